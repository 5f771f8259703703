// Decisions that only this browser holds. In: what is kept and the site's own. Out: a list, the file to drop back, and a warning until it has left.
import { type ReactNode, useEffect } from "react";
import type { DecisionCells } from "../../company/decision-headers.ts";
import { idOf, notInSite } from "../../review/kept-decisions.ts";
import { decisionsCsv } from "../../tables/decisions.ts";
import { decisionWords } from "../../words/decisions.ts";
import { formatDate } from "../../words/format.ts";
import { meetingWords } from "../../words/meeting.ts";
import type { ViewProps } from "../page.ts";
import { keep } from "../take-away/take.ts";
import { useKept } from "./kept.ts";
import { keptBetText } from "./kept-bet-text.ts";
import { type DecisionsKept, decisionsPlace } from "./kept-places.ts";

type KeptProps = Pick<ViewProps, "site" | "language" | "base">;

export function KeptDecisions(props: KeptProps): ReactNode {
  const { site, language } = props;
  const words = decisionWords[language];
  const { value, change, isKept } = useKept(decisionsPlace(props));
  const lines = notInSite(value.lines, site.decisions);
  const alone = lines.filter((one) => !value.taken.includes(idOf(one)));
  useWarning(alone.length > 0);
  if (lines.length === 0)
    return (
      <>
        <Dropped {...props} dropped={value.dropped} />
        <p className="note live-only">{words.none}</p>
      </>
    );
  return (
    <div className="kept-decisions live-only">
      <Dropped {...props} dropped={value.dropped} />
      <h3>{words.here}</h3>
      <p className="kept-warning" data-alone={alone.length}>
        {alone.length > 0 ? words.only(alone.length) : words.left}
        {!isKept && ` ${meetingWords[language].notKept}`}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          keep(new Blob([decisionsCsv(lines)], { type: "text/csv;charset=utf-8" }), fileOf(lines));
          change((was) => ({ ...was, taken: was.lines.map(idOf) }));
        }}
      >
        {words.take}
      </button>
      <ul>
        {lines.map((one) => (
          <li key={idOf(one)} data-kept={idOf(one)}>
            <strong>{nameOf(one, props)}</strong> <span className="note">{factsOf(one, site, language)}</span>{" "}
            <button
              type="button"
              className="map-button"
              aria-label={words.remove(one.what)}
              onClick={() =>
                change((was) => ({ ...was, lines: was.lines.filter((other) => idOf(other) !== idOf(one)) }))
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the reader's language where the site has the decision. */
function nameOf(line: DecisionCells, { site, language }: KeptProps): string {
  return site.decisions.find(({ id }) => id === idOf(line))?.what[language] ?? line.what;
}

/** What became of a file of decisions that was dropped on the page. */
function Dropped({
  dropped,
  language,
}: KeptProps & { readonly dropped: DecisionsKept["dropped"] }): ReactNode {
  if (dropped === null) return null;
  const words = decisionWords[language];
  const { count, fresh, bad } = dropped;
  return <p role="status">{count + bad === 0 ? words.droppedNone : words.dropped(count, fresh, bad)}</p>;
}

function factsOf(cells: DecisionCells, site: KeptProps["site"], language: KeptProps["language"]): string {
  const done = cells.done === "" ? "" : decisionWords[language].marked(cells.done);
  return [formatDate(cells.date, language), cells.owner, keptBetText(cells, site, language), done]
    .filter((part) => part !== "")
    .join(" · ");
}

/** A name that decisions.csv does not have, so that the folder keeps both: they are read together. */
function fileOf(lines: readonly DecisionCells[]): string {
  const last =
    lines
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? "";
  return `decisions-${last}.csv`;
}

/** Leaving the site may be for good; another page of it is not. */
function useWarning(isAlone: boolean): void {
  useEffect(() => {
    if (!isAlone) return undefined;
    let isInside = false;
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      isInside = link !== null && link.origin === location.origin;
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isInside) event.preventDefault();
      isInside = false;
    };
    document.addEventListener("click", follow, true);
    window.addEventListener("beforeunload", ask);
    return () => {
      document.removeEventListener("click", follow, true);
      window.removeEventListener("beforeunload", ask);
    };
  }, [isAlone]);
}
