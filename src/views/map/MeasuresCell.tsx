// What is measured at a stage. In: a stage of the map. Out: satisfaction, conversion and time, each with its n.
import type { ReactNode } from "react";
import { chartWords, shareText } from "../../words/charts.ts";
import { formatDuration, formatScore } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";

export function MeasuresCell({ stage, language, funnel }: CellProps): ReactNode {
  const words = mapWords[language];
  const { n } = chartWords[language];
  const { feeling, flow } = stage;
  const measures: [name: string, value: string, count: string][] = [];
  if (feeling?.mean != null)
    measures.push([words.satisfaction, formatScore(feeling.mean, language), n(feeling.n ?? 0)]);
  if (flow !== null)
    measures.push([words.conversion, shareText(flow.share, language), n(funnel.now.mature ?? 0)]);
  if (flow?.median_seconds != null)
    measures.push([words.time, formatDuration(flow.median_seconds, language), n(flow.time_n ?? 0)]);
  return (
    <dl className="map-measures">
      {measures.map(([name, value, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong> <span className="map-facts">{count}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
