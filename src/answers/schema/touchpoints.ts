// Touchpoint by touchpoint: who passes, where they go next, what it is worth and what it costs, at what hour. In: nothing. Out: schemas.
import * as z from "zod/mini";
import { count, countOrNull, place } from "./values.ts";
import { worth } from "./worth.ts";

export const touchpointPasses = z.strictObject({
  touchpoint: place,
  /** Journeys that pass it, once each; of those, the mature ones; of these, those whose last step it is: ended, and still open. */
  n: count,
  mature: count,
  stopped: count,
  open: count,
  /** Mature journeys, but those of existing customers, that first pass it before the goal; of those, the ones that reached the goal in time. */
  before_goal: count,
  converted: count,
  /** Of all that pass it, those that come back to it. */
  again: count,
});

export const touchpointsAnswer = z.strictObject({
  kind: z.literal("touchpoints"),
  /** All journeys of the filter, and the mature ones. Null under the threshold. */
  n: countOrNull,
  mature: countOrNull,
  /** Those told apart; smaller ones are in no row. */
  touchpoints: z.array(touchpointPasses),
});

export const move = z.strictObject({
  source: place,
  target: place,
  /** Journeys that go to the target when they first leave the source. */
  n: count,
  median_seconds: countOrNull,
});

export const movesAnswer = z.strictObject({
  kind: z.literal("moves"),
  n: countOrNull,
  moves: z.array(move),
});

export const touchpointImportance = z.strictObject({
  touchpoint: place,
  /** Share of arrivals at the goal that would be lost without it (statistics/removal-effect.ts), with its 95 % interval; null where too few pass. */
  removal: countOrNull,
  low: countOrNull,
  high: countOrNull,
  /** Requests settled there, and the time that took; null where no export tells, or of too few. */
  response: z.nullable(
    z.strictObject({ n: count, q1_seconds: count, median_seconds: count, q3_seconds: count }),
  ),
});

export const importanceAnswer = z.strictObject({
  kind: z.literal("importance"),
  /** False where nothing was measured for these choices: then there is nothing else. */
  tested: z.boolean(),
  /** Mature journeys measured, without those of existing customers; null under the threshold: then requests alone may be told. */
  n: countOrNull,
  touchpoints: z.array(touchpointImportance),
});

/** What became of the mature journeys of newcomers that pass a touchpoint, group by group: who converted, was lost there, or may still go on. */
export const exitGroup = z.strictObject({
  /** Empty: of no segment. Null: the segment is not told. */
  segment: z.nullable(z.string()),
  passed: count,
  converted: count,
  lost: count,
  open: count,
  customers: count,
});

export const irritantPlace = z.strictObject({
  touchpoint: place,
  /** The first of the touchpoints of its stage where the same happens elsewhere; itself where it is the only one. */
  alike: place,
  groups: z.array(exitGroup),
  /** All journeys that pass, and those that come back at once (A→B→A). */
  n: count,
  backs: count,
  /** Requests that thirty days are known after, and those of them that the same customer followed by another one; null where too few came. */
  contacts: z.nullable(
    z.strictObject({ n: count, within_7: count, within_15: count, within_30: count, customers: count }),
  ),
});

export const themeOpinions = z.strictObject({
  theme: z.string(),
  touchpoint: place,
  n: count,
  negative: count,
  neutral: count,
  positive: count,
});

export const memory = z.strictObject({
  measure: z.enum(["mean", "lowest", "end"]),
  customers: count,
  /** Opinions before the final one, and customers who gave several. */
  n: count,
  several: count,
  correlation: z.number(),
});

export const irritantsAnswer = z.strictObject({
  kind: z.literal("irritants"),
  /** All journeys of the filter. Null under the threshold. */
  n: countOrNull,
  /** Those told apart, in the order of their numbers; smaller ones are in no row. */
  places: z.array(irritantPlace),
  worth: z.array(worth),
  /** Journeys that reached the goal, with the interactions and the steps that they took up to it. */
  effort: z.nullable(z.strictObject({ n: count, interactions: count, steps: count })),
  themes: z.array(themeOpinions),
  /** Of everybody in all quarters, whatever the filter. */
  memories: z.array(memory),
});

/** Interactions in one hour of the company's clocks (0–23), done by people or begun by the company; a stage that is not known or not told is null. */
export const hourCount = z.strictObject({
  hour: count,
  is_ours: z.boolean(),
  stage: z.nullable(place),
  n: count,
});

export const hoursAnswer = z.strictObject({
  kind: z.literal("hours"),
  /** Interactions with an hour; null where none is told. */
  n: countOrNull,
  /** Those whose export gives a date alone. */
  untimed: count,
  hours: z.array(hourCount),
});
