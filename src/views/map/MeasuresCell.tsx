// What is measured at a stage. In: a stage of the map. Out: satisfaction, conversion and time, each with its n, and the targets that stand there.
import type { ReactNode } from "react";
import { Series } from "../../charts/Series.tsx";
import { happeningsIn } from "../../findings/happenings.ts";
import { type SeriesMeasure, seriesOf } from "../../findings/series.ts";
import { seriesLayout } from "../../geometry/series/series.ts";
import { chartWords, shareText } from "../../words/charts.ts";
import { formatDuration, formatScore } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";
import { Targets } from "./Targets.tsx";

export function MeasuresCell({
  detailed = false,
  ...props
}: CellProps & { readonly detailed?: boolean }): ReactNode {
  const { stage, language, funnel } = props;
  const words = mapWords[language];
  const { n } = chartWords[language];
  const { feeling, flow } = stage;
  const measures: [name: string, value: string, count: string, measure: SeriesMeasure][] = [];
  if (feeling?.mean != null)
    measures.push([words.satisfaction, formatScore(feeling.mean, language), n(feeling.n ?? 0), "feeling"]);
  if (flow !== null)
    measures.push([words.conversion, shareText(flow.share, language), n(funnel.now.mature ?? 0), "reached"]);
  if (flow?.median_seconds != null)
    measures.push([words.time, formatDuration(flow.median_seconds, language), n(flow.time_n ?? 0), "time"]);
  return (
    <>
      <dl className="map-measures">
        {measures.map(([name, value, count, measure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong> <span className="map-facts">{count}</span>
            </dd>
            {!detailed && <SmallLine {...props} measure={measure} />}
          </div>
        ))}
      </dl>
      <Targets {...props} />
    </>
  );
}

/** The last two years; a stage that stands open alone has larger ones. */
function SmallLine({
  stage,
  state,
  series,
  site,
  language,
  measure,
}: CellProps & { readonly measure: SeriesMeasure }): ReactNode {
  if (series === null) return null;
  const layout = seriesLayout(seriesOf(series, { stage: stage.id, measure }, site), {
    ...{ language, width: 180, compact: true, period: state.period },
    events: happeningsIn(site, []),
  });
  if (layout === null) return null;
  return (
    <dd className="map-small-line">
      <Series id={`small-${measure}-${stage.id}`} layout={layout} language={language} stage={stage.name} />
    </dd>
  );
}
