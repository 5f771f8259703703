// How much a change concerns. In: a judged hypothesis. Out: the journeys it concerns at least, and the order in which changes are told.
import type { JudgedHypothesis } from "./judge.ts";

/** From the worst to the best feeling. */
const SCALE = 4;

/**
 * |95 % bound nearest zero| × journeys of the later quarter: what moved for sure, times whom it moved. A feeling's bound is
 * taken as a share of its scale, times the journeys that pass there (its customers where none is known to). 0 if not proven.
 */
export function journeysConcerned({ verdict, interval, hypothesis, n, customers }: JudgedHypothesis): number {
  if (interval === null || (verdict !== "up" && verdict !== "down")) return 0;
  const bound = Math.max(0, interval.low, -interval.high);
  if (hypothesis.kind === "shares") return bound * n;
  return (bound / SCALE) * Math.max(hypothesis.passing, customers);
}

const orderOfVerdicts = { up: 0, down: 0, unclear: 1, "too-few": 2 } as const;

/** Proven changes first, the largest before; then what may have moved, the likeliest before; then the untested as they come. */
export function byInterest(a: JudgedHypothesis, b: JudgedHypothesis): number {
  return (
    orderOfVerdicts[a.verdict] - orderOfVerdicts[b.verdict] ||
    journeysConcerned(b) - journeysConcerned(a) ||
    (a.p ?? 1) - (b.p ?? 1)
  );
}
