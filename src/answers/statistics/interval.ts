// An interval of plausible values, and what it says about zero. In: two bounds. Out: a sign, or none.

/** Both bounds belong to it; `low` ≤ `high`. */
export type Interval = { readonly low: number; readonly high: number };

/** Confidence of every interval on screen, unless several comparisons share one risk (see holm.ts). */
export const CONFIDENCE = 0.95;

/** 1 where the whole interval is above zero, −1 below, 0 where zero is plausible. A bound at zero includes it. */
export function signOf({ low, high }: Interval): -1 | 0 | 1 {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}
