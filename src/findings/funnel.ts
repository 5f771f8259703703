// What a funnel says first. In: the funnel of one period and of another. Out: facts for the sentences above it, or null under the threshold.

import { stageName } from "../answers/names.ts";
import type { Pair } from "../answers/pair.ts";
import type { FunnelAnswer, FunnelStage } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { shares, type Verdict, verdict } from "../answers/statistics/verdict.ts";
import type { Language } from "../words/format.ts";
import type { PlaceCount } from "../words/takeaways/change.ts";
import type { FunnelFacts } from "../words/takeaways/funnel.ts";
import { changeOf } from "./change.ts";

export function funnelFacts(
  { now, before }: Pair<FunnelAnswer>,
  site: Site,
  compare: string | null,
  language: Language,
): FunnelFacts | null {
  if (now.n === null || now.mature === null) return null;
  const change = changeOf(goalVerdict(now, before, site), compare, language);
  return {
    goal: now.mature === 0 ? null : { ...goalCount(now, now.mature, site, language), change },
    mature: now.mature,
    pending: now.n - now.mature,
    loss: largestLoss(now, site, language),
    slowest: slowestMove(now, site, language),
  };
}

function goalCount(now: FunnelAnswer, mature: number, site: Site, language: Language): PlaceCount {
  const n = stageOf(now, site.goal_stage)?.reached ?? 0;
  return { name: stageName(site, site.goal_stage, language), n, share: n / mature };
}

/** Shares of entrants, since step-to-step rates move with who gets there. */
function goalVerdict(now: FunnelAnswer, before: FunnelAnswer | null, site: Site): Verdict | null {
  if (before === null) return null;
  const share = (answer: FunnelAnswer) => ({
    successes: stageOf(answer, site.goal_stage)?.reached ?? 0,
    n: answer.mature ?? 0,
  });
  return verdict(shares(share(now), share(before)), site.verdict_n);
}

/** After the last stage there is nowhere to go, so nothing is lost there; and a handful of journeys is no finding. */
function largestLoss({ stages }: FunnelAnswer, site: Site, language: Language): FunnelFacts["loss"] {
  const worst = stages.slice(0, -1).toSorted((a, b) => b.lost - a.lost)[0];
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
