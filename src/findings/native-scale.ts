// Opinions on the scale that people know. In: what was counted of one source, and its scale. Out: NPS (−100…+100), stars of 5 or the share satisfied, with its interval.
import type { ScaleName } from "../exports/meaning/scale-name.ts";

export type NativeFigure = {
  readonly scale: ScaleName;
  /** Points of NPS, stars, or a share of 1. */
  readonly value: number;
  /** 95 %, by customer; null where that is not known. */
  readonly low: number | null;
  readonly high: number | null;
};

type Counted = {
  readonly n: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly positive: number | null;
  readonly promoters: number | null;
  readonly detractors: number | null;
  readonly net_half: number | null;
  readonly positive_half: number | null;
};

/** The middle of five stars is 3, that of −2…+2 is 0. */
const MIDDLE = 3;

/** Null in a gap, and of a scale without a name. */
export function nativeFigure(counted: Counted, scale: ScaleName | undefined): NativeFigure | null {
  const { n, mean, low, high, positive, promoters, detractors, net_half, positive_half } = counted;
  if (scale === undefined || n === null || mean === null) return null;
  if (scale === "stars")
    return {
      ...{ scale, value: mean + MIDDLE },
      low: low === null ? null : low + MIDDLE,
      high: high === null ? null : high + MIDDLE,
    };
  if (scale === "csat") return { scale, ...around((positive ?? 0) / n, positive_half, [0, 1]) };
  const net = ((promoters ?? 0) - (detractors ?? 0)) / n;
  return { scale, ...around(100 * net, net_half === null ? null : 100 * net_half, [-100, 100]) };
}

function around(value: number, half: number | null, [least, most]: readonly [number, number]) {
  if (half === null) return { value, low: null, high: null };
  return { value, low: Math.max(least, value - half), high: Math.min(most, value + half) };
}
