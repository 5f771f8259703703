// What the meeting did, on paper. In: the review's answers, and what this browser kept of the meeting. Out: who was there to write in, bets, marks, decisions, what is for later.
import type { ReactNode } from "react";
import { periodBounds, periodCode } from "../../../answers/period.ts";
import { doneHere, idOf, notInSite } from "../../../review/kept-decisions.ts";
import { decisionWords } from "../../../words/decisions.ts";
import { formatDate } from "../../../words/format.ts";
import { paperWords } from "../../../words/papers.ts";
import { reviewWords } from "../../../words/review.ts";
import { BETWEEN } from "../../../words/typeset.ts";
import { WhatMoved } from "../../map/WhatMoved.tsx";
import { BetLine } from "../Bets.tsx";
import { useKept } from "../kept.ts";
import { keptBetText } from "../kept-bet-text.ts";
import { decisionsPlace, parkingPlace, scoringPlace } from "../kept-places.ts";
import type { MeetingProps } from "../meeting/meeting-props.ts";
import { Result } from "../meeting/ScoringScreen.tsx";
import { subjectsOf } from "../meeting/subjects.ts";
import { DueBets } from "./Brief.tsx";
import { PaperHead } from "./PaperHead.tsx";

export function Minutes(props: MeetingProps): ReactNode {
  const { language, state, findings } = props;
  const words = paperWords[language];
  const scoring = useKept(scoringPlace(props)).value;
  const parking = useKept(parkingPlace(props)).value;
  const subjects = subjectsOf(props, scoring.added, Object.keys(scoring.marks));
  const isScored = Object.keys(scoring.marks).length > 0;
  return (
    <article className="paper-minutes">
      <PaperHead {...props} title={words.minutesTitle(state.period)} />
      <p className="paper-present">{words.present}</p>
      <WhatMoved {...props} findings={findings.now} />
      <DueBets {...props} />
      <section>
        <h2>{words.scores}</h2>
        {isScored ? (
          <Result subjects={subjects} scoring={scoring} language={language} />
        ) : (
          <p>{words.noScore}</p>
        )}
      </section>
      <Decided {...props} />
      <section>
        <h2>{words.parking}</h2>
        {parking.length === 0 && <p>{words.noParking}</p>}
        <ul>
          {parking.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Those that this browser keeps, and those of the site that were taken since the quarter ended. */
function Decided(props: MeetingProps): ReactNode {
  const { site, language, state } = props;
  const words = paperWords[language];
  const { lines } = useKept(decisionsPlace(props)).value;
  const marks = doneHere(lines, site.decisions);
  const kept = notInSite(lines, site.decisions).filter((one) => !marks.has(idOf(one)));
  const end = endOf(state.period);
  const since = site.decisions.filter(({ id, date }) => marks.has(id) || (end !== null && date > end));
  return (
    <section>
      <h2>{words.decided}</h2>
      {kept.length + since.length === 0 && <p>{words.noDecision}</p>}
      <ul className="bets">
        {since.map((one) => (
          <BetLine key={one.id} decision={one} site={site} language={language}>
            <DoneHere day={marks.get(one.id)} language={language} />
          </BetLine>
        ))}
        {kept.map((one) => (
          <li key={`${one.date} ${one.what}`} data-status="none">
            <strong className="bet-status">{one.kind}</strong>
            <span>
              <strong>{one.what}</strong> {keptBetText(one, site, language)}
              <span className="note">
                {" "}
                {[
                  formatDate(one.date, language),
                  one.owner,
                  one.due === "" ? "" : formatDate(one.due, language),
                  one.done === "" ? "" : decisionWords[language].marked(one.done),
                ]
                  .filter((part) => part !== "")
                  .join(BETWEEN)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type DoneProps = Pick<MeetingProps, "language"> & { readonly day: string | undefined };

/** What this browser alone says of a decision of the site. */
function DoneHere({ day, language }: DoneProps): ReactNode {
  return day === undefined ? null : <span className="note"> {reviewWords[language].doneHere(day)}</span>;
}

function endOf(period: string): string | null {
  if (!/^\d{4}-T[1-4]$/u.test(period)) return null;
  return periodBounds(periodCode(period) ?? 0).end;
}
