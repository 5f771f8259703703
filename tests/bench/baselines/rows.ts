// What the baselines' statements return and their charts draw.

export type PathRow = {
  readonly column: number;
  readonly source: number;
  readonly target: number | null;
  readonly n: number;
};
export type VariantRow = { readonly path: string; readonly n: number };
export type FunnelRow = { readonly stage: number; readonly reached: number; readonly own: number };
export type EmotionRow = {
  readonly touchpoint: number;
  readonly stage: number;
  readonly n: number;
  readonly mean: number;
  readonly spread: number;
  readonly negative: number;
  readonly positive: number;
};

export type Answer =
  | { readonly view: "paths"; readonly links: readonly PathRow[]; readonly variants: readonly VariantRow[] }
  | { readonly view: "funnel"; readonly stages: readonly FunnelRow[] }
  | { readonly view: "emotion"; readonly points: readonly EmotionRow[] };
