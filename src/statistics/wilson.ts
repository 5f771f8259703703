// The interval of a share. In: successes out of n. Out: its bounds, always within 0…1.
import { CONFIDENCE, type Interval } from "./interval.ts";
import { normalFactor } from "./normal.ts";

/** `successes` of `n`; 0 ≤ successes ≤ n. */
export type Share = { readonly successes: number; readonly n: number };

/**
 * Wilson's score interval, without continuity correction; honest for small n and for shares near 0 or 1, where
 * the usual p ± 1.96·se leaves 0…1. Of nobody nothing is known: 0/0 gives 0…1.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 * @throws RangeError when the counts are not a share
 */
export function wilson({ successes, n }: Share, confidence: number = CONFIDENCE): Interval {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`invalid share: ${successes} of ${n}`);
  const z = normalFactor(confidence);
  const spread = n === 0 ? 0 : (successes * (n - successes)) / n;
  const centre = (successes + (z * z) / 2) / (n + z * z);
  const half = (z * Math.sqrt(spread + (z * z) / 4)) / (n + z * z);
  return { low: successes === 0 ? 0 : centre - half, high: successes === n ? 1 : centre + half };
}
