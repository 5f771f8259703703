// The other quarters that one is held against. In: the quarter, the one chosen to compare with, and the periods of the site. Out: the one before or the same a year before, whichever was not chosen.
import { BEFORE } from "../answers/period.ts";
import type { Site } from "../answers/site.ts";

type Known = Pick<Site, "periods">;

/** Null where there is none with journeys, or where the period is no quarter. */
export function otherQuarter(period: string, compare: string, site: Known): string | null {
  const others = [yearBefore(period, site), quarterBefore(period, site)];
  return others.find((one) => one !== null && one !== compare) ?? null;
}

/** The same quarter a year before, known or not; null where the period is no quarter. */
export function yearEarlier(period: string): string | null {
  const [, year, quarter] = /^(\d{4})-T([1-4])$/u.exec(period) ?? [];
  return year === undefined ? null : `${Number(year) - 1}-T${quarter}`;
}

/** The same: null where the site has no journeys of it. */
export function yearBefore(period: string, { periods }: Known): string | null {
  const id = yearEarlier(period);
  return periods.some((one) => one.id === id && one.journeys > 0) ? id : null;
}

/** The last one before it that has journeys. */
function quarterBefore(period: string, { periods }: Known): string | null {
  if (!/^\d{4}-T[1-4]$/u.test(period)) return null;
  const before = periods
    .filter(({ id, journeys }) => journeys > 0 && id !== BEFORE && id < period)
    .map(({ id }) => id)
    .toSorted();
  return before.at(-1) ?? null;
}
