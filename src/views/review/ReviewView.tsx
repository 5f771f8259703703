// The review page. In: what moved, and the site. Out: what changed, what to bring to the meeting, the bets, and what was restated since.
import type { ReactNode } from "react";
import { reviewWords } from "../../words/review.ts";
import { SourceEnds } from "../data/SourceEnds.tsx";
import { Compared, WhatMoved } from "../map/WhatMoved.tsx";
import { PrepareMeeting } from "../offline/PrepareMeeting.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { Bets } from "./Bets.tsx";
import { Owners } from "./Owners.tsx";
import { Restated } from "./Restated.tsx";

export function ReviewView(props: ViewProps & Pick<Answers, "findings">): ReactNode {
  const { findings, language } = props;
  const words = reviewWords[language];
  return (
    <>
      <WhatMoved {...props} findings={findings.now} />
      <Compared {...props} findings={findings.now} />
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
    </>
  );
}
