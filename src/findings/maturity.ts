// Are both quarters old enough to be compared? In: journeys by segment and days to wait. Out: the share that is, as the comparison weighs it.
import type { MaturityRow } from "./statistics.ts";

/** Share of journeys whose outcome must be known in both quarters for the others to speak for all. */
export const KNOWN_SHARE = 0.8;

/**
 * The share of mature entrants, of the quarter that has fewer, segment by segment, each weighed as the comparison weighs
 * it (n·m/(n + m) of mature journeys): a segment with a long window, of which almost nobody is old enough, weighs almost
 * nothing, and does not hold back the others. Null where nobody is mature in both quarters.
 * @param days how much later: what it will be then
 */
export function matureShare(rows: readonly MaturityRow[], days = 0): number | null {
  let [weights, shares] = [0, 0];
  for (const some of Map.groupBy(rows, ({ segment }) => segment).values()) {
    const [now, before] = [true, false].map((isNow) => ageOf(some, isNow, days));
    if (now === undefined || before === undefined || now.mature * before.mature === 0) continue;
    const weight = (now.mature * before.mature) / (now.mature + before.mature);
    weights += weight;
    shares += weight * Math.min(now.mature / now.n, before.mature / before.n);
  }
  return weights === 0 ? null : shares / weights;
}

/** Segment by segment, the share of mature entrants of the quarter that has fewer. */
export function matureBySegment(rows: readonly MaturityRow[]): ReadonlyMap<number, number> {
  const shares = [...Map.groupBy(rows, ({ segment }) => segment)].map(([segment, some]): [number, number] => {
    const [now, before] = [ageOf(some, true, 0), ageOf(some, false, 0)];
    return [segment, Math.min(shareOf(now), shareOf(before))];
  });
  return new Map(shares);
}

/** Of nobody, nothing waits. */
const shareOf = ({ n, mature }: { readonly n: number; readonly mature: number }): number =>
  n === 0 ? 1 : mature / n;

/** Days until enough are mature, of those who came so far; 0 where they are, null where that will never be. */
export function daysToWait(rows: readonly MaturityRow[]): number | null {
  const waits = [...new Set([0, ...rows.map(({ days }) => days)])].sort((a, b) => a - b);
  return waits.find((days) => (matureShare(rows, days) ?? 0) >= KNOWN_SHARE) ?? null;
}

function ageOf(rows: readonly MaturityRow[], isNow: boolean, days: number): { n: number; mature: number } {
  const own = rows.filter((row) => row.is_now === isNow);
  const sum = (some: readonly MaturityRow[]) => some.reduce((total, { n }) => total + n, 0);
  return { n: sum(own), mature: sum(own.filter((row) => row.days <= days)) };
}
