// Groups whose rule asks for what the site measures. In: the groups of one kind, in order, and fields that tell an outcome. Out: the ids of those whose rates follow from their rule in part.
import type { Group } from "./company.ts";

/** What somebody did on the way: whom a rule takes for it has come that far by definition. */
const LIVED = ["touchpoint", "channel", "event", "orders", "source", "key"];

/**
 * A rule may ask for it ("two orders"), or leave only those who did not ("whoever is left", behind such a rule of the same
 * segment). `outcomes` are fields of the exports that only customers who reached the goal have, as a way of delivery.
 */
export function measuredGroups(groups: readonly Group[], outcomes: readonly string[]): ReadonlySet<string> {
  const fields = new Set([...LIVED, ...outcomes]);
  const measured = new Set<string>();
  for (const [at, group] of groups.entries()) {
    const asks = group.conditions.some(({ field }) => fields.has(field));
    const isLeft = groups
      .slice(0, at)
      .some(({ id, segment }) => measured.has(id) && (segment === null || segment === group.segment));
    if (asks || isLeft) measured.add(group.id);
  }
  return measured;
}
