// Several comparisons of unequal interest under one risk. In: their p-values and weights. Out: which stand, and the level each was held against.

export type Judged = {
  readonly significant: boolean;
  /** Risk at which this comparison was judged. */
  readonly level: number;
};

export type Weighed = { readonly p: number; readonly weight: number };

/**
 * Holm's step-down with weights: in the order of p ÷ weight, each p is held against risk × its weight ÷ the sum of the
 * weights not yet passed; the first that fails ends it for all that follow. The risk of even one false verdict stays
 * under `risk` whatever the comparisons share and whatever the weights, if these were chosen before the data was seen.
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6 (1979), section 4.
 */
export function weightedHolm(comparisons: readonly Weighed[], risk: number): Judged[] {
  const order = [...comparisons.entries()].sort(([, a], [, b]) => a.p / a.weight - b.p / b.weight);
  const judged = new Array<Judged>(comparisons.length);
  let remaining = comparisons.reduce((sum, { weight }) => sum + weight, 0);
  let stands = true;
  for (const [index, { p, weight }] of order) {
    const level = Math.min(risk, (risk * weight) / remaining);
    stands = stands && p <= level;
    judged[index] = { significant: stands, level };
    if (stands) remaining -= weight;
  }
  return judged;
}
