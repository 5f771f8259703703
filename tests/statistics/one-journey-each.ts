// Customers with one journey each. In: how many of how many succeeded now, and before. Out: kinds of customers, as statistics take them.
import type { CustomerPattern } from "../../src/statistics/stratified-difference.ts";

export type Successes = readonly [successes: number, n: number];

export function oneJourneyEach(
  [successes, n]: Successes,
  [successesBefore, nBefore]: Successes,
  stratum = 0,
): CustomerPattern[] {
  const none = { stratum, n: 0, successes: 0, n_before: 0, successes_before: 0 };
  return [
    { ...none, n: 1, successes: 1, customers: successes },
    { ...none, n: 1, customers: n - successes },
    { ...none, n_before: 1, successes_before: 1, customers: successesBefore },
    { ...none, n_before: 1, customers: nBefore - successesBefore },
  ].filter(({ customers }) => customers > 0);
}
