// What is measured at a stage. In: a stage of the map. Out: satisfaction, conversion and time, each with its n, and the targets that stand there.
import type { ReactNode } from "react";
import { targetsAt } from "../../findings/targets.ts";
import { chartWords, shareText } from "../../words/charts.ts";
import { formatDuration, formatScore } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { objectiveSentence } from "../../words/objectives.ts";
import type { CellProps } from "./map-props.ts";

export function MeasuresCell(props: CellProps): ReactNode {
  const { stage, language, funnel } = props;
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
    <>
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
      <Targets {...props} />
    </>
  );
}

/** What the company aims at here, and how far it is from it in the quarter shown. */
function Targets({ site, stage, state, language }: CellProps): ReactNode {
  const targets = targetsAt(site, stage.id, state.period);
  if (targets.length === 0) return null;
  const everybody = state.persona !== null || state.segment !== null || state.through !== null;
  return (
    <ul className="map-targets">
      {targets.map(({ text, measure, result }) => (
        <li key={text.fr} data-objective={result.status}>
          {text[language]}{" "}
          <span className="map-facts">
            {objectiveSentence({ ...measure, ...result, everybody }, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
