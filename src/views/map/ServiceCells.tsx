// What carries the service at a stage. In: a stage of the map. Out: how soon people are answered, measured; who owns what, counted; and what the team wrote beside it.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { type Response, responsesAt } from "../../findings/responses.ts";
import { chartWords } from "../../words/charts.ts";
import { formatDuration, type Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import type { CellProps } from "./map-props.ts";
import { WrittenCell } from "./WrittenCell.tsx";

type LaneProps = CellProps & { readonly detailed?: boolean };

export const FrontStageCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="front_stage" />;
export const BackStageCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="back_stage" />;
export const PoliciesCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="policies" />;
export const SystemsCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="systems" />;
export const FutureCell = (props: LaneProps): ReactNode => <WrittenCell {...props} lane="future" />;

/** Of everybody in the quarter shown: which touchpoints of the stage tell when a question is answered. */
export function ResponsesCell({ stage, site, state, language }: CellProps): ReactNode {
  const words = mapWords[language];
  if (!site.periods.some(({ id }) => id === state.period))
    return <p className="map-quiet">{words.answersOneQuarter}</p>;
  const rows = responsesAt(site, stage.id, state.period);
  if (rows.length === 0) return <p className="map-quiet">{words.noAnswers}</p>;
  return (
    <ul className="map-responses">
      {rows.map((row) => (
        <li key={row.touchpoint} data-response={row.touchpoint}>
          <span className="map-name">{touchpointName(site, row.touchpoint, language)}</span>{" "}
          <strong>{timeText(row, language)}</strong>{" "}
          <span className="map-facts">{factsOf(row, language).join(chartWords[language].separator)}</span>
        </li>
      ))}
    </ul>
  );
}

function timeText({ median_seconds }: Response, language: Language): string {
  const words = mapWords[language];
  return median_seconds === null
    ? words.answerNever
    : words.answerTime(formatDuration(median_seconds, language));
}

function factsOf({ n, answered, q1_seconds, q3_seconds }: Response, language: Language): readonly string[] {
  const words = mapWords[language];
  const half =
    q1_seconds === null || q3_seconds === null
      ? []
      : [words.answerHalf(formatDuration(q1_seconds, language), formatDuration(q3_seconds, language))];
  return [...half, words.answered(answered, n)];
}

/** Owners of touchpoints are counted; the rest is written. */
export function PeopleCell({ detailed = false, ...props }: LaneProps): ReactNode {
  const { stage, language } = props;
  const words = mapWords[language];
  const owned = [...Map.groupBy(stage.touchpoints, ({ owner }) => owner)];
  return (
    <>
      {owned.length > 0 && (
        <ul className="map-responses">
          {owned.map(([owner, some]) => (
            <li key={owner}>{words.heldBy(owner ?? words.noOwner, some.length)}</li>
          ))}
        </ul>
      )}
      <WrittenCell {...props} lane="people" beside={owned.length > 0} detailed={detailed} />
    </>
  );
}
