// What every layout shares: boxes, labels, colour tones, and the explicit "nothing to draw". In: numbers. Out: numbers fit for an SVG.

/** Why there is nothing to draw; a layout returns this instead of a picture of nothing. */
export type EmptyReason =
  | "no_journeys"
  | "too_few"
  | "too_recent"
  | "after_goal"
  | "one_column"
  | "folded"
  | "no_stages"
  | "untold_stages"
  | "no_feedback";
export type Empty = { readonly empty: EmptyReason };

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One line of text at its place. `y` is the baseline; `width` is a safe estimate, never shorter than what is drawn. */
export type Text = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly strong: boolean;
  /** Less important than what stands beside it. */
  readonly quiet: boolean;
};

/** 1–8: the place of a stage on the light-to-dark ramp (`--stage-1` … `--stage-8`); null when it has none. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;

/** Spreads the stages evenly over the eight tones, first the lightest, last the darkest. */
export function stageTone(position: number, stages: number): Tone {
  if (stages <= 1) return 5;
  const place = 1 + Math.round((7 * Math.min(position, stages - 1)) / (stages - 1));
  return place as Tone;
}

/** Two decimals are finer than any screen and keep the SVG small and the same everywhere. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** True when a layout says that there is nothing to draw. */
export function isEmpty(layout: object): layout is Empty {
  return "empty" in layout;
}
