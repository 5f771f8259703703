// A quarter read by what ended in it. In: what ended in two periods. Out: how many were won, with a verdict, and the table of all endings.
import type { ReactNode } from "react";
import { stageName, touchpointName } from "../../answers/names.ts";
import type { Pair } from "../../answers/pair.ts";
import type { EndedAnswer } from "../../answers/rows.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { isKnown, knownFrom, knownPeriod, wonMove, wonRate } from "../../findings/ended.ts";
import { endedTable } from "../../tables/ended.ts";
import { controlWords } from "../../words/controls.ts";
import { endedWords } from "../../words/ended.ts";
import { formatDate, formatNumber, formatPeriod } from "../../words/format.ts";
import { type EndedFacts, endedTakeaway } from "../../words/takeaways/ended.ts";
import { ruleInDays } from "../days.ts";
import { isExploratory } from "../exploratory.ts";
import { href } from "../href.ts";
import type { ViewProps } from "../page.ts";
import { withPeriod, writeState } from "../state.ts";
import { Takeaway } from "../Takeaway.tsx";
import { ThroughNote } from "../ThroughNote.tsx";

type EndedProps = Pick<ViewProps, "language" | "site" | "state" | "pages" | "base"> & {
  readonly ended: Pair<EndedAnswer>;
};

export function EndedView(props: EndedProps): ReactNode {
  const { ended, language, site, state } = props;
  const { through } = state;
  const words = endedWords[language];
  const goal = stageName(site, site.goal_stage, language);
  const gap = ruleInDays(site.gap_days, site.segment_gap_days, site, language);
  if (ended.now.n === null)
    return <p>{controlWords[language].empty(formatNumber(site.threshold, language))}</p>;
  return (
    <>
      <ThroughNote
        text={through === null ? null : words.throughUntold(touchpointName(site, through, language))}
      />
      <Takeaway sentences={endedSentences(props)} />
      <Judgeable {...props} />
      <TableTwin table={endedTable(ended, state, site, language)} language={language} open />
      <p className="note">{words.rule(goal, gap)}</p>
    </>
  );
}

/** The way to the latest quarter whose losses are all known, where this one is too young. */
function Judgeable({ pages, base, language, site, state }: EndedProps): ReactNode {
  const page = pages.find(({ name }) => name === "funnel");
  const period = knownPeriod(site);
  const isYoung = state.period !== "all" && knownFrom(state.period, site) > site.as_of;
  if (!isYoung || page === undefined || period === null) return null;
  const search = writeState(withPeriod(state, period, site), site);
  return (
    <p>
      <a href={href(page, language, base, search)}>
        {endedWords[language].judgeable(formatPeriod(period, language))}
      </a>
    </p>
  );
}

/** None under the threshold. */
export function endedSentences(props: EndedProps): string[] {
  const { ended, language } = props;
  return ended.now.n === null ? [] : endedTakeaway(factsOf(props), language);
}

function factsOf({ ended, language, site, state }: EndedProps): EndedFacts {
  const { now } = ended;
  const moved = wonMove(ended, state, site);
  const isSure = isKnown(state.period, now, site);
  const from = isSure || state.period === "all" ? null : knownFrom(state.period, site);
  const worst = now.stages.toSorted((a, b) => b.lost - a.lost)[0];
  return {
    period: formatPeriod(state.period, language),
    goal: stageName(site, site.goal_stage, language),
    ...{ won: now.won, lost: now.lost, open: now.open, renewed: now.renewed, gone: now.gone },
    ...{ begunBefore: now.begun_before, late: now.late, medianSeconds: now.median_seconds },
    rate: isSure ? wonRate(now) : null,
    moved:
      moved === null
        ? null
        : {
            word: moved.word,
            against: formatPeriod(state.compare ?? "", language),
            difference: moved.difference?.difference ?? null,
            low: moved.difference?.low ?? null,
            high: moved.difference?.high ?? null,
            provable: moved.difference?.provable ?? null,
          },
    exploratory: isExploratory(state),
    worst: worst === undefined ? null : { name: stageName(site, worst.stage, language), n: worst.lost },
    isKnown: isSure,
    knownFrom: from === null ? null : formatDate(from, language),
  };
}
