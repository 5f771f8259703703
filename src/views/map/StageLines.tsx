// A stage's measures over time. In: the stage that stands open alone. Out: a small line a measure, and what happened meanwhile.
import type { ReactNode } from "react";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { type SeriesMeasure, seriesOf } from "../../findings/series.ts";
import { seriesTable } from "../../tables/series.ts";
import { seriesWords } from "../../words/series.ts";
import { daysOf, SeriesEvents, SeriesFigure } from "../OverTime.tsx";
import type { CellProps } from "./map-props.ts";

const MEASURES: readonly SeriesMeasure[] = ["feeling", "reached", "time"];

export function StageLines({ stage, series, site, language, state }: CellProps): ReactNode {
  if (series === null) return null;
  const words = seriesWords[language];
  const all = MEASURES.map((measure) => seriesOf(series, { stage: stage.id, measure }, site)).filter(
    ({ quarters }) => quarters.length > 1,
  );
  const days = daysOf(all);
  return (
    <div className="stage-lines">
      <h3>{words.title}</h3>
      {all.length === 0 && <p>{words.none}</p>}
      <div className="series-grid">
        {all.map((one) => (
          <SeriesFigure
            key={one.measure}
            series={one}
            days={days}
            site={site}
            language={language}
            state={state}
            title={words.measures[one.measure]}
          />
        ))}
      </div>
      {all.length > 0 && <SeriesEvents site={site} language={language} />}
      <div className="tables">
        {all.map((one) => (
          <TableTwin
            key={one.measure}
            table={seriesTable([one], one.measure, site, language)}
            language={language}
          />
        ))}
      </div>
      {all.length > 0 && <p className="note">{`${words.note(site.verdict_n)} ${words.noteTime}`}</p>}
    </div>
  );
}
