// Every measure over time. In: the marts and a filter (its period does not apply). Out: stage by stage, its values quarter by quarter, and month by month for everybody.
import type { Database } from "../database/database.ts";
import { halfWidth } from "../statistics/student.ts";
import { wilson } from "../statistics/wilson.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { periodId } from "./period.ts";
import { stageId, stageNumber } from "./places.ts";
import type { Filter, SeriesAnswer, SeriesPoint } from "./rows.ts";
import monthsSql from "./sql/series_months.sql?raw";
import opinionsSql from "./sql/series_opinions.sql?raw";
import outcomesSql from "./sql/series_outcomes.sql?raw";
import timesSql from "./sql/series_times.sql?raw";
import { isBeyond, isPastUntold, isUnseen, untoldGoal } from "./unseen.ts";

type OutcomeRow = {
  readonly period: number;
  readonly stage: number;
  readonly reached: number;
  readonly own: number;
  readonly left: number;
  readonly pending: number;
  readonly existing: number;
  readonly beyond: number;
};
type OpinionRow = {
  readonly period: number;
  readonly stage: number;
  readonly n: number;
  readonly total: number;
  readonly customers: number | null;
  readonly score_error: number | null;
};
type TimeRow = {
  readonly period: number;
  readonly stage: number;
  readonly n: number;
  readonly q1_seconds: number;
  readonly median_seconds: number;
  readonly q3_seconds: number;
};
type MonthRow = {
  readonly measure: "reached" | "feeling";
  readonly month: number;
  readonly stage: number;
  readonly n: number;
  readonly customers: number;
  readonly mature: number | null;
  readonly reached: number | null;
  readonly total: number | null;
  readonly score_error: number | null;
};

type Facts = Pick<AnswerFacts, "stages" | "touchpoints" | "threshold">;

/**
 * Journeys through a touchpoint are no choice here: opinions carry no path, and months are of everybody. Months of a persona or a segment
 * are told by no table: most would be small groups.
 */
export async function answerSeries(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<SeriesAnswer> {
  const { period: _period, ...group } = filterValues(filter, facts);
  const { threshold } = facts;
  const isEverybody = filter.persona === null && filter.segment === null;
  const [outcomes, opinions, times, months] = await Promise.all([
    database.query<OutcomeRow>(outcomesSql, group),
    database.query<OpinionRow>(opinionsSql, group),
    database.query<TimeRow>(timesSql, { ...group, threshold }),
    isEverybody ? database.query<MonthRow>(monthsSql) : [],
  ]);
  const told = toldQuarters(outcomes, threshold);
  const goal = stageNumber(facts, facts.goal_stage);
  const unseen = new Set(
    outcomes
      .filter((row) => isUnseen(row, goal) || isBeyond(row))
      .map(({ period, stage }) => `${period} ${stage}`),
  );
  const untold = untoldGoal(facts);
  for (const { period, stage } of outcomes.filter(
    (row) => isOfLater(row.stage, outcomes) || isPastUntold(row, untold),
  ))
    unseen.add(`${period} ${stage}`);
  const isSeen = ({ period, stage }: { period: number; stage: number }) => !unseen.has(`${period} ${stage}`);
  const points = [
    ...outcomes.filter(isSeen).flatMap((row) => outcomePoint(row, told, facts)),
    ...opinions.flatMap((row) => opinionPoint(row, facts)),
    ...times.map((row) => timePoint(row, facts)),
    ...months
      .filter((row) => row.measure === "feeling" || isSeen({ ...row, period: quarterOf(row.month) }))
      .flatMap((row) => monthPoint(row, facts)),
  ];
  const n = [...told.values()].reduce((sum, quarter) => sum + quarter.entrants, 0);
  return {
    kind: "series",
    n: points.length === 0 ? null : n,
    points: points.filter(({ stage }) => !facts.untold_stages.includes(stage)),
  };
}

/** Entrants never came there, and others did: its 0 % of the quarters in which nobody at all was seen says as little. */
function isOfLater(stage: number, rows: readonly OutcomeRow[]): boolean {
  const own = rows.filter((row) => row.stage === stage);
  return own.some(isBeyond) && own.every(({ reached }) => reached === 0);
}

type Entrants = { readonly mature: number; readonly entrants: number };

/** By quarter, who came: every journey that does not begin after the goal reached the first stage. Quarters under the threshold are in no funnel. */
function toldQuarters(rows: readonly OutcomeRow[], threshold: number): ReadonlyMap<number, Entrants> {
  const told = new Map<number, Entrants>();
  for (const { period, reached, pending, existing } of rows.filter(({ stage }) => stage === 1))
    if (reached + pending + existing >= threshold)
      told.set(period, { mature: reached, entrants: reached + pending });
  return told;
}

/** All reach the first stage: that is no measure. A rate of few is no point of a line: a gap. */
function outcomePoint(
  { period, stage, reached }: OutcomeRow,
  told: ReadonlyMap<number, Entrants>,
  facts: Facts,
): SeriesPoint[] {
  const quarter = told.get(period);
  if (quarter === undefined || stage === 1) return [];
  const { mature, entrants } = quarter;
  if (mature < Math.max(1, facts.threshold)) return [];
  return [
    {
      ...{ measure: "reached", span: "quarter", at: periodId(period), stage: stageId(facts, stage) },
      ...{ n: mature, customers: null, value: reached / mature, error: null },
      ...wilson({ successes: reached, n: mature }),
      known: mature / entrants,
    },
  ];
}

function opinionPoint({ period, stage, n, total, ...row }: OpinionRow, facts: Facts): SeriesPoint[] {
  if (n < facts.threshold) return [];
  const place = { measure: "feeling", span: "quarter", at: periodId(period) } as const;
  return [{ ...place, stage: stageId(facts, stage), n, known: null, ...meanOf(total / n, row) }];
}

type Error = { readonly customers: number | null; readonly score_error: number | null };

function meanOf(value: number, { customers, score_error: error }: Error) {
  const half = customers === null || error === null ? null : halfWidth(error, customers);
  const around = { low: half === null ? null : value - half, high: half === null ? null : value + half };
  return { value, ...around, customers, error };
}

function timePoint(row: TimeRow, facts: Facts): SeriesPoint {
  return {
    ...{ measure: "time", span: "quarter", at: periodId(row.period), stage: stageId(facts, row.stage) },
    ...{ n: row.n, customers: null, error: null, known: null },
    ...{ value: row.median_seconds, low: row.q1_seconds, high: row.q3_seconds },
  };
}

function monthPoint(row: MonthRow, facts: Facts): SeriesPoint[] {
  const { measure, stage, n, customers, mature, reached, total } = row;
  const place = { span: "month", at: monthId(row.month), stage: stageId(facts, stage) } as const;
  if (measure === "feeling") {
    if (n < facts.threshold) return [];
    return [{ ...place, measure, n, known: null, ...meanOf((total ?? 0) / n, row) }];
  }
  if (stage === 1 || reached === null || mature === null || mature === 0) return [];
  const share = { value: reached / mature, ...wilson({ successes: reached, n: mature }) };
  return [{ ...place, measure, n: mature, customers, ...share, error: null, known: mature / n }];
}

/** 202608 → 20263, as quarters are numbered. */
function quarterOf(month: number): number {
  return Math.floor(month / 100) * 10 + Math.ceil((month % 100) / 3);
}

/** 202608 → "2026-08". */
function monthId(month: number): string {
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;
}
