// The review page. In: what moved, and the site. Out: what changed, what to bring to the meeting, the bets, and what was restated since.
import type { ReactNode } from "react";
import { decisionWords } from "../../words/decisions.ts";
import { SourceEnds } from "../data/SourceEnds.tsx";
import { Compared, WhatMoved } from "../map/WhatMoved.tsx";
import { OverTime } from "../OverTime.tsx";
import { PrepareMeeting } from "../offline/PrepareMeeting.tsx";
import type { Answers } from "../page.ts";
import { Agenda } from "./Agenda.tsx";
import { Before } from "./Before.tsx";
import { Bets } from "./Bets.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Ended } from "./Ended.tsx";
import { KeptDecisions } from "./KeptDecisions.tsx";
import { MovedByKind } from "./MovedByKind.tsx";
import { MovedMap } from "./MovedMap.tsx";
import { Meeting } from "./meeting/Meeting.tsx";
import type { MeetingProps } from "./meeting/meeting-props.ts";
import { Owners } from "./Owners.tsx";
import { Practice } from "./Practice.tsx";
import { Papers } from "./papers/Papers.tsx";
import { Restated } from "./Restated.tsx";
import { Ways } from "./Ways.tsx";

type ReviewProps = MeetingProps & Pick<Answers, "series" | "ended">;

/** While the meeting is open, its screen alone. */
export function ReviewView(props: ReviewProps): ReactNode {
  return props.state.screen === null ? <Reading {...props} /> : <Meeting {...props} />;
}

function Reading(props: ReviewProps): ReactNode {
  const { findings, language } = props;
  return (
    <>
      <Ways {...props} />
      <WhatMoved {...props} findings={findings.now} />
      <MovedMap {...props} />
      <MovedByKind {...props} />
      <Compared {...props} findings={findings.now} />
      <Ended {...props} />
      <OverTime {...props} series={props.series.now} measure="reached" view="review" named />
      <OverTime {...props} series={props.series.now} measure="feeling" view="review" named />
      <Bets {...props} />
      <Before {...props} />
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
      <Papers {...props} />
      <Practice {...props} series={props.series.now} />
    </>
  );
}
