// What of the way people remember at the end. In: correlations with the final answer. Out: each with its interval, and which of them leads.
import type { Memory } from "../answers/rows.ts";
import { CONFIDENCE, type Interval } from "../statistics/interval.ts";
import { normalFactor } from "../statistics/normal.ts";

export type Remembered = Memory & Interval;

/** Three are asked at once: each is held to a third of the risk. */
const STRICT = 1 - (1 - CONFIDENCE) / 3;

/** By Fisher's transformation (1921); of three people or fewer nothing is known. */
export function correlationInterval(
  { correlation, customers }: Pick<Memory, "correlation" | "customers">,
  confidence: number = CONFIDENCE,
): Interval {
  if (customers <= 3 || Math.abs(correlation) >= 1) return { low: -1, high: 1 };
  const half = normalFactor(confidence) / Math.sqrt(customers - 3);
  const centre = Math.atanh(correlation);
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half) };
}

/** nothing: none is surely above zero. lead: one lies wholly above the others. tied: some are above zero, and none leads. */
export type Remembrance =
  | { readonly kind: "nothing" }
  | { readonly kind: "lead"; readonly by: Remembered }
  | { readonly kind: "tied"; readonly by: readonly Remembered[] };

export function remembered(memories: readonly Memory[]): readonly Remembered[] {
  return memories.map((one) => ({ ...one, ...correlationInterval(one) }));
}

export function remembranceOf(all: readonly Remembered[]): Remembrance {
  const felt = all.filter((one) => correlationInterval(one, STRICT).low > 0);
  if (felt.length === 0) return { kind: "nothing" };
  const by = felt.find((one) => all.every((other) => other === one || other.high < one.low));
  return by === undefined ? { kind: "tied", by: felt } : { kind: "lead", by };
}
