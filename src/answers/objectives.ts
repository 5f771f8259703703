// Whether the company's objectives are met, quarter by quarter. In: the built tables, the company and its site. Out: each objective with its results, or why there are none.
import type { Company, Objective, ObjectiveMeasure } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { loadTable } from "../database/load-table.ts";
import { numberTouchpoints } from "../journey/company-tables.ts";
import { wilson } from "../statistics/wilson.ts";
import { answerEmotions } from "./emotions-answer.ts";
import { answerFunnel } from "./funnel-answer.ts";
import { periodCode } from "./period.ts";
import type { EmotionsAnswer, Filter, FunnelAnswer } from "./rows.ts";
import type { ObjectiveResult, Site } from "./site.ts";
import delaysSql from "./sql/objective_delays.sql?raw";

type Outcome = Omit<ObjectiveResult, "period">;
/** Of one objective about a delay, in one quarter (sql/objective_delays.sql). */
type DelayRow = {
  readonly objective: number;
  readonly period: number;
  readonly passed: number;
  readonly n: number;
  readonly customers: number;
  readonly within: number;
  readonly median: number | null;
};
/** What a quarter says, for objectives to be held against. */
type Quarter = {
  readonly threshold: number;
  readonly delayOf: (objective: number) => DelayRow | undefined;
  readonly funnel: FunnelAnswer | null;
  readonly emotions: EmotionsAnswer | null;
};

/** Conversion and feeling are those of the funnel and of the emotion view, so that no page says otherwise. */
export async function measureObjectives(
  database: Database,
  company: Company,
  site: Site,
): Promise<Site["objectives"]> {
  const { objectives } = company;
  const delays = await measureDelays(database, company);
  const quarters: [string, Quarter][] = [];
  for (const { id } of site.periods)
    quarters.push([id, await readQuarter(database, objectives, site, delays, id)]);
  return objectives.map(({ text, measure }, at) => ({
    text,
    measure,
    results:
      measure === null
        ? []
        : quarters.map(([period, quarter]) => ({ period, ...outcomeOf(measure, at, quarter) })),
  }));
}

async function readQuarter(
  database: Database,
  objectives: readonly Objective[],
  site: Site,
  delays: readonly DelayRow[],
  period: string,
): Promise<Quarter> {
  const asks = (kind: ObjectiveMeasure["kind"]) => objectives.some(({ measure }) => measure?.kind === kind);
  const filter: Filter = { period, persona: null, segment: null, through: null };
  const code = periodCode(period);
  return {
    threshold: site.threshold,
    delayOf: (objective) => delays.find((row) => row.objective === objective && row.period === code),
    funnel: asks("conversion") ? await answerFunnel(database, site, filter, true) : null,
    emotions: asks("feeling") ? await answerEmotions(database, site, filter, true) : null,
  };
}

async function measureDelays(
  database: Database,
  { objectives, touchpointRules }: Company,
): Promise<readonly DelayRow[]> {
  const rows = delayRows(
    objectives,
    new Map(numberTouchpoints(touchpointRules).map(({ number, rule }) => [rule.id, number])),
  );
  if (rows.length === 0) return [];
  const columns = ["objective", "from_touchpoint", "to_touchpoint", "seconds", "horizon_seconds"];
  await loadTable(database, "objective_delays", columns, rows);
  const found = await database.query<DelayRow>(delaysSql);
  await database.run("drop table objective_delays");
  return found;
}

/**
 * Objectives that begin at the same touchpoint are told of the same journeys, those old enough for the longest of their delays: told of
 * nested ones, a few of them could be found by subtracting.
 */
function delayRows(
  objectives: readonly Objective[],
  numbers: ReadonlyMap<string, number>,
): (string | number)[][] {
  const delays = objectives.flatMap(({ measure }, at) =>
    measure === null || measure.from === null || measure.seconds === null
      ? []
      : [{ at, from: measure.from, to: measure.place, seconds: measure.seconds }],
  );
  return delays.map(({ at, from, to, seconds }) => {
    const alike = delays.filter((other) => other.from === from).map((other) => other.seconds);
    return [at, numbers.get(from) ?? -1, numbers.get(to) ?? -1, seconds, Math.max(...alike)];
  });
}

function outcomeOf(measure: ObjectiveMeasure, at: number, quarter: Quarter): Outcome {
  switch (measure.kind) {
    case "delay_share":
    case "delay_median":
      return delayOutcome(measure, quarter.delayOf(at), quarter.threshold);
    case "conversion":
      return conversionOutcome(measure, quarter.funnel);
    case "feeling":
      return feelingOutcome(measure, quarter.emotions);
  }
}

/** Fewer than `threshold` customers are not told of, whatever they did. */
function delayOutcome(measure: ObjectiveMeasure, row: DelayRow | undefined, threshold: number): Outcome {
  if (row === undefined || row.passed === 0) return unmeasurable("absent");
  if (row.customers < threshold) return unmeasurable(row.passed < threshold ? "small" : "early");
  const { n, within: successes } = row;
  if (measure.kind === "delay_share")
    return reached(measure.target, successes / n, wilson({ successes, n }), n);
  const median = row.median === null ? null : withinOnePercent(row.median);
  const isMet = row.median !== null && row.median <= measure.target;
  return { status: isMet ? "met" : "missed", why: null, value: median, low: null, high: null, n };
}

function conversionOutcome({ place, target }: ObjectiveMeasure, funnel: FunnelAnswer | null): Outcome {
  const stage = funnel?.stages.find((one) => one.stage === place);
  if (funnel === null || funnel.n === null || stage === undefined) return unmeasurable("small");
  const n = funnel.mature ?? 0;
  if (n === 0) return unmeasurable("early");
  const { reached: successes } = stage;
  return reached(target, successes / n, wilson({ successes, n }), n);
}

function feelingOutcome(measure: ObjectiveMeasure, emotions: EmotionsAnswer | null): Outcome {
  const point = emotions?.points.find(
    ({ level, id, source }) => level === measure.level && id === measure.place && source === null,
  );
  if (point === undefined) return unmeasurable("absent");
  const { mean, n, low, high } = point;
  if (mean === null || n === null) return unmeasurable("small");
  return reached(measure.target, mean, { low, high }, n);
}

function reached(
  target: number,
  value: number,
  { low, high }: { readonly low: number | null; readonly high: number | null },
  n: number,
): Outcome {
  return { status: value >= target ? "met" : "missed", why: null, value, low, high, n };
}

function unmeasurable(why: "absent" | "small" | "early"): Outcome {
  return { status: "unmeasurable", why, value: null, low: null, high: null, n: null };
}

/** The time of one journey is nobody else's: three figures of it say enough. */
function withinOnePercent(seconds: number): number {
  return Number(seconds.toPrecision(3));
}
