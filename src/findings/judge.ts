// Which hypotheses hold. In: the hypotheses of one list. Out: each with its figures, its interval, and a verdict under one risk for all.
import type { BesideFigure, FindingVerdict, Untested } from "../answers/finding.ts";
import { type Estimate, estimateInterval, pValue } from "../statistics/estimate.ts";
import { CONFIDENCE, type Interval } from "../statistics/interval.ts";
import { meansDifference } from "../statistics/mean-of-customers.ts";
import { mixWorthTelling } from "../statistics/mix.ts";
import { provableChange } from "../statistics/provable-change.ts";
import {
  type CustomerPattern,
  smallestExpected,
  stratifiedDifference,
} from "../statistics/stratified-difference.ts";
import { weightedHolm } from "../statistics/weighted-holm.ts";
import type { FeelingHypothesis, Hypothesis, SharesHypothesis } from "./hypotheses.ts";
import { KNOWN_SHARE } from "./maturity.ts";
import { riskWeights } from "./risk-weights.ts";

export type JudgeFacts = {
  /** Fewest customers of either quarter for a verdict. */
  readonly verdictN: number;
  /** False where too few entrants are old enough: shares are then not tested, opinions are. */
  readonly isMature: boolean;
  /** By stratum, how many of its entrants are; where it is not said, all. */
  readonly matureBy?: ReadonlyMap<number, number>;
  /** True where a source ended between the two quarters: what it told is missing in one of them, and shares would say that it moved. */
  readonly isCut: boolean;
  /** True of a place that a source tells of which only one of the quarters has. */
  readonly isBegun?: (place: Pick<SharesHypothesis, "level" | "place">) => boolean;
};

/** The figures of one hypothesis in both quarters. */
export type Counted = {
  readonly n: number;
  readonly n_before: number;
  readonly count: number | null;
  readonly count_before: number | null;
  readonly customers: number;
  readonly customers_before: number;
  /** Null of nobody. */
  readonly after: number | null;
  readonly before: number | null;
};

export type JudgedHypothesis = Counted & {
  readonly hypothesis: Hypothesis;
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly verdict: FindingVerdict;
  readonly why: Untested | null;
  readonly p: number | null;
  readonly mix: number | null;
  readonly provable: number | null;
  readonly of_entrants: BesideFigure | null;
  readonly settled: BesideFigure | null;
  readonly same_age: BesideFigure | null;
};

const LEAST_EXPECTED = 5;

export function judge(hypotheses: readonly Hypothesis[], facts: JudgeFacts): JudgedHypothesis[] {
  const measured = hypotheses.map((hypothesis) => measure(hypothesis, facts));
  const tested = measured.filter(({ why }) => why === null);
  const weights = riskWeights(
    tested.map(({ hypothesis: { measure, level }, estimate }) => ({
      ...{ measure, level },
      standardError: estimate?.standardError ?? 0,
    })),
    1 - CONFIDENCE,
  );
  const judged = weightedHolm(
    tested.map(({ p }, at) => ({ p, weight: weights[at] ?? 0 })),
    1 - CONFIDENCE,
  );
  const levels = new Map(tested.map((one, index) => [one, judged[index]]));
  return measured.map((one) => {
    const { estimate, p, ...figures } = one;
    const told = levels.get(one);
    const interval = estimate === null ? null : estimateInterval(estimate);
    return {
      ...figures,
      difference: estimate?.difference ?? null,
      interval,
      p: one.why === null ? p : null,
      verdict: verdictOf(one, told?.significant ?? false),
      provable:
        told === undefined || estimate === null ? null : provableChange(estimate.standardError, told.level),
    };
  });
}

type Measured = Omit<JudgedHypothesis, "difference" | "interval" | "verdict" | "provable" | "p"> & {
  readonly estimate: Estimate | null;
  readonly p: number;
};

function verdictOf({ why, estimate }: Measured, isSignificant: boolean): FindingVerdict {
  if (why !== null) return "too-few";
  if (!isSignificant || estimate === null) return "unclear";
  return estimate.difference > 0 ? "up" : "down";
}

function measure(hypothesis: Hypothesis, facts: JudgeFacts): Measured {
  return hypothesis.kind === "means" ? measureFeeling(hypothesis, facts) : measureShares(hypothesis, facts);
}

function measureShares(hypothesis: SharesHypothesis, facts: JudgeFacts): Measured {
  const { patterns, beside } = hypothesis;
  const counted = countShares(patterns);
  const estimate = stratifiedDifference(patterns);
  const waiting = countShares(beside?.waiting ?? []);
  const total = counted.after === null || counted.before === null ? null : counted.after - counted.before;
  const untold = waitingOn(counted, waiting);
  return {
    ...counted,
    ...untold,
    hypothesis,
    estimate: Object.keys(untold).length > 0 ? null : estimate,
    why: whyOf(
      hypothesis,
      estimate === null ? "customers" : whyUntested(patterns, counted, waiting, facts),
      facts,
    ),
    p: estimate === null ? 1 : pOfShares(estimate, waiting, beside?.same_age ?? []),
    mix: total === null || estimate === null ? null : mixWorthTelling(total, estimate.difference),
    of_entrants: Object.keys(untold).length > 0 ? null : besideFigure(beside?.ending, facts),
    settled: besideFigure(beside?.settled, facts),
    same_age: besideFigure(beside?.same_age, facts),
  };
}

