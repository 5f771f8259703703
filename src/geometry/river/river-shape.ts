// What a river is made of once laid out, and what its layout is asked. In: nothing. Out: types.
import type { MapStage } from "../../findings/map-stages.ts";
import type { MarkedFinding } from "../../findings/river-findings.ts";
import type { Language } from "../../words/format.ts";
import type { Box, EmptyReason, Text, Tone } from "../chart.ts";

export type RiverOptions = {
  readonly language: Language;
  readonly width: number;
  readonly findings: readonly MarkedFinding[];
  /** What to say where the first stage has no rate. */
  readonly untold: EmptyReason;
  /** The stage that stands open alone; null for all. */
  readonly open: string | null;
  /** The stages that stand out, where only some do; others are dimmed. */
  readonly lit?: ReadonlySet<string>;
  /** How high one point of the scale is, where the picture must be lower than usual. */
  readonly point?: number;
  /** All the stages of a river that is drawn in parts: colours and sizes are of the whole. */
  readonly whole?: readonly MapStage[];
};

export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export type RiverStage = {
  readonly key: string;
  readonly stage: MapStage;
  readonly tone: Tone;
  /** False where other stages stand open, or out. */
  readonly lit: boolean;
  /** Traffic, and too few words to say how it feels. */
  readonly silent: boolean;
  /** The stage's piece of the band; hatched where it is silent, or too thin to be seen. */
  readonly band: string;
  readonly hatched: boolean;
  readonly dot: { readonly x: number; readonly y: number; readonly r: number } | null;
  readonly whisker: Segment | null;
  /** What is aimed at; null without a target. */
  readonly aim: { readonly x: number; readonly y: number } | null;
  /** Where the band's edges would be in the compared period, or where they are aimed at. */
  readonly ticks: readonly Segment[];
  readonly lost: Box | null;
  readonly open: Box | null;
  /** The whole column or row, for pointer and focus. */
  readonly box: Box;
  readonly labels: readonly Text[];
};

export type RiverMark = MarkedFinding & { readonly x: number; readonly y: number; readonly r: number };

export type RiverLayout = {
  readonly kind: "river";
  readonly orientation: "upright" | "down";
  readonly width: number;
  readonly height: number;
  /** Journeys at the source of the river: mature entrants. */
  readonly n: number;
  readonly stages: readonly RiverStage[];
  readonly line: string;
  readonly compareLine: string;
  readonly grid: readonly (Segment & { readonly value: number })[];
  readonly headings: readonly Text[];
  readonly marks: readonly RiverMark[];
  /** Whether the compared period's thickness is drawn too. */
  readonly compared: boolean;
};
