// What an emotion chart is made of once laid out, and what its layout is asked. In: nothing. Out: types.
import type { Finding, FindingsAnswer } from "../../answers/finding.ts";
import type { NativeFigure } from "../../findings/native-scale.ts";
import type { Language } from "../../words/format.ts";
import type { Box, Text, Tone } from "../chart.ts";

export type EmotionOptions = {
  readonly language: Language;
  readonly width: number;
  /** A curve over the stages, or dots for the touchpoints along the journey. */
  readonly level: "stage" | "touchpoint";
  /** What was tested between the two periods: no other change is told. */
  readonly findings?: FindingsAnswer;
};

export type Point = { readonly x: number; readonly y: number };
type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export type EmotionMark = {
  /** "stage:achat" or "touchpoint:panier". */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** A touchpoint's stage; null for a stage itself. */
  readonly stage: string | null;
  readonly tone: Tone;
  /** All null in a gap: fewer answers than the threshold. Shares are of the rated answers, 0…1. */
  readonly n: number | null;
  /** From how many people; null where that is not known. */
  readonly customers: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly negative: number | null;
  readonly neutral: number | null;
  readonly positive: number | null;
  readonly compare_mean: number | null;
  readonly compare_n: number | null;
  /** What its comparison gave; null where none was made. */
  readonly moved: Finding | null;
  /** Neutral as long as the interval holds zero. */
  readonly mood: "negative" | "neutral" | "positive" | null;
  readonly dot: (Point & { readonly r: number }) | null;
  readonly whisker: Segment | null;
  readonly ghost: Point | null;
  /** The whole column or row, for pointer and focus. */
  readonly box: Box;
  /** The stage's colour beside the name. */
  readonly chip: Box;
  readonly shares: readonly {
    readonly mood: "negative" | "neutral" | "positive";
    readonly share: number;
    readonly box: Box;
  }[];
  /** The same mark by source, where there is more than one. */
  readonly sources: readonly (Point & {
    readonly source: string;
    readonly name: string;
    readonly n: number;
    readonly mean: number;
    /** On the scale that people know; null where its ratings have none. */
    readonly native: NativeFigure | null;
  })[];
  readonly labels: readonly Text[];
};

/** A line of the scale at −2, −1, 0, 1, 2. */
type GridLine = Segment & { readonly value: number };
export type Face = Point & { readonly mood: "negative" | "positive"; readonly r: number };

/** The parts of a chart that come from its axis and its marks. */
export type EmotionScene = {
  readonly height: number;
  readonly line: string;
  readonly band: string;
  readonly compareLine: string;
  readonly grid: readonly GridLine[];
  readonly faces: readonly Face[];
  readonly headings: readonly Text[];
  readonly marks: readonly EmotionMark[];
};

export type EmotionLayout = EmotionScene & {
  readonly kind: "emotion";
  readonly level: "stage" | "touchpoint";
  /** "upright": the scale stands and the journey runs right; "rows": the scale lies and the journey runs down. */
  readonly orientation: "upright" | "rows";
  readonly width: number;
  readonly narrow: boolean;
  readonly n: number;
  readonly compared: boolean;
};
