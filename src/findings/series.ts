// A measure over time, judged. In: the answer over time, a stage and a measure. Out: its quarters, its months, the limits that chance alone keeps them in, the months outside, and what cuts its line.
import type { SeriesAnswer, SeriesPoint } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { laneyLimits, type Varying } from "../statistics/laney.ts";
import { isBegun, isOnTheWay, lacks } from "./begun-sources.ts";
import { breaksAt, runOf } from "./breaks.ts";
import type { Happening } from "./happenings.ts";
import { KNOWN_SHARE } from "./maturity.ts";
import { targetsAt } from "./targets.ts";

export type SeriesMeasure = SeriesPoint["measure"];

export type SeriesQuarter = SeriesPoint & {
  /** ISO days, both included. */
  readonly start: string;
  readonly end: string;
  /** Not over yet, its beginning is missing, a source begins after it does, or too few of those that came are old enough: told, and held against nothing. */
  readonly isPartial: boolean;
  /** Days of it lack a source on the way to the goal: a share of it is not that of those after, and its line stops there. */
  readonly isLacking: boolean;
  /** Those of one run are asked alike; null where its days mix two ways of asking. */
  readonly run: number | null;
};

export type SeriesMonth = SeriesPoint & {
  readonly start: string;
  readonly end: string;
  /** What chance alone keeps it within; null where there are too few months to tell. */
  readonly limits: { readonly low: number; readonly high: number; readonly centre: number } | null;
  readonly isOutside: boolean;
  readonly run: number | null;
};

export type Series = {
  readonly stage: string;
  readonly measure: SeriesMeasure;
  readonly quarters: readonly SeriesQuarter[];
  /** Of thirty customers at least, over, and old enough. */
  readonly months: readonly SeriesMonth[];
  /** What the company aims at here; null where it says nothing. */
  readonly target: number | null;
  /** What cuts the line: on both sides of it the measure is not the same. */
  readonly breaks: readonly Happening[];
};

type SeriesSite = Pick<
  Site,
  | "periods"
  | "data_end"
  | "verdict_n"
  | "objectives"
  | "touchpoints"
  | "period"
  | "events"
  | "source_ends"
  | "stages"
  | "goal_stage"
>;

/** Months from which limits are drawn. */
export const LEAST_MONTHS = 8;
/** Quarters drawn: two years. */
const MOST_QUARTERS = 8;

export function seriesOf(
  { points }: SeriesAnswer,
  { stage, measure }: Pick<Series, "stage" | "measure">,
  site: SeriesSite,
): Series {
  const own = points.filter((point) => point.stage === stage && point.measure === measure);
  const breaks = measure === "feeling" ? breaksAt({ level: "stage", place: stage }, site) : [];
  const quarters = own
    .flatMap((point) => quarterOf(point, site))
    .slice(-MOST_QUARTERS)
    .map((quarter): SeriesQuarter => ({ ...quarter, run: runOf(quarter, breaks) }));
  const [first] = quarters;
  const kept = own
    .flatMap(monthOf)
    .filter((month) => isKept(month, site) && first !== undefined && month.start >= first.start)
    .filter((month) => !isLacking(month, site));
  return {
    ...{ stage, measure, quarters, breaks },
    months: withLimits(kept.map((month) => ({ ...month, run: runOf(month, breaks) }))),
    target: targetOf(stage, measure, site),
  };
}

type Running = Month & { readonly run: number | null };

/** Each run of months has its own: what lies across a break is no chance. */
function withLimits(months: readonly Running[]): readonly SeriesMonth[] {
  const runs = new Set(months.map(({ run }) => run));
  const limits = new Map<Running, SeriesMonth["limits"]>();
  for (const run of runs) {
    const own = months.filter((month) => month.run === run);
    const found = run === null || own.length < LEAST_MONTHS ? null : laneyLimits(varyingOf(own));
    own.forEach((month, at) => {
      const bounds = found?.bounds[at];
      limits.set(month, found === null || bounds === undefined ? null : { ...bounds, centre: found.centre });
    });
  }
  return months.map((month): SeriesMonth => {
    const bounds = limits.get(month) ?? null;
    const isOutside = bounds !== null && (month.value < bounds.low || month.value > bounds.high);
    return { ...month, limits: bounds, isOutside };
  });
}

function quarterOf(point: SeriesPoint, site: SeriesSite): Omit<SeriesQuarter, "run">[] {
  const period = site.periods.find(({ id }) => id === point.at);
  if (point.span !== "quarter" || period === undefined) return [];
  const { start, end, complete } = period;
  const lacking = isLacking({ ...point, start }, site);
  return [{ ...point, start, end, isLacking: lacking, isPartial: !complete || lacking || isYoung(point) }];
}

/** What people feel is theirs, whatever else is exported; who enters, and how far they come, is not. */
function isLacking(
  { measure, start }: Pick<SeriesPoint, "measure"> & { readonly start: string },
  site: SeriesSite,
): boolean {
  if (measure === "feeling") return false;
  return site.source_ends
    .filter(isBegun)
    .some((source) => isOnTheWay(source, site) && lacks(source.begins, start));
}

type Month = SeriesPoint & { readonly start: string; readonly end: string };

function monthOf(point: SeriesPoint): Month[] {
  if (point.span !== "month") return [];
  const [year, month] = point.at.split("-").map(Number);
  if (year === undefined || month === undefined) throw new Error(`invalid month: ${point.at}`);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return [{ ...point, start: `${point.at}-01`, end }];
}

/** The running month is left out, and so are small ones: what they say is mostly who happened to come. */
function isKept(month: Month, { verdict_n, data_end }: SeriesSite): boolean {
  return month.customers !== null && month.customers >= verdict_n && month.end <= data_end && !isYoung(month);
}

const isYoung = ({ known }: SeriesPoint): boolean => known !== null && known < KNOWN_SHARE;

/** Of a share, what its size alone would give around the centre; of a mean, the spread of all months over the size of each. */
function varyingOf(months: readonly Month[]): readonly Varying[] {
  const n = months.reduce((sum, month) => sum + month.n, 0);
  const isShare = months.every(({ measure }) => measure === "reached");
  const share = months.reduce((sum, month) => sum + month.value * month.n, 0) / n;
  const variance = isShare
    ? share * (1 - share)
    : months.reduce((sum, month) => sum + month.n * ((month.error ?? 0) ** 2 * month.n), 0) / n;
  return months.map((month) => ({ value: month.value, n: month.n, error: Math.sqrt(variance / month.n) }));
}

/** A target of the stage itself, for the same measure. */
function targetOf(stage: string, measure: SeriesMeasure, site: SeriesSite): number | null {
  const kind = { reached: "conversion", feeling: "feeling", time: null }[measure];
  const found = targetsAt(site, stage, site.period).find(
    (one) => one.measure.kind === kind && one.measure.level === "stage",
  );
  return found?.measure.target ?? null;
}
