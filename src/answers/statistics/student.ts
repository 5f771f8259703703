// Student's t: the interval of a mean from a sample. In: mean, standard deviation, n. Out: its bounds, or null where one value says nothing of spread.
import { logGamma, regularizedBeta } from "./beta.ts";
import { CONFIDENCE, type Interval } from "./interval.ts";
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

/** The interval of a mean: mean ± t·sd/√n. Source: Student, "The probable error of a mean", Biometrika 6 (1908). Null under two values. */
export function meanInterval({ mean, sd, n }: MeanSample, confidence: number = CONFIDENCE): Interval | null {
  if (n < 2) return null;
  const half = (studentFactor(confidence, n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}
