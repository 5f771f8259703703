// What was kept of earlier meetings and builds, and what is told otherwise since. In: nothing. Out: schemas.
import * as z from "zod/mini";
import { finding } from "./findings.ts";
import { count, countOrNull, place, verdict } from "./values.ts";

const cover = z.strictObject({ n: count, of: count });

/** How the team worked when a quarter was frozen (review/practice.ts). */
export const frozenPractice = z.strictObject({
  /** Touchpoints with an owner, and stages of which somebody says how they feel. */
  owned: cover,
  measured: cover,
  sources: z.array(z.strictObject({ source: z.string(), last_day: z.string(), is_ended: z.boolean() })),
});

/** What a meeting saw of a quarter (review/frozen-quarter.ts): data/quarters/2026-T3.json. */
export const frozenQuarter = z.strictObject({
  kind: z.literal("frozen"),
  quarter: z.string(),
  compare: z.nullable(z.string()),
  as_of: z.string(),
  files: z.array(z.strictObject({ file: z.string(), rows_kept: count })),
  touchpoints: z.array(z.strictObject({ id: place, stage: z.nullable(place) })),
  n: countOrNull,
  mature: countOrNull,
  stages: z.array(z.strictObject({ stage: place, reached: count })),
  feelings: z.array(z.strictObject({ stage: place, mean: countOrNull, n: countOrNull })),
  findings: z.array(
    z.pick(finding, {
      ...{ key: true, verdict: true, before: true, after: true },
      ...{ difference: true, low: true, high: true, n: true, n_before: true },
    }),
  ),
  /** Not in the first ones that were written. */
  practice: z.optional(frozenPractice),
});

const verdictOrNull = z.nullable(verdict);

/** What a frozen quarter says differently today (review/restated.ts). */
export const restatement = z.strictObject({
  quarter: z.string(),
  /** The day up to which data was known when the meeting saw it. */
  seen_on: z.string(),
  /** Keys: n, mature, reached/stage, feeling/stage. */
  figures: z.array(
    z.strictObject({ key: z.string(), was: countOrNull, is: countOrNull, is_small: z.boolean() }),
  ),
  verdicts: z.array(z.strictObject({ key: z.string(), was: verdictOrNull, is: verdictOrNull })),
  reasons: z.strictObject({ files: z.array(z.string()), touchpoints: z.array(place), later: z.boolean() }),
});

/** What one build told of everybody: the verdict of each comparison of a quarter with the one before. */
const toldBuild = z.strictObject({
  /** The last day of its data. */
  data_end: z.string(),
  lists: z.array(
    z.strictObject({
      period: z.string(),
      compare: z.string(),
      findings: z.array(z.pick(finding, { key: true, verdict: true })),
    }),
  ),
  /** Sources that had gone silent. */
  ended: z.array(z.string()),
});

/** What the last builds told (review/last-build.ts): data/quarters/last-build.json. */
export const lastBuild = z.strictObject({
  kind: z.literal("last-build"),
  now: toldBuild,
  /** The last one of an earlier month. */
  before: z.nullable(toldBuild),
});

/** What this build tells that the one before did not (review/since-build.ts). */
export const sinceBuild = z.strictObject({
  /** The last day of the data of the build before. */
  seen_on: z.string(),
  lists: z.array(
    z.strictObject({
      period: z.string(),
      compare: z.string(),
      /** The build before did not compare these quarters yet. */
      is_new: z.boolean(),
      became: z.array(z.strictObject({ was: verdictOrNull, finding })),
      /** Null where it is not in the list any more. */
      vanished: z.array(z.strictObject({ key: z.string(), was: verdict, finding: z.nullable(finding) })),
    }),
  ),
  silenced: z.array(z.string()),
  heard_again: z.array(z.string()),
});
