// The sample behind a mean and its interval. In: a mean, its n and its bounds. Out: the sample, with the spread that these imply.
import { CONFIDENCE, type Interval } from "../../../src/statistics/interval.ts";
import { type MeanSample, studentFactor } from "../../../src/statistics/student.ts";

/** The sample behind a published mean and its interval: rows carry bounds, comparisons need the spread. */
export function sampleOfInterval(mean: number, n: number, { low, high }: Interval): MeanSample {
  if (n < 2) return { mean, sd: 0, n };
  const half = (high - low) / 2;
  return { mean, n, sd: (half * Math.sqrt(n)) / studentFactor(CONFIDENCE, n - 1) };
}
