// The review page. In: what moved, and the site. Out: what changed, what to bring to the meeting, the bets, and what was restated since.
import type { ReactNode } from "react";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { calibrationOf } from "../../review/calibration.ts";
import { betsTable } from "../../tables/bets.ts";
import { reviewWords } from "../../words/review.ts";
import { SourceEnds } from "../data/SourceEnds.tsx";
import { WhatMoved } from "../home/WhatMoved.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { Owners } from "./Owners.tsx";
import { Restated } from "./Restated.tsx";

export function ReviewView(props: ViewProps & Pick<Answers, "findings">): ReactNode {
  const { findings, language } = props;
  const words = reviewWords[language];
  return (
    <>
      <WhatMoved {...props} findings={findings.now} />
      <Bets {...props} />
      <section className="part" id="avant">
        <h2>{words.before}</h2>
        <p className="note">{words.beforeNote}</p>
      </section>
      <div className="columns">
        <SourceEnds {...props} />
        <Restated {...props} />
      </div>
      <Owners {...props} findings={findings.now} />
    </>
  );
}

function Bets({ site, language }: ViewProps): ReactNode {
  const words = reviewWords[language];
  return (
    <section className="part">
      <h2>{words.bets}</h2>
      {site.decisions.length === 0 ? (
        <p>{words.noDecision}</p>
      ) : (
        <>
          {calibrationOf(site.decisions, site.bets).map(({ confidence, kept, graded }) => (
            <p key={confidence} data-calibration={confidence}>
              {words.calibration(confidence, kept, graded)}
            </p>
          ))}
          <TableTwin table={betsTable(site, language)} language={language} open />
          <p className="note">{words.betNote}</p>
        </>
      )}
    </section>
  );
}
