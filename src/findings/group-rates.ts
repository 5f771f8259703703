// Shares of each group with their intervals. In: the funnel's groups. Out: the rates that the small bars draw.
import type { FunnelAnswer } from "../answers/rows.ts";
import { wilson } from "../answers/statistics/wilson.ts";
import type { GroupRate } from "../geometry/funnel/funnel-groups.ts";

/** Groups without an entrant have no share, so they have no bar. */
export function groupRates({ groups }: FunnelAnswer): GroupRate[] {
  return groups
    .filter(({ entrants }) => entrants > 0)
    .map((group) => {
      const share = { successes: group.reached, n: group.entrants };
      return { ...group, share: group.reached / group.entrants, ...wilson(share) };
    });
}
