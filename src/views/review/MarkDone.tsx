// Says that a decision is done. In: a decision of the site, and what this browser keeps. Out: a day and a button; the line joins the decisions that leave as a file.
import { type ReactNode, useEffect, useState } from "react";
import type { Site } from "../../answers/site.ts";
import { decisionId } from "../../company/decision-headers.ts";
import { doneHere, doneLine, mergedDecisions } from "../../review/kept-decisions.ts";
import { decisionWords } from "../../words/decisions.ts";
import { reviewWords } from "../../words/review.ts";
import type { ViewProps } from "../page.ts";
import { useKept } from "./kept.ts";
import { decisionsPlace } from "./kept-places.ts";
import { today } from "./today.ts";

type MarkProps = Pick<ViewProps, "site" | "language" | "base"> & {
  readonly decision: Site["decisions"][number];
};

/** Nothing where it is done, nor where its words were masked: a line with other words would be another decision. */
export function MarkDone(props: MarkProps): ReactNode {
  const { site, language, decision } = props;
  const { id, date, what, done } = decision;
  const words = decisionWords[language];
  const { value, change } = useKept(decisionsPlace(props));
  const [day, setDay] = useState("");
  // The day is the reader's, unknown at build.
  useEffect(() => setDay((was) => was || today()), []);
  if (done !== null || decisionId(date, what.fr) !== id) return null;
  const here = doneHere(value.lines, site.decisions).get(id);
  if (here !== undefined)
    return <span className="note mark-done live-only"> {reviewWords[language].doneHere(here)}</span>;
  const isDay = /^20\d\d-\d\d-\d\d$/u.test(day) && day >= date;
  return (
    <span className="mark-done live-only">
      <input
        type="date"
        aria-label={words.doneDay(what[language])}
        min={date}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />{" "}
      <button
        type="button"
        className="map-button"
        aria-label={words.markDone(what[language])}
        disabled={!isDay}
        onClick={() =>
          change((was) => ({
            lines: mergedDecisions(was.lines, [doneLine(decision, day)]),
            taken: was.taken.filter((one) => one !== id),
            dropped: null,
          }))
        }
      >
        {words.done}
      </button>
    </span>
  );
}
