// Which two quarters are compared in a file of the site. In: the site's periods and its default comparison. Out: pairs, in their order.
import { BEFORE, periodCode, periodId } from "./period.ts";
import type { Site } from "./site.ts";

/** Quarters that have journeys, in their order; what came before them all is no quarter. */
export function quartersOf(periods: Site["periods"]): string[] {
  return periods
    .filter(({ id, journeys }) => journeys > 0 && id !== BEFORE)
    .map(({ id }) => id)
    .toSorted();
}

/** Each quarter against the last one before it that has journeys, against the same a year before, and the default comparison. */
export function foreseenPairs({
  periods,
  period,
  compare,
}: Pick<Site, "periods" | "period" | "compare">): { readonly period: string; readonly compare: string }[] {
  const known = quartersOf(periods);
  return known.flatMap((id, at) => {
    const usual = id === period && compare !== null ? [compare] : [];
    const last = at === 0 ? [] : known.slice(at - 1, at);
    const others = [...new Set([...usual, ...last, yearBefore(id)])].filter((other) => known.includes(other));
    return others.map((other) => ({ period: id, compare: other }));
  });
}

function yearBefore(id: string): string {
  return periodId((periodCode(id) ?? 0) - 10);
}
