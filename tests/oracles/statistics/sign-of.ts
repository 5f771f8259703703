// What an interval says about zero. In: two bounds. Out: a sign, or none.
import type { Interval } from "../../../src/statistics/interval.ts";

/** 1 where the whole interval is above zero, −1 below, 0 where zero is plausible. A bound at zero includes it. */
export function signOf({ low, high }: Interval): -1 | 0 | 1 {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}
