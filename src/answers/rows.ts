// The rows each view draws: the border between SQL and pictures. Numbers are plain, missing is null, never 0.

/** One choice of the filters. `period` is a quarter ("2026-T3") or "all". `through` keeps journeys with a step at that touchpoint. */
export type Filter = {
  readonly period: string;
  readonly persona: string | null;
  readonly segment: string | null;
  readonly through: number | null;
};

/** Where paths are aligned: "start", "end", "from:12" (first step at touchpoint 12, read forward), "to:12" (read backward). */
export type Anchor = "start" | "end" | `from:${number}` | `to:${number}`;

/**
 * A node of a column: a touchpoint's id as text ("12"), or
 * "others" (the smaller touchpoints of the column), "stop" (the journey ends), "open" (it may still go on), "entry" (it begins, when read backward).
 */
export type NodeName = string;

/** Journeys with a step at `node` in `column`. Column 0 is the anchor; columns grow forward (1, 2…) or backward (−1, −2…). */
export type PathNode = {
  readonly column: number;
  readonly node: NodeName;
  readonly n: number;
  /** Touchpoints merged in the node: 1, or more for "others". */
  readonly members: number;
};

/** Journeys going from `source` in `column` to `target` in `column + 1`. For every touchpoint node inside the window, in = out. */
export type PathLink = {
  readonly column: number;
  readonly source: NodeName;
  readonly target: NodeName;
  readonly n: number;
  /** Median time between the two touchpoints when they follow each other, anywhere in the journeys of the filter; seconds; null when unknown. */
  readonly median_seconds: number | null;
};

/** One whole path and the journeys that took it; `path` null is the row of all paths too rare to be shown apart. */
export type Variant = {
  readonly path: readonly number[] | null;
  /** Distinct paths in the row (1, or many for the rare ones). */
  readonly paths: number;
  readonly n: number;
  /** Journeys of the row old enough to have had their whole window, and those of them that reached the goal stage; null under the threshold. */
  readonly mature: number | null;
  readonly converted: number | null;
  /** Mean emotion of their feedback and its n; null under the threshold. */
  readonly emotion: number | null;
  readonly emotion_n: number | null;
};

export type PathsAnswer = {
  readonly kind: "paths";
  /** Journeys of the filter that have the anchor: the sum of column 0. Null when under the threshold: then there is nothing else. */
  readonly n: number | null;
  readonly nodes: readonly PathNode[];
  readonly links: readonly PathLink[];
  readonly variants: readonly Variant[];
  /** Journeys with at least one A→B→A; null in brief, as is the next. */
  readonly returns: number | null;
  /** Journeys that use more than one source. */
  readonly crossing: number | null;
};

/** One stage of the funnel. Counts are of mature journeys unless the name says `pending`. */
export type FunnelStage = {
  readonly stage: number;
  /** Journeys with a step here or later, within the window. */
  readonly reached: number;
  /** Of those, with a step of their own here; the rest is implied. */
  readonly own: number;
  /** Of those that went no further: ended, and still open. */
  readonly lost: number;
  readonly open: number;
  /** Journeys too young for the window that have already reached the stage. */
  readonly pending: number;
  /** Time from the previous stage to this one, over `time_n` journeys that have both; seconds, read from a histogram; null when unknown. */
  readonly q1_seconds: number | null;
  readonly median_seconds: number | null;
  readonly q3_seconds: number | null;
  readonly time_n: number | null;
};

/** Mature journeys of one group that reached the stage. `by` is "persona", "segment" or "channel" (of the first step). */
export type FunnelGroup = {
  readonly by: "persona" | "segment" | "channel";
  readonly group: string;
  readonly stage: number;
  readonly entrants: number;
  readonly reached: number;
};

export type FunnelAnswer = {
  readonly kind: "funnel";
  /** All journeys of the filter, mature and pending: equal to column 0 of the paths anchored at the start. Null under the threshold. */
  readonly n: number | null;
  readonly mature: number | null;
  readonly stages: readonly FunnelStage[];
  readonly groups: readonly FunnelGroup[];
};

/** Emotion at a stage or a touchpoint, of one source or of all (`source` null). Under the threshold everything but `id` is null: a gap. */
export type EmotionPoint = {
  readonly level: "stage" | "touchpoint";
  readonly id: number;
  readonly source: string | null;
  readonly n: number | null;
  readonly mean: number | null;
  /** 95 % interval of the mean (Student). */
  readonly low: number | null;
  readonly high: number | null;
  readonly negative: number | null;
  readonly neutral: number | null;
  readonly positive: number | null;
};

/** Words of a customer, redacted. `placed` says how its touchpoint is known. */
export type Verbatim = {
  readonly stage: number | null;
  readonly touchpoint: number | null;
  readonly score: number | null;
  readonly source: string;
  readonly period: string;
  readonly placed: "declared" | "theme" | "last_step" | "unplaced";
  readonly text: string;
};

export type EmotionsAnswer = {
  readonly kind: "emotions";
  /** Feedback of the filter with a score; null under the threshold. */
  readonly n: number | null;
  /** Of those, without a stage. */
  readonly unplaced: number | null;
  readonly points: readonly EmotionPoint[];
  readonly verbatims: readonly Verbatim[];
};

export type Answer = PathsAnswer | FunnelAnswer | EmotionsAnswer;
/** `brief`: what is drawn behind another period only, so without whole paths and times, breakdowns or verbatims where leaving them out is quicker. */
export type Question =
  | { readonly kind: "paths"; readonly anchor: Anchor; readonly brief?: boolean }
  | { readonly kind: "funnel"; readonly brief?: boolean }
  | { readonly kind: "emotions"; readonly brief?: boolean };
