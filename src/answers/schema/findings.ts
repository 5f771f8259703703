// What was held against something else and tested. In: nothing. Out: schemas of findings, of how journeys ended and of who came back.
import * as z from "zod/mini";
import { count, countOrNull, names, place, verdict } from "./values.ts";

const besideFigure = z.strictObject({
  after: z.number(),
  before: z.number(),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
});

/** What each figure means stands with its type, in finding.ts. */
export const finding = z.strictObject({
  key: z.string(),
  measure: z.enum(["reached", "stops", "feeling", "slow", "volume"]),
  level: z.enum(["stage", "touchpoint"]),
  place,
  before: countOrNull,
  after: countOrNull,
  difference: countOrNull,
  low: countOrNull,
  high: countOrNull,
  n: countOrNull,
  n_before: countOrNull,
  count: countOrNull,
  count_before: countOrNull,
  customers: countOrNull,
  customers_before: countOrNull,
  verdict,
  why: z.nullable(z.enum(["customers", "cells", "early", "ended", "begun"])),
  mix: countOrNull,
  provable: countOrNull,
  of_entrants: z.nullable(besideFigure),
  settled: z.nullable(besideFigure),
  same_age: z.nullable(besideFigure),
  concerned: count,
  cause: z.nullable(z.string()),
});

export const findingsAnswer = z.strictObject({
  kind: z.literal("findings"),
  period: z.string(),
  compare: z.nullable(z.string()),
  tested: z.boolean(),
  n: countOrNull,
  n_before: countOrNull,
  customers: countOrNull,
  customers_before: countOrNull,
  mature_share: countOrNull,
  days_to_wait: countOrNull,
  judgeable: z.nullable(z.strictObject({ period: z.string(), compare: z.string() })),
  findings: z.array(finding),
  leads: z.array(z.string()),
});

/** A share held against another: `count` of `n`, `count_beside` of `n_beside`. */
const twoShares = {
  count,
  n: count,
  count_beside: count,
  n_beside: count,
  /** Of the two shares, like for like by segment, with its plain 95 % interval; the verdict is corrected. */
  difference: countOrNull,
  low: countOrNull,
  high: countOrNull,
  verdict,
};

/** A touchpoint among cases that ended so, and among the others of the same base. */
export const outcomeTouchpoint = z.strictObject({
  touchpoint: place,
  /** Of `n` cases, those that came by it before their end; of `n_beside` others, as many. Corrected over all that is read backwards at once. */
  ...twoShares,
});

export const outcomeCase = z.strictObject({
  /** Lowest opinions among opinions, deals lost among deals won or lost, carts that came to nothing among carts. */
  base: z.enum(["opinion", "deal", "cart"]),
  n: count,
  n_beside: count,
  touchpoints: z.array(outcomeTouchpoint),
});

export const explainAnswer = z.strictObject({
  kind: z.literal("explain"),
  /** False where nothing was measured for these choices: then there is nothing else. */
  tested: z.boolean(),
  /** Mature journeys that reached the goal; null under the threshold. */
  n: countOrNull,
  /** From the start to the goal: quartiles, and journeys by span of days (`to`: the first day that is no longer in it). */
  times: z.nullable(
    z.strictObject({
      n: count,
      q1_seconds: count,
      median_seconds: count,
      q3_seconds: count,
      spans: z.array(z.strictObject({ from: count, to: countOrNull, n: count })),
    }),
  ),
  /** Null for choices among customers: cases are told of everybody. */
  cases: z.nullable(z.array(outcomeCase)),
});

/** Of the journeys that were interrupted at a stage: those with a contact afterwards, off the road to the goal, and those without it. */
export const returnContact = z.strictObject({
  /** One name, whatever its channels; the first touchpoint that has it. */
  touchpoint: place,
  names,
  /** Of `n` with it, those that reached the goal; of `n_beside` without it, as many. Corrected over all stages and contacts. */
  ...twoShares,
});

export const returnStage = z.strictObject({
  stage: place,
  /** Mature journeys after whose step at the stage nothing came for longer than so many days (by segment: the fewest, the most), and those of them that reached the goal. */
  n: count,
  count,
  least_days: count,
  most_days: count,
  contacts: z.array(returnContact),
});

export const returnsAnswer = z.strictObject({
  kind: z.literal("returns"),
  /** False where nobody could measure it. */
  told: z.boolean(),
  /** Of the stage where most were interrupted; null where none is told. */
  n: countOrNull,
  /** Stages before the goal, in their order. */
  stages: z.array(returnStage),
});
