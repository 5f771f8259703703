// Who was right. In: the site's bets. Out: those that were due in the quarter shown, each with its verdict and who answers for it, and how well the team knows itself.
import type { ReactNode } from "react";
import { calibrationOf } from "../../../review/calibration.ts";
import { meetingWords } from "../../../words/meeting.ts";
import { reviewWords } from "../../../words/review.ts";
import { BetLine } from "../Bets.tsx";
import { BetsOfAll } from "../BetsOfAll.tsx";
import { MarkDone } from "../MarkDone.tsx";
import type { ScreenProps } from "./meeting-props.ts";

/** More would not be read from the back of the room. */
const SHOWN = 4;

export function BetsScreen(props: ScreenProps): ReactNode {
  const { site, language, state } = props;
  const words = meetingWords[language];
  const bets = site.decisions.filter(({ bet }) => bet !== null);
  const isAQuarter = site.periods.some(({ id }) => id === state.period);
  const due = bets.filter(({ bet }) => bet?.by === state.period);
  const shown = due.slice(0, SHOWN);
  const calibrated = calibrationOf(site.decisions, site.bets);
  const rest = bets.length - due.length;
  return (
    <div className="meeting-bets">
      <BetsOfAll {...props} />
      {due.length === 0 && <p>{isAQuarter || bets.length === 0 ? words.noDue : words.dueInAQuarter}</p>}
      <ul className="bets">
        {shown.map((one) => (
          <BetLine key={one.id} decision={one} site={site} language={language} brief>
            <MarkDone {...props} decision={one} />
          </BetLine>
        ))}
      </ul>
      {calibrated.length > 0 && (
        <p>
          {calibrated
            .map(({ confidence, kept, graded }) =>
              reviewWords[language].calibration(confidence, kept, graded),
            )
            .join(" ")}
        </p>
      )}
      {due.length > SHOWN && <p className="meeting-quiet">{words.more(due.length - SHOWN)}</p>}
      {rest > 0 && <p className="meeting-quiet">{words.waiting(rest)}</p>}
    </div>
  );
}