/** Where nobody has stopped yet and many who are silent may still go on, "0 %" would say that nobody does: only what all had the time for is told. */
function waitingOn(
  { n, n_before, count, count_before }: Counted,
  waiting: Counted,
): Partial<Pick<Counted, "count" | "after" | "count_before" | "before">> {
  return {
    ...(count !== 0 || isKnown(n, waiting.n) ? {} : { count: null, after: null }),
    ...(count_before !== 0 || isKnown(n_before, waiting.n_before)
      ? {}
      : { count_before: null, before: null }),
  };
}

const isKnown = (n: number, waiting: number): boolean => n >= KNOWN_SHARE * (n + waiting);

/** A source that only one of the quarters has comes before all else: no more time and no more customers would mend it. */
const whyOf = (
  hypothesis: SharesHypothesis,
  why: Untested | null,
  { isBegun }: JudgeFacts,
): Untested | null => (isBegun?.(hypothesis) ? "begun" : why);

function whyUntested(
  patterns: readonly CustomerPattern[],
  { customers, customers_before, n, n_before }: Counted,
  waiting: Counted,
  { verdictN, isMature, matureBy, isCut }: JudgeFacts,
): Untested | null {
  if (isCut) return "ended";
  if (isFromYoung(patterns, matureBy)) return "early";
  if (!(isMature && isKnown(n, waiting.n) && isKnown(n_before, waiting.n_before))) return "early";
  if (Math.min(customers, customers_before) < verdictN) return "customers";
  return smallestExpected(patterns) < LEAST_EXPECTED ? "cells" : null;
}

/**
 * What happens mostly in segments of which almost nobody is old enough yet is known of the first days of the quarter alone, however old the
 * others are: a trade fair in its second month would be told as gone.
 */
function isFromYoung(patterns: readonly CustomerPattern[], matureBy: JudgeFacts["matureBy"]): boolean {
  let [had, young] = [0, 0];
  for (const { stratum, customers, successes, successes_before } of patterns) {
    const n = customers * (successes + successes_before);
    had += n;
    if ((matureBy?.get(stratum) ?? 1) < KNOWN_SHARE) young += n;
  }
  return young > had / 2;
}

/**
 * Where some journeys may still go on, leaving these out favours those that went on already, most of all in the younger
 * quarter. So the change must also stand where both quarters have the same age: at the end of each journey's window.
 */
function pOfShares(estimate: Estimate, waiting: Counted, sameAge: readonly CustomerPattern[]): number {
  const p = pValue(estimate);
  if (waiting.n + waiting.n_before === 0) return p;
  const other = stratifiedDifference(sameAge);
  if (other === null || other.difference * estimate.difference <= 0) return 1;
  return Math.max(p, pValue(other));
}

function countShares(
  patterns: readonly CustomerPattern[],
): Counted & { count: number; count_before: number } {
  const sum = (value: (one: CustomerPattern) => number) =>
    patterns.reduce((total, one) => total + value(one) * one.customers, 0);
  const [n, n_before] = [sum((one) => one.n), sum((one) => one.n_before)];
  const [count, count_before] = [sum((one) => one.successes), sum((one) => one.successes_before)];
  return {
    n,
    n_before,
    count,
    count_before,
    customers: sum((one) => Number(one.n > 0)),
    customers_before: sum((one) => Number(one.n_before > 0)),
    after: n === 0 ? null : count / n,
    before: n_before === 0 ? null : count_before / n_before,
  };
}

function besideFigure(
  patterns: readonly CustomerPattern[] | undefined,
  { verdictN }: JudgeFacts,
): BesideFigure | null {
  const { after, before, customers, customers_before } = countShares(patterns ?? []);
  const estimate = stratifiedDifference(patterns ?? []);
  if (estimate === null || after === null || before === null) return null;
  if (Math.min(customers, customers_before) < verdictN) return null;
  return { after, before, difference: estimate.difference, ...estimateInterval(estimate) };
}

function measureFeeling(hypothesis: FeelingHypothesis, { verdictN }: JudgeFacts): Measured {
  const { now, before } = hypothesis;
  const estimate = meansDifference(now, before);
  const few = Math.min(now.customers, before.customers) < verdictN;
  return {
    n: now.n,
    n_before: before.n,
    count: null,
    count_before: null,
    customers: now.customers,
    customers_before: before.customers,
    after: now.customers === 0 ? null : now.sum / now.customers,
    before: before.customers === 0 ? null : before.sum / before.customers,
    hypothesis,
    estimate,
    why: few || estimate === null ? "customers" : null,
    p: estimate === null ? 1 : pValue(estimate),
    mix: mixOfSources(hypothesis, estimate),
    of_entrants: null,
    settled: null,
    same_age: null,
  };
}

/** What is left of a mean's change when each source is compared with itself, weighed as strata are. */
function mixOfSources({ bySource }: FeelingHypothesis, total: Estimate | null): number | null {
  if (total === null) return null;
  const parts = bySource.map(({ now, before }) => ({
    weight: (now.customers * before.customers) / (now.customers + before.customers),
    difference: now.sum / now.customers - before.sum / before.customers,
  }));
  const weighed = parts.filter(({ weight }) => weight > 0);
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const within = weighed.reduce((sum, { weight, difference }) => sum + weight * difference, 0) / weights;
  return mixWorthTelling(total.difference, within);
}
