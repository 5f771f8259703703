// An interval of plausible values. In: nothing. Out: its type, and the confidence of every interval on screen.

/** Both bounds belong to it; `low` ≤ `high`. */
export type Interval = { readonly low: number; readonly high: number };

/** Several comparisons that share one risk are judged otherwise (weighted-holm.ts). */
export const CONFIDENCE = 0.95;
