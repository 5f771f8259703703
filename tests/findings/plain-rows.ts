// Journeys and opinions one by one, told again from their steps: what plain loops count. In: a database with core tables. Out: plain rows.
import { periodCode } from "../../src/answers/period.ts";
import type { Database, Row } from "../../src/database/database.ts";
import type { Pair } from "../../src/findings/statistics.ts";
import type { PlainCompany, PlainJourney, PlainOpinion } from "./plain-statistics.ts";

type StepRow = Row & {
  readonly journey_id: number;
  readonly customer_id: number;
  readonly period: number;
  readonly persona: number;
  readonly segment: number;
  readonly is_open: boolean;
  readonly window_seconds: number;
  readonly gap_seconds: number;
  readonly known_until: number;
  readonly touchpoint_id: number;
  readonly stage_id: number;
  readonly at: number;
  readonly shows_goal: boolean;
  readonly goal: number;
};
type OpinionRow = Row & {
  readonly feedback_id: number;
  readonly customer_id: number | null;
  readonly journey_id: number | null;
  readonly period: number;
  readonly persona: number;
  readonly segment: number;
  readonly touchpoint_id: number;
  readonly source: string;
  readonly score: number;
};

export type PlainRows = {
  readonly journeys: readonly PlainJourney[];
  readonly opinions: readonly PlainOpinion[];
};

/** Journeys that start in one of both quarters, placed ones; scored opinions given in them, placed ones. */
export async function plainRows(database: Database, { period, compare }: Pair): Promise<PlainRows> {
  const steps = await database.query<StepRow>(stepsSql);
  const feedback = await database.query<OpinionRow>(feedbackSql);
  const [now, before] = [periodCode(period), periodCode(compare)];
  const journeys = new Map(
    [...Map.groupBy(steps, ({ journey_id }) => journey_id)].map(([id, own]) => [id, own]),
  );
  return {
    journeys: [...journeys.values()]
      .filter((own) => own.some(({ stage_id }) => stage_id > 0))
      .filter(([first]) => first?.period === now || first?.period === before)
      .map((own) => plainJourney(own, now)),
    opinions: feedback
      .filter((one) => one.period === now || one.period === before)
      .map((one) => ({
        person: one.customer_id ?? `anonymous ${one.feedback_id}`,
        isNow: one.period === now,
        persona: one.persona,
        segment: one.segment,
        touchpoint: one.touchpoint_id,
        source: one.source,
        score: one.score,
        path: journeys.get(one.journey_id ?? -1)?.map(({ touchpoint_id }) => touchpoint_id) ?? null,
      })),
  };
}

export async function plainCompany(database: Database, goal: number): Promise<PlainCompany> {
  const touchpoints = await database.query<{ id: number; stage: number }>(
    "select touchpoint_id::integer as id, stage_id::integer as stage from touchpoints",
  );
  const stages = await database.query("from stages");
  return { stageOf: new Map(touchpoints.map(({ id, stage }) => [id, stage])), stages: stages.length, goal };
}

function plainJourney(steps: readonly StepRow[], now: number | null): PlainJourney {
  const [first] = steps;
  if (first === undefined) throw new Error("a journey has steps");
  const limit = first.at + first.window_seconds;
  const within = steps.filter(({ at }) => at <= limit);
  const { goal } = first;
  const furthest = (some: readonly StepRow[]) => Math.max(1, ...some.map(({ stage_id }) => stage_id));
  const hasGoal = within.some(({ shows_goal }) => shows_goal);
  const reachedBy = (some: readonly StepRow[]) =>
    hasGoal ? Math.max(goal, furthest(some)) : Math.max(1, Math.min(goal - 1, furthest(within)));
  // Nothing limits what follows the goal.
  const counted = steps.filter(({ at, stage_id }) => at <= limit || stage_id > goal);
  const end = reachedBy(counted);
  const isExisting = goal > 1 && (steps.find(({ stage_id }) => stage_id > 0)?.stage_id ?? 0) > goal;
  return {
    customer: first.customer_id,
    isNow: first.period === now,
    persona: first.persona,
    segment: first.segment,
    path: steps.map(({ touchpoint_id }) => touchpoint_id),
    windowSteps: within.length,
    reached: reachedBy(within),
    own: [...new Set(counted.map(({ stage_id }) => stage_id))].filter((stage) => stage > 0 && stage <= end),
    isExisting,
    isOpen: first.is_open,
    isMature: limit <= first.known_until,
    days: Math.max(0, Math.ceil((limit - first.known_until) / 86_400)),
    isSettled: limit + first.gap_seconds <= first.known_until,
    times: isExisting ? new Map() : timesOf(counted.filter(({ stage_id }) => stage_id <= end)),
  };
}

/** From the first step at a stage to the next one at the stage that follows. */
function timesOf(steps: readonly StepRow[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const stage of new Set(steps.map(({ stage_id }) => stage_id))) {
    const left = steps.find(({ stage_id }) => stage_id === stage - 1 && stage > 1);
    const entered = steps.find(
      ({ stage_id, at }) => stage_id === stage && left !== undefined && at >= left.at,
    );
    if (left !== undefined && entered !== undefined) times.set(stage, entered.at - left.at);
  }
  return times;
}

const stepsSql = `
select
  steps.journey_id, journeys.customer_id, journeys.period::integer as period, journeys.persona::integer as persona,
  journeys.segment::integer as segment, journeys.is_open, customers.window_seconds::double as window_seconds,
  customers.gap_seconds::double as gap_seconds, epoch(data_ends.known_until) as known_until,
  steps.touchpoint_id::integer as touchpoint_id, steps.stage_id::integer as stage_id, epoch(steps.entered_at) as at,
  touchpoints.shows_goal, (select stage_id from goal_stage)::integer as goal
from steps
join touchpoints using (touchpoint_id)
join journeys using (journey_id)
join customers on customers.customer_id = journeys.customer_id
cross join data_ends
order by steps.journey_id, steps.step_no`;

const feedbackSql = `
select
  feedback.feedback_id::double as feedback_id, feedback.customer_id, feedback.journey_id,
  quarter_of(feedback.happened_at)::integer as period,
  coalesce(customers.persona, 0)::integer as persona, coalesce(customers.segment, 0)::integer as segment,
  feedback.touchpoint_id::integer as touchpoint_id, feedback.source, feedback.score
from feedback
left join customers using (customer_id)
where feedback.score is not null and feedback.touchpoint_id > 0
order by feedback.feedback_id`;
