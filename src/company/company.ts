// The company as its own files describe it: parcours.yaml and the spreadsheets of the data folder, checked and completed by defaults.
import type { SourceMapping } from "../exports/meaning/mapping.ts";

export type Names = { readonly fr: string; readonly en: string };

/** `id` lasts: made of the name, or given in stages.csv; the order of the stages is that of their list. */
export type Stage = { readonly id: string; readonly names: Names };

/**
 * One line of touchpoints.csv: an interaction that matches every given pattern is at this touchpoint; the first line that matches wins.
 * Patterns are folded (lower case, no accents), `*` stands for anything, `|` separates alternatives, null accepts all.
 * An empty pattern (`event: ""`) is one that no interaction has: the touchpoint exists for feedback only.
 */
export type TouchpointRule = {
  /** The touchpoint's: rules that share name, stage and channel have the same (touchpoint-ids.ts). */
  readonly id: string;
  readonly touchpoint: Names;
  /** Id of a stage. */
  readonly stage: string;
  readonly channel: Names;
  readonly direction: "inbound" | "outbound" | null;
  readonly owner: string | null;
  readonly source: string | null;
  readonly event: string | null;
  readonly page: string | null;
  readonly device: string | null;
  /** Pattern on the export's own channel column (traffic source, contact channel). */
  readonly via: string | null;
};

/** field operator pattern: every one must hold for the customer. `equals` matches a pattern as above; the others compare numbers. */
export type Condition = {
  readonly field: string;
  readonly operator: "equals" | "not_equals" | "at_least" | "at_most";
  readonly pattern: string;
};
export type Group = {
  readonly id: string;
  readonly names: Names;
  readonly description: Names;
  readonly segment: string | null;
  readonly conditions: readonly Condition[];
};

/** One line of themes.csv: feedback whose words match is about this touchpoint. */
export type ThemeRule = {
  readonly theme: string;
  /** Id of a touchpoint. */
  readonly touchpoint: string;
  readonly words: readonly string[];
};

export type Company = {
  readonly title: string;
  readonly language: "fr" | "en";
  readonly currency: string;
  readonly timeZone: string;
  /** Days without activity that cut a journey, and days a journey has to convert; by id of segment where it differs. */
  readonly gapDays: { readonly default: number; readonly bySegment: Readonly<Record<string, number>> };
  readonly windowDays: { readonly default: number; readonly bySegment: Readonly<Record<string, number>> };
  readonly threshold: number;
  readonly verdictN: number;
  /** Id of a stage. */
  readonly goalStage: string;
  readonly objectives: readonly string[];
  readonly stages: readonly Stage[];
  readonly touchpointRules: readonly TouchpointRule[];
  readonly segments: readonly Group[];
  readonly personas: readonly Group[];
  readonly themes: readonly ThemeRule[];
  readonly sources: readonly SourceMapping[];
};
