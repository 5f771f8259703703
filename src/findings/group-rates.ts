// Shares of each group with their intervals. In: the funnel's groups. Out: the rates that the small bars draw.
import type { FunnelAnswer } from "../answers/rows.ts";
import { wilson } from "../statistics/wilson.ts";

/** Share of a group's mature entrants that reached a stage, with its Wilson interval. */
export type GroupRate = {
  readonly by: "persona" | "segment" | "channel";
  readonly group: string;
  readonly stage: string;
  readonly entrants: number;
  readonly reached: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** Groups without an entrant have no share, so they have no bar. */
export function groupRates({ groups }: FunnelAnswer): GroupRate[] {
  return groups
    .filter(({ entrants }) => entrants > 0)
    .map((group) => {
      const share = { successes: group.reached, n: group.entrants };
      return { ...group, share: group.reached / group.entrants, ...wilson(share) };
    });
}
