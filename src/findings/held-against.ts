// A share among some journeys, held against the same share among the others. In: kinds of customers with their journeys. Out: both shares, the difference with its interval, and verdicts corrected over everything that is looked at together.
import type { FindingVerdict } from "../answers/finding.ts";
import { estimateInterval, pValue } from "../statistics/estimate.ts";
import { CONFIDENCE } from "../statistics/interval.ts";
import {
  type CustomerPattern,
  smallestExpected,
  stratifiedDifference,
} from "../statistics/stratified-difference.ts";
import { weightedHolm } from "../statistics/weighted-holm.ts";

/** A row of SQL: a kind of customer of one segment. "Before" are the others. */
export type SegmentPattern = Omit<CustomerPattern, "stratum"> & { readonly segment: number };

export type HeldAgainst = {
  readonly count: number;
  readonly n: number;
  readonly count_beside: number;
  readonly n_beside: number;
  /** Like for like by segment, with its plain 95 % interval; null where no segment has both. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null where too few are on a side to test. */
  readonly p: number | null;
};

/** As findings ask (judge.ts). */
const LEAST_EXPECTED = 5;

export function heldAgainst(rows: readonly SegmentPattern[], verdictN: number): HeldAgainst {
  const patterns = rows.map(({ segment, ...row }) => ({ ...row, stratum: segment }));
  const sum = (of: (row: SegmentPattern) => number) =>
    rows.reduce((total, row) => total + of(row) * row.customers, 0);
  const people = (of: (row: SegmentPattern) => number) => sum((row) => Number(of(row) > 0));
  const estimate = stratifiedDifference(patterns);
  const isTested =
    estimate !== null &&
    Math.min(
      people((row) => row.n),
      people((row) => row.n_before),
    ) >= verdictN &&
    smallestExpected(patterns) >= LEAST_EXPECTED;
  const interval = estimate === null ? null : estimateInterval(estimate);
  return {
    count: sum((row) => row.successes),
    n: sum((row) => row.n),
    count_beside: sum((row) => row.successes_before),
    n_beside: sum((row) => row.n_before),
    difference: estimate?.difference ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p: isTested ? pValue(estimate) : null,
  };
}

/** In the order given; one correction (Holm) over all that could be tested. */
export function verdictsOf(measured: readonly Pick<HeldAgainst, "p" | "difference">[]): FindingVerdict[] {
  const tested = measured.flatMap((one) => (one.p === null ? [] : [{ one, p: one.p, weight: 1 }]));
  const judged = weightedHolm(tested, 1 - CONFIDENCE);
  const proven = new Set(tested.filter((_, at) => judged[at]?.significant).map(({ one }) => one));
  return measured.map((one) => {
    if (one.p === null || one.difference === null) return "too-few";
    if (!proven.has(one)) return "unclear";
    return one.difference > 0 ? "up" : "down";
  });
}
