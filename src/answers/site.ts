// What every page knows about the company and its data, beside the answers: names, periods, thresholds, files. Published as site.json; its shape is schema.ts's.
import type { infer as Inferred } from "zod/mini";
import type * as schema from "./schema.ts";

type Part<Schema extends keyof typeof schema> = schema.Read<Inferred<(typeof schema)[Schema]>>;

export type Period = Part<"period">;
export type Touchpoint = Part<"touchpoint">;
/** A channel, a device or an attribute of journeys. */
export type Trait = Part<"trait">;

export type BetGrade = Part<"betGrade">;
export type FrozenQuarter = Part<"frozenQuarter">;
export type FrozenPractice = Part<"frozenPractice">;
export type Restatement = Part<"restatement">;
export type LastBuild = Part<"lastBuild">;
export type SinceBuild = Part<"sinceBuild">;

/** One row of /donnees/: counts and codes only. rows_read = rows_kept + the sum of set_aside. */
export type FileReport = Part<"fileReport">;

/** An objective in one quarter. */
export type ObjectiveResult = Part<"objectiveResult">;

export type Site = Part<"site">;
/** One side of a comparison within a quarter. */
export type Side = Part<"side">;
