// The rows each view draws: the border between SQL and pictures. Their shapes are schema.ts's, since files hold them too.
import type { infer as Inferred } from "zod/mini";
import type { FindingsAnswer } from "./finding.ts";
import type { LensName } from "./lens.ts";
import type * as schema from "./schema.ts";

/** One choice of the filters. `period` is a quarter ("2026-T3") or "all". `through`, a touchpoint's id, keeps journeys with a step there. */
export type Filter = {
  readonly period: string;
  readonly persona: string | null;
  readonly segment: string | null;
  readonly through: string | null;
};

/** Where paths are aligned: "start", "end", "from:panier" (first step at that touchpoint, read forward), "to:panier" (read backward). */
export type Anchor = "start" | "end" | `from:${string}` | `to:${string}`;

type Row<Schema extends keyof typeof schema> = schema.Read<Inferred<(typeof schema)[Schema]>>;

/**
 * A node of a column: a touchpoint's id, or
 * "others" (the smaller touchpoints of the column), "stop" (the journey ends), "open" (it may still go on), "entry" (it begins, when read backward).
 */
export type NodeName = string;

/** Journeys with a step at `node` in `column`. Column 0 is the anchor; columns grow forward (1, 2…) or backward (−1, −2…). */
export type PathNode = Row<"pathNode">;

/** Journeys going from `source` in `column` to `target` in `column + 1`. For every touchpoint node inside the window, in = out. */
export type PathLink = Row<"pathLink">;

/** One whole path and the journeys that took it; `path` null is the row of all paths too rare to be shown apart. */
export type Variant = Row<"variant">;

export type PathsAnswer = Row<"pathsAnswer">;

/** The flow by stage, by channel or without a touchpoint. */
export type ReshapedAnswer = Row<"reshapedAnswer">;

/** The flow of the journeys of one channel, device or attribute. */
export type TraitAnswer = Row<"traitAnswer">;

/** The flow of the journeys that ended in a period. */
export type EndedPathsAnswer = Row<"endedPathsAnswer">;

/** What customers are worth in twelve months. */
export type ValueGroup = Row<"valueGroup">;

export type RefundGroup = Row<"refundGroup">;

export type ValuesAnswer = Row<"valuesAnswer">;

/** One stage of the funnel. Counts are of mature journeys unless the name says `pending`. */
export type FunnelStage = Row<"funnelStage">;

/** Mature journeys of one group that reached the stage. `by` is "persona", "segment" or "channel" (of the first step). */
export type FunnelGroup = Row<"funnelGroup">;

export type FunnelAnswer = Row<"funnelAnswer">;

/** Emotion at a stage or a touchpoint, of one source or of all (`source` null). Under the threshold everything but `id` is null: a gap. */
export type EmotionPoint = Row<"emotionPoint">;

/** All that one source says. */
export type SourcePoint = Row<"sourcePoint">;

/** Words of a customer, redacted. `placed` says how its touchpoint is known. */
export type Verbatim = Row<"verbatim">;

/** Texts without a rating at one place, as their words were read. */
export type MoodPoint = Row<"moodPoint">;

export type EmotionsAnswer = Row<"emotionsAnswer">;

/** Journeys that pass one touchpoint, wherever in their path. */
export type TouchpointPasses = Row<"touchpointPasses">;

export type TouchpointsAnswer = Row<"touchpointsAnswer">;

/** Where journeys go from a touchpoint. */
export type Move = Row<"move">;

export type MovesAnswer = Row<"movesAnswer">;

/** One measure at a stage, in a quarter or a month. */
export type SeriesPoint = Row<"seriesPoint">;

export type SeriesAnswer = Row<"seriesAnswer">;
/** What one touchpoint is worth to reaching the goal. */
export type TouchpointImportance = Row<"touchpointImportance">;

export type ImportanceAnswer = Row<"importanceAnswer">;

/** What ended in a period. */
export type EndedAnswer = Row<"endedAnswer">;

/** What each touchpoint costs. */
export type IrritantPlace = Row<"irritantPlace">;
export type ExitGroup = Row<"exitGroup">;
export type Worth = Row<"worth">;
export type ThemeOpinions = Row<"themeOpinions">;
export type Memory = Row<"memory">;

export type IrritantsAnswer = Row<"irritantsAnswer">;
/** A touchpoint where journeys ended badly, held against where they did not. */
export type OutcomeTouchpoint = Row<"outcomeTouchpoint">;

export type OutcomeCase = Row<"outcomeCase">;

export type ExplainAnswer = Row<"explainAnswer">;

/** Those interrupted at a stage, who came back, and with what. */
export type ReturnContact = Row<"returnContact">;
export type ReturnStage = Row<"returnStage">;
export type ReturnsAnswer = Row<"returnsAnswer">;

/** What the journeys of one persona show. */
export type PersonaAnswer = Row<"personaAnswer">;

export type PersonasAnswer = Row<"personasAnswer">;
export type HoursAnswer = Row<"hoursAnswer">;

export type Answer =
  | PathsAnswer
  | ReshapedAnswer
  | TraitAnswer
  | EndedPathsAnswer
  | ValuesAnswer
  | FunnelAnswer
  | EmotionsAnswer
  | FindingsAnswer
  | TouchpointsAnswer
  | MovesAnswer
  | SeriesAnswer
  | HoursAnswer
  | ImportanceAnswer
  | EndedAnswer
  | IrritantsAnswer
  | ExplainAnswer
  | ReturnsAnswer
  | PersonasAnswer;
/** `brief`: what is drawn behind another period only, so without whole paths and times, breakdowns or verbatims where leaving them out is quicker. */
export type Question =
  | { readonly kind: "paths"; readonly anchor: Anchor; readonly brief?: boolean }
  | {
      readonly kind: "reshaped";
      readonly anchor: Anchor;
      readonly lens: LensName;
      readonly brief?: boolean;
    }
  /** `trait`: its id. From exact tables: measured at build, or by the machine that read the exports. */
  | { readonly kind: "trait"; readonly anchor: Anchor; readonly trait: string; readonly brief?: boolean }
  | { readonly kind: "ended_paths"; readonly anchor: Anchor; readonly brief?: boolean }
  /** Of all that the data holds: no filter applies. */
  | { readonly kind: "values"; readonly brief?: boolean }
  | { readonly kind: "funnel"; readonly brief?: boolean }
  | { readonly kind: "emotion"; readonly brief?: boolean }
  | { readonly kind: "touchpoints"; readonly brief?: boolean }
  | { readonly kind: "moves"; readonly brief?: boolean }
  | { readonly kind: "hours"; readonly brief?: boolean }
  /** Of all quarters: the filter's period does not apply. */
  | { readonly kind: "series"; readonly brief?: boolean }
  /** What each touchpoint is worth to the goal: measured at build, or by the machine that read the exports. */
  | { readonly kind: "importance"; readonly brief?: boolean }
  | { readonly kind: "ended"; readonly brief?: boolean }
  | { readonly kind: "irritants"; readonly brief?: boolean }
  /** The journey read backwards, measured where importance is. */
  | { readonly kind: "explain"; readonly brief?: boolean }
  /** Of all that the data holds, measured where importance is: no filter applies. */
  | { readonly kind: "returns"; readonly brief?: boolean }
  /** Every persona of the period: the filter's other choices do not apply. */
  | { readonly kind: "personas"; readonly brief?: boolean }
  /** What moved against another quarter: tested at build, or by the machine that read the exports. `beside`: a second quarter to hold it against. */
  | {
      readonly kind: "findings";
      readonly compare: string | null;
      readonly beside?: string | null;
      readonly brief?: boolean;
    };
