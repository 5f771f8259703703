// Decisions and what became of their bets. In: the site. Out: the team's calibration, a line a decision with its grade and interval, and the table twin.
import type { ReactNode } from "react";
import type { BetGrade, Site } from "../../answers/site.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { breaksBetween } from "../../findings/breaks.ts";
import { calibrationOf } from "../../review/calibration.ts";
import { quarterOf } from "../../review/draft-decision.ts";
import { betsTable, expectedText } from "../../tables/bets.ts";
import { formatDate, type Language } from "../../words/format.ts";
import { betMeasured, reviewWords } from "../../words/review.ts";
import { acrossTexts } from "../../words/series.ts";
import type { ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { BetsOfAll } from "./BetsOfAll.tsx";
import { MarkDone } from "./MarkDone.tsx";

type BetsProps = Pick<ViewProps, "site" | "language" | "state" | "pages" | "base">;

export function Bets(props: BetsProps): ReactNode {
  const { site, language } = props;
  const words = reviewWords[language];
  return (
    <section className="part" id="paris">
      <h2>{words.bets}</h2>
      <BetsOfAll {...props} />
      {site.decisions.length === 0 ? (
        <p>{words.noDecision}</p>
      ) : (
        <>
          {calibrationOf(site.decisions, site.bets).map(({ confidence, kept, graded }) => (
            <p key={confidence} data-calibration={confidence}>
              {words.calibration(confidence, kept, graded)}
            </p>
          ))}
          <ul className="bets">
            {site.decisions.map((one) => (
              <BetLine key={one.id} decision={one} site={site} language={language}>
                <MarkDone {...props} decision={one} />
              </BetLine>
            ))}
          </ul>
          <TableTwin table={betsTable(site, language)} language={language} />
          <TakeAway {...props} view="review" title={words.bets} n={null} />
          <p className="note">{words.betNote}</p>
        </>
      )}
    </section>
  );
}

type LineProps = Pick<BetsProps, "site" | "language"> & {
  readonly decision: Site["decisions"][number];
  readonly children?: ReactNode;
  /** On the wall: who answers for it, and whether it was done; its days stand on the page. */
  readonly brief?: boolean;
};

/** What became of one decision. */
export function BetLine({ decision, site, language, children, brief = false }: LineProps): ReactNode {
  const words = reviewWords[language];
  const { id, date, what, owner, due, done, bet } = decision;
  const grade = site.bets.find((one) => one.decision === id) ?? null;
  return (
    <li data-status={grade?.status ?? "none"}>
      <strong className="bet-status">{grade === null ? words.noBet : words.statuses[grade.status]}</strong>
      <span>
        <strong>{what[language]}</strong>
        {bet !== null && <> — {expectedText(bet, site, language)}. </>}
        {bet !== null && grade !== null && measuredText(bet.measure, grade, language)}
        {bet !== null && acrossTexts(breaksBetween(bet, site, [bet.by, quarterOf(date)]), language)}
        <span className="note">
          {" "}
          {[
            brief ? null : formatDate(date, language),
            owner,
            brief || due === null ? null : words.dueOn(due),
            done === null ? null : words.doneOn(done),
            isForgotten(decision, site) ? words.notDone : null,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </span>
        {children}
      </span>
    </li>
  );
}

/** Past its day and not said to be done, where the team does write that down. */
export function isForgotten(
  { due, done }: Site["decisions"][number],
  { decisions, data_end }: Pick<Site, "decisions" | "data_end">,
): boolean {
  const isWritten = decisions.some((one) => one.done !== null);
  return isWritten && done === null && due !== null && due <= data_end;
}

/** Nothing where nothing was measured. */
function measuredText(measure: string, grade: BetGrade, language: Language): string | null {
  const { difference, low, high, n, n_before } = grade;
  if (difference === null || low === null || high === null || n === null || n_before === null) return null;
  return betMeasured({ measure, difference, low, high, n, n_before }, language);
}
