// The review page. In: what moved, and the site. Out: what changed, what to bring to the meeting, the bets, and what was restated since.
import type { ReactNode } from "react";
import { decisionWords } from "../../words/decisions.ts";
import { reviewWords } from "../../words/review.ts";
import { SourceEnds } from "../data/SourceEnds.tsx";
import { Compared, WhatMoved } from "../map/WhatMoved.tsx";
import { PrepareMeeting } from "../offline/PrepareMeeting.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { Agenda } from "./Agenda.tsx";
import { Bets } from "./Bets.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Ended } from "./Ended.tsx";
import { KeptDecisions } from "./KeptDecisions.tsx";
import { Meeting } from "./meeting/Meeting.tsx";
import { Owners } from "./Owners.tsx";
import { Restated } from "./Restated.tsx";

type ReviewProps = ViewProps &
  Pick<Answers, "findings" | "ended"> &
  Partial<Pick<Answers, "funnel" | "emotion" | "touchpoints">>;

/** While the meeting is open, its screen alone. */
export function ReviewView(props: ReviewProps): ReactNode {
  const { state, funnel, emotion, touchpoints } = props;
  if (state.screen === null || !funnel || !emotion || !touchpoints) return <Reading {...props} />;
  return <Meeting {...props} funnel={funnel} emotion={emotion} touchpoints={touchpoints} />;
}

function Reading(props: ReviewProps): ReactNode {
  const { findings, language } = props;
  const words = reviewWords[language];
  return (
    <>
      <WhatMoved {...props} findings={findings.now} />
      <Compared {...props} findings={findings.now} />
      <Ended {...props} />
      <Bets {...props} />
      <section className="part" id="avant">
        <h2>{words.before}</h2>
        <p className="note">{words.beforeNote}</p>
      </section>
      {props.live !== null && <PrepareMeeting language={language} />}
      <div className="columns">
        <SourceEnds {...props} />
        <Restated {...props} />
      </div>
      <Owners {...props} findings={findings.now} />
      <Agenda {...props} />
      <section className="part" id="decider">
        <h2>{decisionWords[language].title}</h2>
        <DecisionForm {...props} findings={findings.now} />
        <KeptDecisions {...props} />
      </section>
    </>
  );
}
