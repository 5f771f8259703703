// The difference of a share between two periods, like for like. In: customers by stratum, with their journeys. Out: the difference, clustered by customer.
import type { Estimate } from "./estimate.ts";

/**
 * `customers` customers of one stratum who each have `n` journeys now, `successes` of them, and as many before as the
 * other two say. A customer may have journeys in both periods, and belongs to one stratum.
 */
export type CustomerPattern = {
  readonly stratum: number;
  readonly n: number;
  readonly successes: number;
  readonly n_before: number;
  readonly successes_before: number;
  readonly customers: number;
};

/** What a stratum adds: journeys and successes of both periods, and its weight. */
type Stratum = {
  n: number;
  successes: number;
  n_before: number;
  successes_before: number;
  weight: number;
};

/**
 * The Cochran–Mantel–Haenszel risk difference: each stratum's difference of shares, weighed by n·m/(n + m), so that a
 * change of the mix of strata alone moves nothing. Its variance is clustered by customer: the estimate's linearised
 * residuals are summed for each customer, squared and summed, times C/(C − 1) for C customers.
 * Sources: W. G. Cochran, "Some methods for strengthening the common χ² tests", Biometrics 10 (1954); N. Mantel and
 * W. Haenszel, JNCI 22 (1959); S. Greenland and J. M. Robins, Biometrics 41 (1985), for the difference; K.-Y. Liang and
 * S. L. Zeger, Biometrika 73 (1986), for the clusters.
 * Null where no stratum has both periods, or a single customer has them all.
 */
export function stratifiedDifference(patterns: readonly CustomerPattern[]): Estimate | null {
  const strata = strataOf(patterns);
  const total = sumOf([...strata.values()], ({ weight }) => weight);
  if (total === 0) return null;
  const difference = sumOf([...strata.values()], (stratum) => stratum.weight * differenceIn(stratum)) / total;
  const told = patterns.filter(({ stratum }) => (strata.get(stratum)?.weight ?? 0) > 0);
  const clusters = sumOf(told, ({ customers }) => customers);
  const used = [...strata.values()].filter(({ weight }) => weight > 0).length;
  if (clusters - 2 * used < 1) return null;
  const squares = sumOf(
    told,
    (pattern) => pattern.customers * (residual(pattern, strata.get(pattern.stratum)) / total) ** 2,
  );
  return {
    difference,
    standardError: Math.sqrt((squares * clusters) / (clusters - 1)),
    df: clusters - 2 * used,
  };
}

/**
 * The smallest number of journeys expected in a cell if nothing moved: successes or failures, now or before. Strata where
 * all or nobody has the outcome in both periods tell nothing, and count for nothing: their many failures are no comfort to
 * a stratum that has few.
 */
export function smallestExpected(patterns: readonly CustomerPattern[]): number {
  const cells = [0, 0, 0, 0];
  for (const { n, successes, n_before, successes_before, weight } of strataOf(patterns).values()) {
    const share = (successes + successes_before) / (n + n_before);
    if (weight === 0 || share === 0 || share === 1) continue;
    const parts = [n * share, n * (1 - share), n_before * share, n_before * (1 - share)];
    for (const [cell, part] of parts.entries()) cells[cell] = (cells[cell] ?? 0) + part;
  }
  return Math.min(...cells);
}

function strataOf(patterns: readonly CustomerPattern[]): Map<number, Stratum> {
  const strata = new Map<number, Stratum>();
  for (const { stratum, n, successes, n_before, successes_before, customers } of patterns) {
    const one = strata.get(stratum) ?? { n: 0, successes: 0, n_before: 0, successes_before: 0, weight: 0 };
    one.n += customers * n;
    one.successes += customers * successes;
    one.n_before += customers * n_before;
    one.successes_before += customers * successes_before;
    strata.set(stratum, one);
  }
  for (const one of strata.values())
    one.weight = one.n === 0 ? 0 : (one.n * one.n_before) / (one.n + one.n_before);
  return strata;
}

function differenceIn({ n, successes, n_before, successes_before, weight }: Stratum): number {
  return weight === 0 ? 0 : successes / n - successes_before / n_before;
}

/** One customer's part in the error of the weighted sum of differences. */
function residual(customer: CustomerPattern, stratum: Stratum | undefined): number {
  if (stratum === undefined) return 0;
  const now = (customer.successes - (customer.n * stratum.successes) / stratum.n) / stratum.n;
  const before =
    (customer.successes_before - (customer.n_before * stratum.successes_before) / stratum.n_before) /
    stratum.n_before;
  return stratum.weight * (now - before);
}

function sumOf<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((sum, one) => sum + value(one), 0);
}
