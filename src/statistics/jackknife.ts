// How sure a figure is that no formula tells. In: the figure, and the same without each part of the customers in turn. Out: its interval.
import { CONFIDENCE, type Interval } from "./interval.ts";
import { studentFactor } from "./student.ts";

/**
 * The delete-a-group jackknife: customers lie in random parts, whole, so that what one of them does again is not taken for several
 * people; the figure's variance is (G − 1)/G × the sum of squares of the G figures without a part around their mean, and its
 * interval Student's of G − 1 degrees of freedom.
 * Source: P. S. Kott, "The delete-a-group jackknife", Journal of Official Statistics 17 (2001), pp. 521–526.
 * Null under two parts.
 */
export function jackknifeInterval(
  figure: number,
  withoutPart: readonly number[],
  confidence: number = CONFIDENCE,
): Interval | null {
  const parts = withoutPart.length;
  if (parts < 2) return null;
  const mean = withoutPart.reduce((sum, one) => sum + one, 0) / parts;
  const squares = withoutPart.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const half = studentFactor(confidence, parts - 1) * Math.sqrt((squares * (parts - 1)) / parts);
  return { low: figure - half, high: figure + half };
}
