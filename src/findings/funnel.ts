// What a funnel says first. In: the funnel of one period, and what moved. Out: facts for the sentences above it, or null under the threshold.

import type { FindingsAnswer } from "../answers/finding.ts";
import { stageName } from "../answers/names.ts";
import type { FunnelAnswer, FunnelStage } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import type { ToldFinding } from "../words/takeaways/findings.ts";
import type { FunnelFacts } from "../words/takeaways/funnel.ts";
import type { PlaceCount } from "../words/takeaways/sentence.ts";
import { findingAt } from "./finding-at.ts";
import { toldOf } from "./told.ts";

export function funnelFacts(
  now: FunnelAnswer,
  findings: FindingsAnswer,
  site: Site,
  language: Language,
  exploratory: boolean,
): FunnelFacts | null {
  if (now.n === null || now.mature === null) return null;
  const unseen = unseenOf(now, site);
  return {
    goal:
      now.mature === 0 || site.untold_stages.includes(site.goal_stage)
        ? null
        : goalCount(now, now.mature, site, language),
    moved: goalMoved(findings, site, language, exploratory),
    isStart: now.stages[0]?.stage === site.goal_stage,
    mature: now.mature,
    pending: pendingOf(now),
    existing: now.existing ?? 0,
    beyond: now.beyond.map(({ stage, n }) => ({ name: stageName(site, stage, language), n })),
    unseen: unseen.filter((stage) => !isPast(stage, site)).map(({ names }) => names[language]),
    past: unseen.filter((stage) => isPast(stage, site)).map(({ names }) => names[language]),
    deduced: (now.deduced ?? []).map(({ stage, periods }) => ({
      name: stageName(site, stage, language),
      periods: periods.map((period) => formatPeriod(period, language)),
    })),
    untold: site.untold_stages.map((id) => stageName(site, id, language)),
    loss: largestLoss(now, site, language),
    slowest: slowestMove(now, site, language),
  };
}

/** Stages that the files tell of, and that no journey shown was seen in. */
function unseenOf({ stages, beyond }: FunnelAnswer, site: Site): Site["stages"] {
  const known = [
    ...stages.map(({ stage }) => stage),
    ...beyond.map(({ stage }) => stage),
    ...site.untold_stages,
  ];
  return stages.length === 0 ? [] : site.stages.filter(({ id }) => !known.includes(id));
}

/** After a goal of which the files say nothing: whoever is seen there is seen without it. */
function isPast({ id }: { readonly id: string }, { stages, goal_stage, untold_stages }: Site): boolean {
  const at = (stage: string) => stages.findIndex((one) => one.id === stage);
  return untold_stages.includes(goal_stage) && at(id) > at(goal_stage);
}

/** A share of entrants, since step-to-step rates move with who gets there. */
function goalMoved(
  findings: FindingsAnswer,
  site: Site,
  language: Language,
  exploratory: boolean,
): ToldFinding | null {
  const { period, compare } = findings;
  const goal = findingAt(findings, "reached", "stage", site.goal_stage);
  if (goal?.after == null || compare === null) return null;
  return toldOf(goal, { period, compare, site, language, exploratory });
}

/** Too young for the goal to be judged. */
export function pendingOf({ n, mature, existing }: FunnelAnswer): number {
  return (n ?? 0) - (mature ?? 0) - (existing ?? 0);
}

export type NoRates = "too_few" | "too_recent" | "after_goal" | "no_journeys";
type Rated = FunnelAnswer & { readonly n: number; readonly mature: number };

/** An answer that has rates. */
export function hasRates(answer: FunnelAnswer): answer is Rated {
  return answer.n !== null && answer.mature !== null && answer.mature > 0;
}

/** Why an answer that has no rates has none. */
export function whyNoRates(answer: FunnelAnswer): NoRates {
  if (answer.n === null || answer.mature === null) return "too_few";
  if (answer.n === 0) return "no_journeys";
  return pendingOf(answer) > 0 ? "too_recent" : "after_goal";
}

function goalCount(now: FunnelAnswer, mature: number, site: Site, language: Language): PlaceCount {
  const n = stageOf(now, site.goal_stage)?.reached ?? 0;
  return { name: stageName(site, site.goal_stage, language), n, share: n / mature };
}

/** Nothing is lost from the goal on (`lost` is 0 there); and a handful of journeys is no finding. */
function largestLoss({ stages }: FunnelAnswer, site: Site, language: Language): FunnelFacts["loss"] {
  const worst = stages.toSorted((a, b) => b.lost - a.lost)[0];
  if (worst === undefined || worst.lost < site.threshold) return null;
  return { name: stageName(site, worst.stage, language), n: worst.lost, share: worst.lost / worst.reached };
}

function slowestMove({ stages }: FunnelAnswer, site: Site, language: Language): FunnelFacts["slowest"] {
  const moves = stages.flatMap((stage, at) => {
    const from = stages[at - 1];
    const { median_seconds: seconds, time_n: n } = stage;
    return from === undefined || seconds === null || n === null ? [] : [{ from, stage, seconds, n }];
  });
  const slowest = moves.toSorted((a, b) => b.seconds - a.seconds)[0];
  if (slowest === undefined) return null;
  const [from, to] = [slowest.from, slowest.stage].map(({ stage }) => stageName(site, stage, language));
  return { from: from ?? "", to: to ?? "", seconds: slowest.seconds, n: slowest.n };
}

function stageOf({ stages }: FunnelAnswer, id: string): FunnelStage | undefined {
  return stages.find((one) => one.stage === id);
}
