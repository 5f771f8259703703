// How far months vary by chance alone. In: values in their order, each with the error that its size alone would give. Out: the centre, and limits for each.

export type Varying = {
  readonly value: number;
  /** How many it is of: what it weighs in the centre. */
  readonly n: number;
  /** Standard error if nothing but chance of who was counted moved it. */
  readonly error: number;
};

export type Limits = {
  readonly centre: number;
  /** One a value, in their order. */
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
};

/** Mean moving range of two ÷ standard deviation of what varies as the normal law does. */
const D2 = 1.128;
const SIGMAS = 3;

/**
 * Laney's limits (p′ for shares): each value in units of its own error, whose true spread from one value to the next is then taken from their
 * moving ranges; limits are three of these. Large counts that vary from month to month for a thousand small reasons would leave the usual
 * limits at once; small ones keep theirs. Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002).
 * Null where there are not two values, or an error says nothing.
 */
export function laneyLimits(values: readonly Varying[]): Limits | null {
  const weight = values.reduce((sum, { n }) => sum + n, 0);
  if (values.length < 2 || weight === 0 || values.some(({ error }) => !(error > 0))) return null;
  const centre = values.reduce((sum, { value, n }) => sum + value * n, 0) / weight;
  const scores = values.map(({ value, error }) => (value - centre) / error);
  const ranges = scores.slice(1).map((score, at) => Math.abs(score - (scores[at] ?? 0)));
  const spread = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / D2;
  return {
    centre,
    bounds: values.map(({ error }) => ({
      low: centre - SIGMAS * spread * error,
      high: centre + SIGMAS * spread * error,
    })),
  };
}
