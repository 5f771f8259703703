// How journeys flow: nodes, links and whole paths. In: nothing. Out: schemas of the answers that the paths page draws.
import * as z from "zod/mini";
import { count, countOrNull, place } from "./values.ts";

export const pathNode = z.strictObject({
  column: z.number(),
  node: z.string(),
  n: count,
  /** Touchpoints merged in the node: 1, or more for "others"; null where that is not told. */
  members: countOrNull,
});

export const pathLink = z.strictObject({
  column: z.number(),
  source: z.string(),
  target: z.string(),
  n: count,
  /** Median time between the two touchpoints when they follow each other, anywhere in the journeys of the filter; seconds; null when unknown. */
  median_seconds: countOrNull,
});

export const variant = z.strictObject({
  path: z.nullable(z.array(place)),
  /** Distinct paths in the row (1, or many for the rare ones); null where that is not told. */
  paths: countOrNull,
  n: count,
  /** Journeys of the row old enough to have had their whole window, and those of them that reached the goal stage; null under the threshold. */
  mature: countOrNull,
  converted: countOrNull,
  /** Mean emotion of their feedback and its n; null under the threshold. */
  emotion: countOrNull,
  emotion_n: countOrNull,
});

export const pathsAnswer = z.strictObject({
  kind: z.literal("paths"),
  /** Journeys of the filter that have the anchor: the sum of column 0. Null when under the threshold: then there is nothing else. */
  n: countOrNull,
  nodes: z.array(pathNode),
  links: z.array(pathLink),
  variants: z.array(variant),
  /** Of all of them, those old enough, and of these the ones that reached the goal; null where that is not told. */
  mature: countOrNull,
  converted: countOrNull,
  /** Journeys with at least one A→B→A; null in brief and where it is not told, as is the next. */
  returns: countOrNull,
  /** Journeys that use more than one source. */
  crossing: countOrNull,
  /**
   * How the filter "through a touchpoint" was answered, when there was one: whole journeys that pass it ("kept"), the same
   * read from it or up to it ("anchored"), or not at all, since another anchor was asked for too ("refused").
   */
  through: z.nullable(z.enum(["kept", "anchored", "refused"])),
});

export const reshapedAnswer = z.strictObject({
  kind: z.literal("reshaped"),
  /** False where no table tells it: these choices together, or this touchpoint left out. */
  told: z.boolean(),
  /** Journeys of the picture; null when under the threshold. */
  n: countOrNull,
  /** Journeys that had nothing but the touchpoint left out: they are in no node. 0 under the threshold too. */
  nothing_left: count,
  nodes: z.array(pathNode),
  links: z.array(pathLink),
});

export const traitAnswer = z.strictObject({
  kind: z.literal("trait"),
  /** False where nothing published tells it: this trait in this quarter, or these choices together. */
  told: z.boolean(),
  /** Journeys of the trait; null when under the threshold. */
  n: countOrNull,
  /** Of them, those old enough, and of these the ones that reached the goal; null where they are too few. */
  mature: countOrNull,
  converted: countOrNull,
  nodes: z.array(pathNode),
  links: z.array(pathLink),
});

/** The flow of what ended in the period. Of a whole path `mature` are those won or lost in it, `converted` those won. */
export const endedPathsAnswer = z.strictObject({
  kind: z.literal("ended_paths"),
  /** False where no table tells these choices together. */
  told: z.boolean(),
  /** Journeys of the picture; null when under the threshold. */
  n: countOrNull,
  nodes: z.array(pathNode),
  links: z.array(pathLink),
  variants: z.array(variant),
});
