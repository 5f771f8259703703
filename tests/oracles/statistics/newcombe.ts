// The interval of a difference of two shares. In: the share now and the share before. Out: bounds of now − before, within −1…1.
import { CONFIDENCE, type Interval } from "../../../src/statistics/interval.ts";
import { type Share, wilson } from "../../../src/statistics/wilson.ts";

/** now − before, or null where a share is of nobody. */
export function differenceOfShares(now: Share, before: Share): number | null {
  return now.n === 0 || before.n === 0 ? null : now.successes / now.n - before.successes / before.n;
}

/**
 * Newcombe's hybrid score interval, from the Wilson interval of each share.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), method 10. Null where a share is of nobody.
 */
export function newcombe(now: Share, before: Share, confidence: number = CONFIDENCE): Interval | null {
  const difference = differenceOfShares(now, before);
  if (difference === null) return null;
  const [a, b] = [wilson(now, confidence), wilson(before, confidence)];
  const [p, q] = [now.successes / now.n, before.successes / before.n];
  return {
    low: difference - Math.hypot(p - a.low, b.high - q),
    high: difference + Math.hypot(a.high - p, q - b.low),
  };
}
