// Student's t: how wide an interval is. In: a standard error and how many it rests on. Out: half of the interval, or null where one alone says nothing of spread.
import { logGamma, regularizedBeta } from "./beta.ts";
import { CONFIDENCE } from "./interval.ts";
import { normalFactor } from "./normal.ts";

/** A sample in three numbers; `sd` is the sample's standard deviation (divided by n − 1). */
export type MeanSample = { readonly mean: number; readonly sd: number; readonly n: number };

const STEPS = 60;
/** Engines differ in the last digits of log and exp: without rounding, so would the build's answers and the browser's. */
const DIGITS = 10;

/** Probability that |T| exceeds t > 0, T of Student's law with `df` degrees of freedom (Abramowitz & Stegun 26.7.1 and 26.5.27). */
export function studentTails(t: number, df: number): number {
  return regularizedBeta(df / (df + t * t), df / 2, 0.5);
}

function density(t: number, df: number): number {
  const logConstant = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

/**
 * The factor of a two-sided interval: P(|T| ≤ factor) = confidence. Newton's method from below, where the tail
 * is convex, so that each step stays below the root; the normal factor, always too small, is the start.
 * Written here because the libraries that have it weigh 18 to 52 KB compressed, for these few lines.
 * @param df degrees of freedom, ≥ 1, not necessarily whole
 */
export function studentFactor(confidence: number, df: number): number {
  if (!(df >= 1)) throw new RangeError(`unsupported degrees of freedom: ${df}`);
  const tails = 1 - confidence;
  let t = normalFactor(confidence);
  for (let step = 0; step < STEPS; step += 1) {
    const move = (studentTails(t, df) - tails) / (2 * density(t, df));
    t += move;
    if (Math.abs(move) < 1e-12 * t) break;
  }
  return Number(t.toPrecision(DIGITS));
}

/**
 * Half of the interval of a mean whose standard error is by customer: t of customers − 1 degrees of freedom × the error.
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908). Null under two customers.
 */
export function halfWidth(
  standardError: number,
  customers: number,
  confidence: number = CONFIDENCE,
): number | null {
  return customers < 2 ? null : studentFactor(confidence, customers - 1) * standardError;
}
