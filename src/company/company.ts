// The company as its own files describe it: parcours.yaml and the spreadsheets of the data folder, checked and completed by defaults.
import type { SourceMapping } from "../exports/meaning/mapping.ts";
import type { People } from "../words/people.ts";

export type Names = { readonly fr: string; readonly en: string };

/** `id` lasts: made of the name, or given in stages.csv; the order of the stages is that of their list. */
export type Stage = {
  readonly id: string;
  readonly names: Names;
  /** Days since a journey's start within which a step at this stage counts, for stages after the goal; not given: as long as the journey lasts. */
  readonly horizonDays?: number;
};

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
  /** What that team is called in English, where it is said: once is enough, for all lines and all spreadsheets. */
  readonly ownerEnglish?: string;
  /** Whether nobody is there without having reached the goal, where the company says so; else its name tells (defaults/needs-goal.ts). */
  readonly needsGoal?: boolean;
  /** How much it matters to customers, as the team declares: 1 (little) to 5 (most). */
  readonly importance?: number;
  /** Whether it is met on a screen, where the company says so; else its channel tells (defaults/online.ts). */
  readonly online?: boolean;
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
/** What the team wrote of a persona, beside its description: in their words, never measured. */
export type Portrait = Readonly<
  Partial<Record<"who" | "needs" | "motivations" | "frustrations" | "quote", Names>>
>;
export type Group = {
  readonly id: string;
  readonly names: Names;
  readonly description: Names;
  /** Not given where nothing is written. */
  readonly portrait?: Portrait;
  readonly segment: string | null;
  readonly conditions: readonly Condition[];
};

/** One line of themes.csv: feedback whose words match is about this touchpoint. A word alone stands for its family, "=word" for itself. */
export type ThemeRule = {
  readonly theme: string;
  /** In English, where it is said. */
  readonly themeEnglish?: string;
  /** Id of a touchpoint. */
  readonly touchpoint: string;
  readonly words: readonly string[];
};

/** What people write on the map: the lane they write in. The last five are those of a service blueprint. */
export const MAP_LANES = [
  "needs",
  "thoughts",
  "actions",
  "irritants",
  "opportunities",
  "future",
  "front_stage",
  "back_stage",
  "people",
  "policies",
  "systems",
] as const;
export type MapLane = (typeof MAP_LANES)[number];

/** How much: 1 low, 2 medium, 3 high. */
export type Level = 1 | 2 | 3;

/** One line of map.csv: what the team wrote of a stage, for one persona or for everybody. Written, never measured. */
export type MapNote = {
  readonly lane: MapLane;
  /** Id of a persona; null: everybody. */
  readonly persona: string | null;
  /** Id of a stage. */
  readonly stage: string;
  /** Id of a touchpoint of that stage; null: the whole stage. */
  readonly touchpoint: string | null;
  readonly text: Names;
  /** Who wrote it, and on which day (ISO). */
  readonly by: string | null;
  readonly date: string | null;
  /** Of an opportunity: what it would bring, what it would cost, who takes it, until when (ISO). */
  readonly value: Level | null;
  readonly effort: Level | null;
  readonly owner: string | null;
  readonly due: string | null;
};

/** One line of events.csv: what happened to the company or to its measures, from one day (ISO) to another, both included. */
export type CompanyEvent = {
  readonly date: string;
  /** Null: that day alone. */
  readonly end: string | null;
  readonly what: Names;
  readonly who: string | null;
  /** Where it was felt; null: everywhere, or nobody says. A touchpoint stands in its own stage. */
  readonly stage: string | null;
  readonly touchpoint: string | null;
  /** What is another from that day on, of the way opinions are asked for: feelings on both sides are not the same measure. Null: nothing. */
  readonly breaks: SeriesBreak | null;
};

export type SeriesBreak = "question" | "scale" | "channel" | "invitation";

/** What an objective is measured by, and what would meet it. */
export type ObjectiveMeasure = {
  /**
   * delay_share: share of journeys that go from one touchpoint to another within a delay, at least `target` (0…1);
   * delay_median: median of that time in seconds, at most `target`; conversion: share of journeys that reach a stage, at least
   * `target` (0…1); feeling: mean of −2…+2, at least `target`.
   */
  readonly kind: "delay_share" | "delay_median" | "conversion" | "feeling";
  /** Where it is measured: a delay at the touchpoint where it ends. */
  readonly level: "stage" | "touchpoint";
  readonly place: string;
  /** Of a delay: id of the touchpoint where it begins, and the delay; null for the others. */
  readonly from: string | null;
  readonly seconds: number | null;
  readonly target: number;
};

/** What the company wants of its map; `measure` is null where it is said only. */
export type Objective = { readonly text: Names; readonly measure: ObjectiveMeasure | null };

export type DecisionKind = "start" | "stop" | "reassign" | "kill";

/** What a decision should move, by how much and by when; a later build grades it. */
export type Bet = {
  /** As findings measure it (answers/finding.ts). */
  readonly measure: "reached" | "stops" | "feeling" | "slow" | "volume";
  readonly level: "stage" | "touchpoint";
  readonly place: string;
  readonly direction: "up" | "down";
  /** At least so much, as a share of 1 or on the scale of feelings; null: any change that is proven. */
  readonly amount: number | null;
  /** The quarter to look at, "2026-T4". */
  readonly by: string;
  /** How sure the committee was (0…1). */
  readonly confidence: number | null;
};

/** One line of decisions.csv. */
export type Decision = {
  /** Its day and its words: the same line twice is one decision. */
  readonly id: string;
  readonly date: string;
  readonly kind: DecisionKind | null;
  readonly what: Names;
  readonly why: string | null;
  /** What was known when it was taken. */
  readonly known: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  /** The day on which it was done; null where nobody says so. */
  readonly done: string | null;
  readonly bet: Bet | null;
};

export type Company = {
  readonly title: string;
  readonly language: "fr" | "en";
  /** What those are called whose journeys these are. */
  readonly people: People;
  readonly currency: string;
  readonly timeZone: string;
  /** Days without activity that cut a journey, and days a journey has to convert; by id of segment where it differs. */
  readonly gapDays: { readonly default: number; readonly bySegment: Readonly<Record<string, number>> };
  readonly windowDays: { readonly default: number; readonly bySegment: Readonly<Record<string, number>> };
  /** What winning a customer costs, in the company's currency; null where nobody says. */
  readonly winningCost: {
    readonly default: number | null;
    readonly bySegment: Readonly<Record<string, number>>;
  };
  /** The attribute of the exports by which journeys can be filtered, as the settings write it; null where they name none. */
  readonly filterAttribute: string | null;
  readonly threshold: number;
  readonly verdictN: number;
  /** Whether texts without a rating may be read by what the rated ones teach. */
  readonly feelingFromWords: boolean;
  /** Id of a stage. */
  readonly goalStage: string;
  readonly objectives: readonly Objective[];
  readonly stages: readonly Stage[];
  readonly touchpointRules: readonly TouchpointRule[];
  readonly segments: readonly Group[];
  readonly personas: readonly Group[];
  readonly themes: readonly ThemeRule[];
  readonly map: readonly MapNote[];
  /** In the order of their days. */
  readonly events: readonly CompanyEvent[];
  /** In the order of their days. */
  readonly decisions: readonly Decision[];
  readonly sources: readonly SourceMapping[];
};
