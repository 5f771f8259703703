// What people say and how they feel. In: nothing. Out: schemas of opinions, their places and their words.
import * as z from "zod/mini";
import { count, countOrNull, place } from "./values.ts";

export const emotionPoint = z.strictObject({
  level: z.enum(["stage", "touchpoint"]),
  id: place,
  source: z.nullable(z.string()),
  n: countOrNull,
  /** Of how many customers: one may say several. */
  customers: countOrNull,
  mean: countOrNull,
  /** 95 % interval of the mean, by customer; null for choices that were not foreseen. */
  low: countOrNull,
  high: countOrNull,
  negative: countOrNull,
  neutral: countOrNull,
  positive: countOrNull,
  /** Ratings as high as 9 of 10, and as low as 6 of 10. */
  promoters: countOrNull,
  detractors: countOrNull,
  /** Half widths of the 95 % intervals, by customer, of promoters less detractors and of the positive, as shares. */
  net_half: countOrNull,
  positive_half: countOrNull,
});

/** The same of all that a source says, wherever. */
export const sourcePoint = z.strictObject({
  source: z.string(),
  n: z.number(),
  customers: countOrNull,
  mean: z.number(),
  low: countOrNull,
  high: countOrNull,
  positive: z.number(),
  promoters: z.number(),
  detractors: z.number(),
  net_half: countOrNull,
  positive_half: countOrNull,
});

export const verbatim = z.strictObject({
  stage: z.nullable(place),
  touchpoint: z.nullable(place),
  score: z.nullable(z.number()),
  /** Null where too few wrote there to say. */
  source: z.nullable(z.string()),
  period: z.string(),
  placed: z.enum(["declared", "theme", "last_step", "unplaced"]),
  /** Of one without a score: whether its words sound low, where that is sure enough (`moods` of the site); else null. */
  sounds_low: z.nullable(z.boolean()),
  text: z.string(),
});

/** Texts without a score whose words were read, at one place or everywhere (`id` null): how many sound low. In no mean. */
export const moodPoint = z.strictObject({
  level: z.enum(["all", "stage", "touchpoint"]),
  id: z.nullable(place),
  n: count,
  low: count,
});

export const emotionsAnswer = z.strictObject({
  kind: z.literal("emotion"),
  /** Feedback of the filter with a score; null under the threshold. */
  n: countOrNull,
  /** From how many people; null for choices that were not foreseen. */
  customers: countOrNull,
  /** Of those, without a stage. */
  unplaced: countOrNull,
  /** All of a source. */
  sources: z.array(sourcePoint),
  points: z.array(emotionPoint),
  verbatims: z.array(verbatim),
  moods: z.array(moodPoint),
});
