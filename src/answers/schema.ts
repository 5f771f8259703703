// The border of every published JSON file: what each holds. In: nothing. Out: schemas, whose types the whole house uses; published-json.ts reads through them.
//
// Numbers are plain, missing is null, never 0. Places are ids that last (company/lasting-ids.ts); numbers of one build stay in SQL.
import * as z from "zod/mini";
import { emotionsAnswer } from "./schema/emotion.ts";
import { explainAnswer, findingsAnswer, returnsAnswer } from "./schema/findings.ts";
import { endedPathsAnswer, pathsAnswer, reshapedAnswer, traitAnswer } from "./schema/flow.ts";
import { personasAnswer } from "./schema/personas.ts";
import { endedAnswer, funnelAnswer, seriesAnswer } from "./schema/stages.ts";
import {
  hoursAnswer,
  importanceAnswer,
  irritantsAnswer,
  movesAnswer,
  touchpointsAnswer,
} from "./schema/touchpoints.ts";
import { valuesAnswer } from "./schema/worth.ts";

export * from "./schema/company.ts";
export * from "./schema/emotion.ts";
export * from "./schema/findings.ts";
export * from "./schema/flow.ts";
export * from "./schema/kept.ts";
export * from "./schema/personas.ts";
export * from "./schema/site.ts";
export * from "./schema/stages.ts";
export * from "./schema/touchpoints.ts";
export * from "./schema/values.ts";
export * from "./schema/worth.ts";

export const answer = z.discriminatedUnion("kind", [
  pathsAnswer,
  reshapedAnswer,
  traitAnswer,
  endedPathsAnswer,
  valuesAnswer,
  funnelAnswer,
  emotionsAnswer,
  findingsAnswer,
  touchpointsAnswer,
  movesAnswer,
  seriesAnswer,
  importanceAnswer,
  endedAnswer,
  irritantsAnswer,
  explainAnswer,
  returnsAnswer,
  personasAnswer,
  hoursAnswer,
]);
