// How far journeys go. In: the marts and a filter. Out: the funnel's stages, their times, and the breakdowns.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { periodId } from "./period.ts";
import { stageId, stageNumber, touchpointNumber } from "./places.ts";
import type { Filter, FunnelAnswer, FunnelGroup, FunnelStage } from "./rows.ts";
import groupsSql from "./sql/funnel_groups.sql?raw";
import quartersSql from "./sql/funnel_quarters.sql?raw";
import stagesSql from "./sql/funnel_stages.sql?raw";
import timesSql from "./sql/funnel_times.sql?raw";
import { isBeyond, isPastUntold, isUnseen, type SeenRow, untoldGoal } from "./unseen.ts";

/** Tables number stages. */
type Numbered = { readonly stage: number };
type StageRow = Numbered & { readonly existing: number; readonly beyond: number } & Omit<
    FunnelStage,
    "stage" | "q1_seconds" | "median_seconds" | "q3_seconds" | "time_n"
  >;
type TimeRow = Numbered & Pick<FunnelStage, "q1_seconds" | "median_seconds" | "q3_seconds" | "time_n">;
type GroupRow = {
  readonly breakdown: FunnelGroup["by"];
  readonly number: number;
  readonly stage: number;
  readonly entrants: number;
  readonly reached: number;
};

type QuarterRow = SeenRow & { readonly period: number; readonly n: number };

const unknownTimes = { q1_seconds: null, median_seconds: null, q3_seconds: null, time_n: null };

export async function answerFunnel(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
  brief = false,
): Promise<FunnelAnswer> {
  const [stages, times, groups] = await findRows(database, facts, filter, brief);
  // Every journey that does not begin after the goal reached the first stage.
  const [first] = stages;
  const n = first === undefined ? 0 : first.reached + first.pending + first.existing;
  if (first === undefined || n < facts.threshold)
    return { kind: "funnel", n: null, mature: null, existing: null, stages: [], beyond: [], groups: [] };
  const beyond = stages.filter(isBeyond).map(({ stage, beyond: n }) => ({ stage: stageId(facts, stage), n }));
  const goal = stageNumber(facts, facts.goal_stage);
  const unseen = unseenOf(stages, goal).map((stage) => stageId(facts, stage));
  const goalUntold = untoldGoal(facts);
  const past = stages
    .filter((row) => isPastUntold(row, goalUntold))
    .map(({ stage }) => stageId(facts, stage));
  const untold = [...facts.untold_stages, ...beyond.map(({ stage }) => stage), ...unseen, ...past];
  const isTold = ({ stage }: Numbered) => !untold.includes(stageId(facts, stage));
  const deduced = brief ? [] : await deducedIn(database, facts, filter);
  const timeOf = new Map(times.map(({ stage, ...time }) => [stage, time]));
  return {
    kind: "funnel",
    n,
    mature: first.reached,
    existing: first.existing,
    stages: stages.filter(isTold).map(({ stage, existing: _existing, beyond: _beyond, ...row }) => ({
      stage: stageId(facts, stage),
      ...row,
      ...(timeOf.get(stage) ?? unknownTimes),
    })),
    beyond,
    ...(deduced.some(isTold) ? { deduced: deducedOf(deduced.filter(isTold), facts) } : {}),
    groups: groups.filter(isTold).map(({ breakdown, number, stage, ...row }) => ({
      stage: stageId(facts, stage),
      ...row,
      by: breakdown,
      group: groupId(breakdown, number, facts),
    })),
  };
}

function unseenOf(stages: readonly StageRow[], goal: number): number[] {
  return stages
    .filter((row) => isUnseen({ ...row, left: row.lost + row.open + row.later }, goal))
    .map(({ stage }) => stage);
}

/** Of all quarters together: a stage that a quarter does not tell, since nobody was seen there, and that its journeys count in all the same. */
async function deducedIn(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<readonly QuarterRow[]> {
  const { period, ...group } = filterValues(filter, facts);
  if (period !== null) return [];
  const through = filter.through === null ? null : touchpointNumber(facts, filter.through);
  const rows = await database.query<QuarterRow>(quartersSql, { ...group, through });
  const goal = stageNumber(facts, facts.goal_stage);
  return rows.filter((row) => row.n >= facts.threshold && isUnseen(row, goal));
}

function deducedOf(rows: readonly QuarterRow[], facts: AnswerFacts): NonNullable<FunnelAnswer["deduced"]> {
  return [...new Set(rows.map(({ stage }) => stage))]
    .sort((a, b) => a - b)
    .map((stage) => ({
      stage: stageId(facts, stage),
      periods: rows.filter((row) => row.stage === stage).map(({ period }) => periodId(period)),
    }));
}

/** Times are of all journeys of a group: which of them pass a touchpoint, no table tells. */
function findRows(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
  brief: boolean,
): Promise<[StageRow[], TimeRow[], GroupRow[]]> {
  const group = filterValues(filter, facts);
  const { threshold } = facts;
  const through = filter.through === null ? null : touchpointNumber(facts, filter.through);
  return Promise.all([
    database.query<StageRow>(stagesSql, { ...group, through }),
    through === null ? database.query<TimeRow>(timesSql, { ...group, threshold }) : [],
    brief ? [] : database.query<GroupRow>(groupsSql, { ...group, through, threshold }),
  ]);
}

/** Tables number personas and segments; a channel goes by one of its touchpoints, and is called by its name. */
function groupId(
  by: FunnelGroup["by"],
  number: number,
  { personas, segments, touchpoints }: AnswerFacts,
): string {
  if (by === "channel") return touchpoints.find((one) => one.number === number)?.channel.fr ?? "";
  const groups = by === "persona" ? personas : segments;
  return groups[number - 1]?.id ?? "";
}
