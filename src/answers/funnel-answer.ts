// How far journeys go. In: the marts and a filter. Out: the funnel's stages, their times, and the breakdowns.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { stageId, touchpointNumber } from "./places.ts";
import type { Filter, FunnelAnswer, FunnelGroup, FunnelStage } from "./rows.ts";
import groupsSql from "./sql/funnel_groups.sql?raw";
import stagesSql from "./sql/funnel_stages.sql?raw";
import timesSql from "./sql/funnel_times.sql?raw";

/** Tables number stages. */
type Numbered = { readonly stage: number };
type StageRow = Numbered &
  Omit<FunnelStage, "stage" | "q1_seconds" | "median_seconds" | "q3_seconds" | "time_n">;
type TimeRow = Numbered & Pick<FunnelStage, "q1_seconds" | "median_seconds" | "q3_seconds" | "time_n">;
type GroupRow = {
  readonly breakdown: FunnelGroup["by"];
  readonly name: string;
  readonly stage: number;
  readonly entrants: number;
  readonly reached: number;
};

const unknownTimes = { q1_seconds: null, median_seconds: null, q3_seconds: null, time_n: null };

export async function answerFunnel(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
  brief = false,
): Promise<FunnelAnswer> {
  const { period, persona, segment, through } = filterValues(filter, facts);
  const { threshold } = facts;
  const group = { period, persona, segment };
  const [stages, times, groups] = await Promise.all([
    database.query<StageRow>(stagesSql, { ...group, through }),
    database.query<TimeRow>(timesSql, { ...group, through_id: throughNumber(filter, facts), threshold }),
    brief ? [] : database.query<GroupRow>(groupsSql, { ...group, through, threshold }),
  ]);
  const [first] = stages;
  const n = first === undefined ? 0 : first.reached + first.pending;
  if (first === undefined || n < threshold)
    return { kind: "funnel", n: null, mature: null, stages: [], groups: [] };
  const timeOf = new Map(times.map(({ stage, ...time }) => [stage, time]));
  return {
    kind: "funnel",
    n,
    mature: first.reached,
    stages: stages.map(({ stage, ...row }) => ({
      stage: stageId(facts, stage),
      ...row,
      ...(timeOf.get(stage) ?? unknownTimes),
    })),
    groups: groups.map(({ breakdown, name, stage, ...row }) => ({
      stage: stageId(facts, stage),
      ...row,
      by: breakdown,
      group: groupId(breakdown, name, facts),
    })),
  };
}

function throughNumber({ through }: Filter, facts: AnswerFacts): number | null {
  return through === null ? null : touchpointNumber(facts, through);
}

/** Tables number personas and segments; channels keep their name. */
function groupId(by: FunnelGroup["by"], name: string, { personas, segments }: AnswerFacts): string {
  if (by === "channel") return name;
  const groups = by === "persona" ? personas : segments;
  return groups[Number(name) - 1]?.id ?? name;
}
