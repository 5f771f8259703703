// What both emotion charts measure with. In: points of emotion. Out: dot sizes, share bars, and a line that breaks at gaps.
import { area, line } from "d3-shape";
import { type Box, round } from "../chart.ts";
import type { EmotionFacts, Mood } from "./emotion-facts.ts";
import type { EmotionMark, Point } from "./emotion-shape.ts";

export const SCALE = [-2, -1, 0, 1, 2] as const;
const MOODS: readonly Mood[] = ["negative", "neutral", "positive"];
const SMALLEST_DOT = 4;

/** Area by n, never so small that it cannot be seen. */
export function dotRadius(n: number, largest: number, most: number): number {
  return round(SMALLEST_DOT + (most - SMALLEST_DOT) * Math.sqrt(n / largest));
}

export function largestN(facts: readonly EmotionFacts[]): number {
  return Math.max(1, ...facts.map((one) => one.n ?? 0));
}

/** Negative, neutral, positive side by side in one bar. */
export function shareBoxes(facts: EmotionFacts, bar: Box): EmotionMark["shares"] {
  let x = bar.x;
  return MOODS.flatMap((mood) => {
    const share = facts[mood];
    if (share === null) return [];
    const box = { x: round(x), y: round(bar.y), width: round(bar.width * share), height: bar.height };
    x += bar.width * share;
    return share > 0 ? [{ mood, share, box }] : [];
  });
}

/** A line through the points, broken where one is missing. */
export function brokenLine(points: readonly (Point | null)[]): string {
  const draw = line<Point | null>(
    (point) => point?.x ?? 0,
    (point) => point?.y ?? 0,
  )
    .defined((point) => point !== null)
    .digits(2);
  return draw([...points]) ?? "";
}

export type Span = { readonly at: number; readonly low: number; readonly high: number };

/** The band between low and high along an upright scale; broken like the line. */
export function uprightBand(spans: readonly (Span | null)[]): string {
  const draw = area<Span | null>()
    .x((span) => span?.at ?? 0)
    .y0((span) => span?.low ?? 0)
    .y1((span) => span?.high ?? 0)
    .defined((span) => span !== null)
    .digits(2);
  return draw([...spans]) ?? "";
}

/** The same band where the scale lies and the journey runs down. */
export function lyingBand(spans: readonly (Span | null)[]): string {
  const draw = area<Span | null>()
    .y((span) => span?.at ?? 0)
    .x0((span) => span?.low ?? 0)
    .x1((span) => span?.high ?? 0)
    .defined((span) => span !== null)
    .digits(2);
  return draw([...spans]) ?? "";
}
