// The customer's day. In: the marts and a filter. Out: hour by hour, what customers do and what the company begins, stage by stage.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { stageId } from "./places.ts";
import type { Filter, HoursAnswer } from "./rows.ts";
import hoursSql from "./sql/hours.sql?raw";

type HourRow = {
  readonly hour: number;
  readonly is_ours: boolean;
  readonly stage: number;
  readonly n: number;
};

/** Under which a date without an hour stands, and a stage that is not told. */
const NO_HOUR = 24;
const UNTOLD = 255;

/** No table holds two touchpoints of one journey: a filter by a touchpoint passed does not apply. */
export async function answerHours(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<HoursAnswer> {
  const rows = await database.query<HourRow>(hoursSql, filterValues(filter, facts));
  const timed = rows.filter(({ hour }) => hour < NO_HOUR);
  const sumOf = (some: readonly HourRow[]): number => some.reduce((sum, { n }) => sum + n, 0);
  return {
    kind: "hours",
    n: timed.length === 0 ? null : sumOf(timed),
    untimed: sumOf(rows) - sumOf(timed),
    hours: timed.map(({ hour, is_ours, stage, n }) => ({
      ...{ hour, is_ours, n },
      stage: stage === 0 || stage === UNTOLD ? null : stageId(facts, stage),
    })),
  };
}
