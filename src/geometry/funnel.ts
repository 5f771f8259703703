// Stages as bars on a common base. In: the rows of the funnel answer. Out: bars, losses, markers and labels at their places.
import type { FunnelAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import type { Box, Empty, Text, Tone } from "./chart.ts";

export type FunnelOptions = {
  readonly language: Language;
  readonly width: number;
  /** Narrow (a phone) is under 640. "small" for the home page. */
  readonly size?: "full" | "small";
  /** Names of the two periods, as people read them, for the marker's label. */
  readonly periodName?: string;
  readonly compareName?: string;
};

export type FunnelBar = {
  readonly key: string;
  readonly stage: number;
  readonly name: string;
  readonly tone: Tone;
  readonly reached: number;
  readonly own: number;
  readonly implied: number;
  /** reached ÷ mature entrants, and ÷ the previous stage (null for the first). */
  readonly share: number;
  readonly step: number | null;
  readonly lost: number;
  readonly open: number;
  readonly pending: number;
  /** lost and open ÷ reached. */
  readonly lost_share: number;
  readonly open_share: number;
  readonly compare_share: number | null;
  readonly change: number | null;
  readonly q1_seconds: number | null;
  readonly median_seconds: number | null;
  readonly q3_seconds: number | null;
  readonly time_n: number | null;
  readonly last: boolean;
  /** The whole row, for pointer and focus. */
  readonly box: Box;
  readonly own_box: Box;
  readonly implied_box: Box | null;
  readonly lost_box: Box | null;
  readonly open_box: Box | null;
  /** Light band that leads to the next bar. */
  readonly band: Box | null;
  /** Comparison period's share on this bar. */
  readonly marker: { readonly x: number; readonly y1: number; readonly y2: number } | null;
  readonly labels: readonly Text[];
};

export type FunnelLayout = {
  readonly kind: "funnel";
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly size: "full" | "small";
  readonly n: number;
  readonly mature: number;
  readonly pending: number;
  readonly compared: boolean;
  readonly bars: readonly FunnelBar[];
};

/** Places the funnel. `compare` gives a thin marker per bar: the share it had in the other period. */
export function funnelLayout(
  _answer: FunnelAnswer,
  _compare: FunnelAnswer | null,
  _site: Site,
  _options: FunnelOptions,
): FunnelLayout | Empty {
  return { empty: "no_journeys" };
}
