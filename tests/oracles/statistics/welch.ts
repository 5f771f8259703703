// The interval of a difference of two means of independent opinions. In: two samples. Out: bounds of now − before, or null where a sample has no spread to speak of.
import { CONFIDENCE, type Interval } from "../../../src/statistics/interval.ts";
import { type MeanSample, studentFactor } from "../../../src/statistics/student.ts";
import { welchDegrees } from "../../../src/statistics/two-means.ts";

/**
 * Welch's interval: the two samples need not vary alike.
 * Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances
 * are involved", Biometrika 34 (1947). Null when either sample has fewer than two values.
 */
export function welch(now: MeanSample, before: MeanSample, confidence: number = CONFIDENCE): Interval | null {
  if (now.n < 2 || before.n < 2) return null;
  const difference = now.mean - before.mean;
  const [a, b] = [now.sd ** 2 / now.n, before.sd ** 2 / before.n];
  if (a + b === 0) return { low: difference, high: difference };
  const half = studentFactor(confidence, welchDegrees(a, now.n, b, before.n)) * Math.sqrt(a + b);
  return { low: difference - half, high: difference + half };
}
