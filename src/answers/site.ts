// What every page knows about the company and its data, beside the answers: names, periods, thresholds, files. Published as site.json.

/** A name in both languages; the user may give one only, then both are the same. */
export type Names = { readonly fr: string; readonly en: string };

export type Period = {
  /** "2026-T3", in URLs and data; shown per language by src/words. */
  readonly id: string;
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
  /** True when the data covers the whole quarter. */
  readonly complete: boolean;
  readonly journeys: number;
};

export type Stage = { readonly id: number; readonly names: Names };
export type Touchpoint = {
  readonly id: number;
  readonly names: Names;
  /** Null for "Non classé". */
  readonly stage: number | null;
  readonly channel: Names;
  readonly direction: "inbound" | "outbound" | null;
  readonly owner: string | null;
};
export type Group = {
  readonly id: string;
  readonly names: Names;
  readonly description: Names;
  readonly segment: string | null;
};

/** One row of /donnees/: counts and codes only. rows_read = rows_kept + the sum of set_aside. */
export type FileReport = {
  readonly file: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows_read: number;
  readonly rows_kept: number;
  readonly set_aside: readonly { readonly code: string; readonly rows: number }[];
  /** Codes of problems that set no row aside. */
  readonly notes: readonly string[];
};

export type Site = {
  readonly title: string;
  readonly language: "fr" | "en";
  readonly objectives: readonly string[];
  readonly periods: readonly Period[];
  /** The latest complete quarter and the one before, when they exist. */
  readonly period: string;
  readonly compare: string | null;
  /** Last day of the data, and the day up to which every source that feeds later stages is known (ISO). */
  readonly data_end: string;
  readonly as_of: string;
  readonly stages: readonly Stage[];
  /** The stage that counts as conversion. */
  readonly goal_stage: number;
  readonly touchpoints: readonly Touchpoint[];
  readonly personas: readonly Group[];
  readonly segments: readonly Group[];
  readonly sources: readonly string[];
  /** Smallest group shown, and smallest n for a verdict between periods. */
  readonly threshold: number;
  readonly verdict_n: number;
  readonly gap_days: number;
  readonly window_days: number;
  /** Segment id → its own days, where it has some. */
  readonly segment_gap_days: Readonly<Record<string, number>>;
  readonly segment_window_days: Readonly<Record<string, number>>;
  readonly customers: number;
  readonly journeys: number;
  readonly interactions: number;
  /** Journeys without a single placed step: in no chart, counted here. */
  readonly unplaced_journeys: number;
  /** Interactions at no known touchpoint, and what they were called (event names, most frequent first). */
  readonly unclassified: readonly { readonly source: string; readonly event: string; readonly n: number }[];
  /** Share of transitions whose order rests on a tie (0…1), and share of journeys that cross sources. */
  readonly tie_share: number;
  readonly crossing_share: number;
  readonly feedback: {
    readonly declared: number;
    readonly theme: number;
    readonly last_step: number;
    readonly unplaced: number;
    readonly unscored: number;
  };
  readonly files: readonly FileReport[];
  /** Names of the published files, relative to the site's root: "answers/3f2a…/" and "parcours-3f2a….duckdb". */
  readonly answers: string;
  readonly database: string;
};
