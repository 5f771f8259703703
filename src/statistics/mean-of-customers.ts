// The difference of a mean opinion between two periods, one mean a customer. In: sums over customers. Out: the difference and how sure it is.
import type { Estimate } from "./estimate.ts";
import type { MeanSample } from "./student.ts";
import { welchDegrees } from "./two-means.ts";

/** Customers' own means in sums, so that groups of customers can be added: their number, the sum and the sum of squares. */
export type CustomerMeans = { readonly customers: number; readonly sum: number; readonly squares: number };

export function addMeans(a: CustomerMeans, b: CustomerMeans): CustomerMeans {
  return { customers: a.customers + b.customers, sum: a.sum + b.sum, squares: a.squares + b.squares };
}

export function sampleOfSums({ customers, sum, squares }: CustomerMeans): MeanSample {
  const mean = customers === 0 ? 0 : sum / customers;
  const variance = customers < 2 ? 0 : Math.max(0, (squares - customers * mean * mean) / (customers - 1));
  return { mean, sd: Math.sqrt(variance), n: customers };
}

/**
 * Welch's difference of two means, where each customer counts once, with the mean of their own opinions: several
 * opinions of one person are not several people. Source: B. L. Welch, Biometrika 34 (1947). Null under two customers.
 */
export function meansDifference(now: CustomerMeans, before: CustomerMeans): Estimate | null {
  if (now.customers < 2 || before.customers < 2) return null;
  const [a, b] = [sampleOfSums(now), sampleOfSums(before)];
  const [u, v] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const df = u + v === 0 ? a.n + b.n - 2 : welchDegrees(u, a.n, v, b.n);
  return { difference: a.mean - b.mean, standardError: Math.sqrt(u + v), df };
}
