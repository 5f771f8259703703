// Did it move between two periods? In: shares or means now and before. Out: the difference, its interval and a verdict that admits not knowing.

import { CONFIDENCE, type Interval } from "../../../src/statistics/interval.ts";
import type { MeanSample } from "../../../src/statistics/student.ts";
import type { Share } from "../../../src/statistics/wilson.ts";
import { holm, impliedP } from "./holm.ts";
import { differenceOfShares, newcombe } from "./newcombe.ts";
import { signOf } from "./sign-of.ts";
import { welch } from "./welch.ts";

/** Two periods of the same thing. A share is always of entrants: step-to-step rates move with who gets there. */
export type Comparison =
  | { readonly kind: "shares"; readonly now: Share; readonly before: Share }
  | { readonly kind: "means"; readonly now: MeanSample; readonly before: MeanSample };

export type Verdict = {
  /** now − before, in the unit compared (a share of 1, or points of the scale); null where a period has nobody. */
  readonly difference: number | null;
  /** Bounds of the difference; null where they cannot be computed. */
  readonly low: number | null;
  readonly high: number | null;
  /** "none": zero is plausible. "too_few": either n is under the threshold, so nothing is said. */
  readonly verdict: "up" | "down" | "none" | "too_few";
};

export const shares = (now: Share, before: Share): Comparison => ({ kind: "shares", now, before });
export const means = (now: MeanSample, before: MeanSample): Comparison => ({ kind: "means", now, before });

const WORDS = { "1": "up", "-1": "down", "0": "none" } as const;

/** The verdict of one comparison on its own, with a 95 % interval. */
export function verdict(comparison: Comparison, verdictN: number): Verdict {
  return judge(comparison, verdictN, CONFIDENCE);
}

/**
 * Verdicts of several comparisons read together (the stages of a funnel, the touchpoints of a curve), under one
 * shared risk of 5 % by Holm's method. Each interval has the confidence at which its comparison was judged, so it
 * includes zero exactly when the verdict is "none". Those with too few say nothing, and cost the others nothing.
 */
export function verdicts(comparisons: readonly Comparison[], verdictN: number): Verdict[] {
  const tested = [...comparisons.entries()].filter(([, comparison]) => hasEnough(comparison, verdictN));
  const judged = holm(
    tested.map(([, comparison]) => pValue(comparison)),
    1 - CONFIDENCE,
  );
  const confidences = new Map(tested.map(([index], rank) => [index, 1 - (judged[rank]?.level ?? 0)]));
  return comparisons.map((comparison, index) =>
    judge(comparison, verdictN, confidences.get(index) ?? CONFIDENCE),
  );
}

function judge(comparison: Comparison, verdictN: number, confidence: number): Verdict {
  const interval = intervalOf(comparison, confidence);
  const enough = hasEnough(comparison, verdictN) && interval !== null;
  return {
    difference: differenceOf(comparison),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    verdict: enough ? WORDS[`${signOf(interval)}`] : "too_few",
  };
}

function hasEnough({ now, before }: Comparison, verdictN: number): boolean {
  return now.n >= verdictN && before.n >= verdictN;
}

function differenceOf(comparison: Comparison): number | null {
  const { kind, now, before } = comparison;
  if (kind === "shares") return differenceOfShares(now, before);
  return now.n === 0 || before.n === 0 ? null : now.mean - before.mean;
}

function intervalOf({ kind, now, before }: Comparison, confidence: number): Interval | null {
  return kind === "shares" ? newcombe(now, before, confidence) : welch(now, before, confidence);
}

function pValue(comparison: Comparison): number {
  const unknown = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return impliedP((confidence) => intervalOf(comparison, confidence) ?? unknown);
}
