// The quarter on one page. In: the review's props and answers. Out: the goal, the river, three up and three down, the bets that were due.
import type { ReactNode } from "react";
import type { Finding } from "../../../answers/finding.ts";
import { stageName } from "../../../answers/names.ts";
import { River } from "../../../charts/River.tsx";
import { whyNoRates } from "../../../findings/funnel.ts";
import { mapStages } from "../../../findings/map-stages.ts";
import { markedFindings } from "../../../findings/river-findings.ts";
import { toldOf } from "../../../findings/told.ts";
import { riverLayout } from "../../../geometry/river/river.ts";
import { movedBothWays } from "../../../review/moved-both-ways.ts";
import { formatPeriod } from "../../../words/format.ts";
import { paperWords } from "../../../words/papers.ts";
import { findingSentence } from "../../../words/takeaways/findings.ts";
import { isExploratory } from "../../exploratory.ts";
import { BetLine } from "../Bets.tsx";
import type { MeetingProps } from "../meeting/meeting-props.ts";
import { PaperHead } from "./PaperHead.tsx";

/** Of a sheet of A4 upright, at a size that is read. */
const WIDTH = 720;

export function Brief(props: MeetingProps): ReactNode {
  const { site, language, state } = props;
  const words = paperWords[language];
  const { better, worse } = movedBothWays(props.findings.now);
  return (
    <article className="paper-brief">
      <PaperHead {...props} title={words.briefTitle(state.period)} />
      <p className="lead">{goalSentence(props)}</p>
      <PaperRiver {...props} />
      <div className="paper-columns">
        <Moved {...{ site, language, state }} title={words.worse} findings={worse} />
        <Moved {...{ site, language, state }} title={words.better} findings={better} />
      </div>
      <DueBets {...props} />
    </article>
  );
}

function goalSentence({ funnel, site, language }: MeetingProps): string {
  const words = paperWords[language];
  const { mature, stages } = funnel.now;
  const goal = stages.find(({ stage }) => stage === site.goal_stage);
  if (!mature || goal === undefined) return words.noRate;
  return words.goal(goal.reached / mature, goal.reached, mature, stageName(site, goal.stage, language));
}

/** The river for paper and for slides, nothing of it alive. */
export function PaperRiver(props: MeetingProps): ReactNode {
  const { site, language, state, findings } = props;
  const layout = riverLayout(mapStages(props, site, language), {
    ...{ language, width: WIDTH, findings: markedFindings(findings.now, site), open: null },
    untold: whyNoRates(props.funnel.now),
  });
  const compareName = state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) };
  return (
    <div className="paper-river chart-alone">
      <River id="river-brief" layout={layout} language={language} {...compareName} />
    </div>
  );
}

type MovedProps = Pick<MeetingProps, "site" | "language" | "state"> & {
  readonly title: string;
  readonly findings: readonly Finding[];
};

function Moved({ title, findings, site, language, state }: MovedProps): ReactNode {
  const telling = {
    ...{ period: state.period, compare: state.compare ?? "" },
    ...{ site, language, exploratory: isExploratory(state) },
  };
  return (
    <section>
      <h2>{title}</h2>
      {findings.length === 0 && <p>{paperWords[language].none}</p>}
      <ul>
        {findings.map((one) => (
          <li key={one.key} data-finding={one.key}>
            {findingSentence(toldOf(one, telling), language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DueBets({ site, language, state }: MeetingProps): ReactNode {
  const words = paperWords[language];
  const due = site.decisions.filter(({ bet }) => bet?.by === state.period);
  return (
    <section>
      <h2>{words.due}</h2>
      {due.length === 0 && <p>{words.noDue}</p>}
      <ul className="bets">
        {due.map((one) => (
          <BetLine key={one.id} decision={one} site={site} language={language} />
        ))}
      </ul>
    </section>
  );
}
