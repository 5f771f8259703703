// How the team works. In: the site, and which stages are told how they feel. Out: decisions and bets a quarter, and how much of the journey somebody looks after.
import type { Site } from "../answers/site.ts";
import { quarterOf } from "./draft-decision.ts";

export type QuarterPractice = {
  readonly quarter: string;
  readonly decisions: number;
  readonly bets: number;
  /** Of the bets, those that could be judged, and those that were kept. */
  readonly graded: number;
  readonly kept: number;
};

/** By the quarter in which they were decided, the latest first. */
export function practiceByQuarter({
  decisions,
  bets,
}: Pick<Site, "decisions" | "bets">): readonly QuarterPractice[] {
  const statuses = new Map(bets.map(({ decision, status }) => [decision, status]));
  return [...Map.groupBy(decisions, ({ date }) => quarterOf(date) ?? "")]
    .map(([quarter, all]) => {
      const judged = all.map(({ id }) => statuses.get(id));
      return {
        quarter,
        decisions: all.length,
        bets: all.filter(({ bet }) => bet !== null).length,
        graded: judged.filter((one) => one === "kept" || one === "missed").length,
        kept: judged.filter((one) => one === "kept").length,
      };
    })
    .toSorted((a, b) => (a.quarter < b.quarter ? 1 : -1));
}

export type Cover = { readonly n: number; readonly of: number };

/** Touchpoints with an owner, stages of which somebody says how they feel, sources that are alive. */
export function coverOf(
  site: Pick<Site, "touchpoints" | "stages" | "source_ends">,
  told: ReadonlySet<string>,
): { readonly owned: Cover; readonly measured: Cover; readonly alive: Cover } {
  const placed = site.touchpoints.filter(({ stage }) => stage !== null);
  return {
    owned: { n: placed.filter(({ owner }) => owner !== null).length, of: placed.length },
    measured: { n: site.stages.filter(({ id }) => told.has(id)).length, of: site.stages.length },
    alive: {
      n: site.source_ends.filter(({ is_ended }) => !is_ended).length,
      of: site.source_ends.length,
    },
  };
}
