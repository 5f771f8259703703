// The flow of what ended in the period. In: its answer, what ended in all, and the usual answer. Out: the flow, its sentences, its notes and its whole paths.
import type { ReactNode } from "react";
import { isTouchpoint } from "../../answers/letters.ts";
import { stageName, touchpointName } from "../../answers/names.ts";
import type { EndedAnswer, EndedPathsAnswer, PathsAnswer } from "../../answers/rows.ts";
import { isKnown } from "../../findings/ended.ts";
import { endedWords } from "../../words/ended.ts";
import { endedPathWords } from "../../words/ended-paths.ts";
import { lensWords } from "../../words/lens.ts";
import { ruleInDays } from "../days.ts";
import { endedSentences } from "../funnel/EndedView.tsx";
import type { Answers, ViewProps } from "../page.ts";

type Drawn = Pick<Answers, "paths" | "findings">;
/** Asked where a quarter is read by what ended in it. */
export type ByEndsAnswers = Partial<Pick<Answers, "ended" | "ended_paths">>;
type ByEndsProps = ViewProps & Drawn & ByEndsAnswers;

/** What is compared is of journeys that begin in the period: it is told of none of these. Null where no table tells the choices. */
export function drawnByEnds({ findings, ended, ended_paths, state, site }: ByEndsProps): Drawn | null {
  if (ended === undefined || ended_paths === undefined || !ended_paths.now.told) return null;
  const { now, before } = ended_paths;
  const isSure = isKnown(state.period, ended.now, site);
  return {
    paths: {
      now: asPaths(now, isSure ? ended.now : null),
      before: before?.told === true ? asPaths(before, null) : null,
    },
    findings: { ...findings, now: { ...findings.now, findings: [] } },
  };
}

/** `ended`: won and lost in all, once all of them are known. */
function asPaths({ n, nodes, links, variants }: EndedPathsAnswer, ended: EndedAnswer | null): PathsAnswer {
  const counts =
    ended === null
      ? { mature: null, converted: null }
      : { mature: ended.won + ended.lost, converted: ended.won };
  return {
    ...{ kind: "paths", n, nodes, links, variants, ...counts },
    ...{ returns: null, crossing: null, through: null },
  };
}

/** What ended, as the funnel says it, and where most of it began, or ended. */
export function byEndsSentences(props: ByEndsProps): string[] {
  const { ended, ended_paths, state, site, language } = props;
  if (ended === undefined || ended_paths === undefined) return [];
  const { n, nodes } = ended_paths.now;
  const first = nodes
    .filter(({ column, node }) => column === 0 && isTouchpoint(node) && node !== "others")
    .toSorted((a, b) => b.n - a.n)[0];
  const side = state.anchor === "start" || state.anchor === "end" ? state.anchor : null;
  const lead =
    n === null || first === undefined || side === null
      ? []
      : [lensWords[language].lead[side](touchpointName(site, first.node, language), first.n / n, n)];
  // As many sentences as stand above any picture.
  return [...endedSentences({ ...props, ended }).slice(0, 2), ...lead];
}

/** How many of what ended is drawn; or that nothing tells it. */
export function ByEndsNote({ ended, ended_paths, language }: ByEndsProps): ReactNode {
  if (ended === undefined || ended_paths === undefined) return null;
  const words = endedPathWords[language];
  if (!ended_paths.now.told)
    return (
      <p className="note" data-read="untold">
        {words.untold}
      </p>
    );
  const drawn = ended_paths.now.n;
  return (
    <p className="note" data-read="ends">
      {drawn === null || ended.now.n === null ? "" : `${words.drawn(drawn, ended.now.n)} `}
      {words.whole}
    </p>
  );
}

/** When a journey ends, and what is not told of it. */
export function ByEndsRule({ site, language }: Pick<ViewProps, "site" | "language">): ReactNode {
  const words = endedPathWords[language];
  const goal = stageName(site, site.goal_stage, language);
  const gap = ruleInDays(site.gap_days, site.segment_gap_days, site, language);
  const folded = site.exact || site.threshold <= 1 ? "" : ` ${words.folded}`;
  return (
    <p className="note">
      {endedWords[language].rule(goal, gap)}
      {folded} {words.alone}
    </p>
  );
}
