// Several comparisons under one risk. In: their p-values. Out: which stand, and the level at which each was judged.
import type { Interval } from "../../../src/statistics/interval.ts";
import { signOf } from "./sign-of.ts";

export type Judged = {
  readonly significant: boolean;
  /** Risk at which this comparison was judged: its interval at confidence 1 − level says the same as `significant`. */
  readonly level: number;
};

/**
 * Holm's step-down: the smallest p is held against risk/m, the next against risk/(m − 1)… until one fails, which
 * ends it for all larger ones. The risk of even one false verdict stays under `risk`, whatever the comparisons share.
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6 (1979).
 */
export function holm(pValues: readonly number[], risk: number): Judged[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const judged = new Array<Judged>(pValues.length);
  let failedLevel: number | null = null;
  for (const [rank, { p, index }] of order.entries()) {
    const level: number = failedLevel ?? risk / (pValues.length - rank);
    const significant = failedLevel === null && p < level;
    if (!significant) failedLevel = level;
    judged[index] = { significant, level };
  }
  return judged;
}

const SMALLEST = 1e-9;
const HALVINGS = 60;

/**
 * The p-value that an interval implies: the smallest risk at which it leaves zero out. So a test never contradicts
 * the interval drawn beside it. 1e-9 stands for anything smaller.
 */
export function impliedP(intervalAt: (confidence: number) => Interval): number {
  const excludesZero = (risk: number) => signOf(intervalAt(1 - risk)) !== 0;
  if (excludesZero(SMALLEST)) return SMALLEST;
  let [low, high] = [SMALLEST, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(low * high);
    if (excludesZero(middle)) high = middle;
    else low = middle;
  }
  return high;
}
