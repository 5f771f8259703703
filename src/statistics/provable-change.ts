// What a comparison could have shown. In: its standard error and the level it was held against. Out: the smallest change it would have proven.
import { normalFactor, normalQuantile } from "./normal.ts";

const POWER = 0.8;
/** Engines differ in the last digits of logarithms: without rounding, so would the build's answers and the browser's. */
const DIGITS = 10;

/**
 * The change that would have been found significant in four comparisons of five: (z of the level + 0.84) × standard
 * error. Source: J. Cohen, "Statistical Power Analysis for the Behavioral Sciences" (1988), the normal approximation.
 */
export function provableChange(standardError: number, level: number): number {
  return Number(((normalFactor(1 - level) + normalQuantile(POWER)) * standardError).toPrecision(DIGITS));
}
