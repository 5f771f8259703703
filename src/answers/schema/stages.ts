// Stage by stage: how far journeys come, quarter after quarter, and what ended. In: nothing. Out: schemas.
import * as z from "zod/mini";
import { count, countOrNull, place } from "./values.ts";

export const funnelStage = z.strictObject({
  stage: place,
  /** Journeys with a step here or later: within the window up to the goal, as long as they last after it. */
  reached: count,
  /** Of those, with a step of their own here; the rest is implied. */
  own: count,
  /** Before the goal, of those that went no further in time: seen nowhere later (ended, still open), and seen later all the same. */
  lost: count,
  open: count,
  later: count,
  /** Journeys too young for the window that have already reached the stage. */
  pending: count,
  /** Time from the previous stage to this one, over `time_n` journeys that have both; seconds, within one percent; null when unknown. */
  q1_seconds: countOrNull,
  median_seconds: countOrNull,
  q3_seconds: countOrNull,
  time_n: countOrNull,
});

const breakdown = z.enum(["persona", "segment", "channel"]);

export const funnelGroup = z.strictObject({
  by: breakdown,
  group: z.string(),
  stage: place,
  entrants: count,
  reached: count,
});

export const funnelAnswer = z.strictObject({
  kind: z.literal("funnel"),
  /** All journeys of the filter, mature, pending and existing: equal to column 0 of the paths anchored at the start. Null under the threshold. */
  n: countOrNull,
  mature: countOrNull,
  /** Journeys that begin after the goal, of existing customers: in no rate. */
  existing: countOrNull,
  /** Without those that the files say nothing about (`untold_stages` of the site), those of `beyond`, and those that no journey shown was seen in. */
  stages: z.array(funnelStage),
  /** Stages after the goal where existing customers alone were seen: how many of their journeys pass them; no rate is of them. */
  beyond: z.array(z.strictObject({ stage: place, n: count })),
  /** Of all quarters together: stages that nobody was seen in during some of them, whose own views do not tell them; not given where there is none. */
  deduced: z.optional(z.array(z.strictObject({ stage: place, periods: z.array(z.string()) }))),
  groups: z.array(funnelGroup),
});

/** One measure at a stage, in a quarter or a month. */
export const seriesPoint = z.strictObject({
  /** Share of entrants that reach the stage; mean score; median time from the stage before, in seconds. */
  measure: z.enum(["reached", "feeling", "time"]),
  stage: place,
  span: z.enum(["quarter", "month"]),
  /** "2026-T3", or "2026-08". */
  at: z.string(),
  /** Mature journeys, opinions, or journeys that have the time. */
  n: count,
  /** Of how many people; null where that is not told. */
  customers: countOrNull,
  value: z.number(),
  /** The 95 % interval; of a time its quartiles. Null for choices that were not foreseen. */
  low: countOrNull,
  high: countOrNull,
  /** Standard error of a mean, by customer. */
  error: countOrNull,
  /** Of a share, which part of those that came is old enough to be counted (0…1). */
  known: countOrNull,
});

/** Whatever the period: of all quarters, and for everybody of all months. */
export const seriesAnswer = z.strictObject({
  kind: z.literal("series"),
  /** Journeys of the filter in all quarters told; null where there is no point. */
  n: countOrNull,
  points: z.array(seriesPoint),
});

/** Journeys that ended in the period, whenever they began; those of existing customers are neither won nor lost. */
export const endedAnswer = z.strictObject({
  kind: z.literal("ended"),
  /** All of them, and of at least how many customers; null under the threshold, and all else 0. */
  n: countOrNull,
  customers: countOrNull,
  /** Reached the goal; of those, after their window, and begun in an earlier quarter. */
  won: count,
  late: count,
  begun_before: count,
  /** Ended without it; of those, where a step says so. Not in `n`: those whose last step is in the period, and which may still go on. */
  lost: count,
  open: count,
  said: count,
  renewed: count,
  gone: count,
  /** Standard error, by customer, of the share of won among won and lost; null where too few or not foreseen. */
  error: countOrNull,
  /** Time from the start to the goal, of the won; null where too few or not foreseen. */
  q1_seconds: countOrNull,
  median_seconds: countOrNull,
  q3_seconds: countOrNull,
  /** The lost, by the stage that they came to. */
  stages: z.array(z.strictObject({ stage: place, lost: count })),
  /** Won of won and lost, segment by segment ("": of none), with its standard error by customer. */
  strata: z.array(
    z.strictObject({ segment: z.string(), won: count, n: count, customers: count, error: z.number() }),
  ),
});
