// What a funnel is made of once laid out, and what its layout is asked. In: nothing. Out: types.
import type { Finding, FindingsAnswer } from "../../answers/finding.ts";
import type { Language } from "../../words/format.ts";
import type { Box, Text, Tone } from "../chart.ts";

export type FunnelOptions = {
  readonly language: Language;
  /** Narrow (a phone) is under 640. */
  readonly width: number;
  /** Names of the two periods, as people read them: for the legend and the tooltips. */
  readonly periodName?: string;
  readonly compareName?: string;
  /** What was tested between the two periods: no other change is told. */
  readonly findings?: FindingsAnswer;
};

/** Median and quartiles in seconds, over n journeys that have both stages. */
export type FunnelTime = {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly n: number;
};

export type FunnelBar = {
  readonly key: string;
  readonly stage: string;
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
  readonly later: number;
  readonly pending: number;
  /** lost and open ÷ reached. */
  readonly lost_share: number;
  readonly open_share: number;
  /** From the goal on nothing is lost: those not seen at the next stage, or not yet. */
  readonly unfollowed: number;
  readonly compare_share: number | null;
  /** What its comparison gave; null where none was made. */
  readonly moved: Finding | null;
  readonly q1_seconds: number | null;
  readonly median_seconds: number | null;
  readonly q3_seconds: number | null;
  readonly time_n: number | null;
  /** Time from this stage to the next, where it is known: said between the two bars. */
  readonly next_time: FunnelTime | null;
  readonly last: boolean;
  /** Where a tooltip hides none of the row's own words. */
  readonly tip: { readonly x: number; readonly y: number };
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
  readonly n: number;
  readonly mature: number;
  readonly pending: number;
  readonly existing: number;
  readonly compared: boolean;
  readonly periodName: string | null;
  readonly compareName: string | null;
  readonly bars: readonly FunnelBar[];
};

/** Sizes of one way to draw the funnel: left and right gutters, height of a bar and of what stands between bars. */
export type FunnelFrame = {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bar: number;
  readonly between: number;
  readonly foot: number;
  readonly strip: number;
  readonly x: (share: number) => number;
};

type Placed =
  | "tip"
  | "box"
  | "own_box"
  | "implied_box"
  | "lost_box"
  | "open_box"
  | "band"
  | "marker"
  | "labels";
export type BarFacts = Omit<FunnelBar, Placed>;
