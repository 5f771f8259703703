// A difference and how sure it is. In: difference, standard error, degrees of freedom. Out: its interval and its p-value, of one statistic.
import { CONFIDENCE, type Interval } from "./interval.ts";
import { studentFactor, studentTails } from "./student.ts";

/** now − before. `df` ≥ 1 are Student's degrees of freedom of difference ÷ standardError. */
export type Estimate = { readonly difference: number; readonly standardError: number; readonly df: number };

/** difference ± t · standard error. */
export function estimateInterval(
  { difference, standardError, df }: Estimate,
  confidence: number = CONFIDENCE,
): Interval {
  const half = studentFactor(confidence, df) * standardError;
  return { low: difference - half, high: difference + half };
}

/**
 * Two-sided: under `risk` exactly where the interval at 1 − risk leaves zero out. Without any spread a difference is
 * certain (0), and none is none (1).
 */
export function pValue({ difference, standardError, df }: Estimate): number {
  if (standardError === 0 || difference === 0) return difference === 0 ? 1 : 0;
  return studentTails(Math.abs(difference) / standardError, df);
}
