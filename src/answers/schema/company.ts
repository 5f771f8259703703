// What the company is and wrote: quarters, stages, touchpoints, groups, objectives, notes, events and decisions. In: nothing. Out: schemas.
import * as z from "zod/mini";
import { MAP_LANES } from "../../company/company.ts";
import { count, countOrNull, names, place } from "./values.ts";

export const trait = z.strictObject({
  /** "device:mobile", in URLs and file names. */
  id: z.string(),
  kind: z.enum(["channel", "device", "month", "attribute"]),
  /** Its number in this build's tables. */
  number: count,
  names,
  /** The quarters that tell it: of a month its own; of exact counts, where all tell the others, none is named. */
  periods: z.array(z.string()),
});

export const period = z.strictObject({
  /** "2026-T3", in URLs and data; shown per language by src/words. */
  id: z.string(),
  /** ISO dates, both included. */
  start: z.string(),
  end: z.string(),
  /** True when the data covers the whole quarter. */
  complete: z.boolean(),
  journeys: count,
  /** Journeys of unclassified steps alone that start in it: in no chart, said beside its rates. */
  unplaced: count,
});

export const stage = z.strictObject({ id: place, names });

export const touchpoint = z.strictObject({
  id: place,
  /** Its number in this build's tables and paths: for the engine alone (places.ts). */
  number: z.number(),
  names,
  /** Null for "Non classé". */
  stage: z.nullable(place),
  channel: names,
  direction: z.nullable(z.enum(["inbound", "outbound"])),
  owner: z.nullable(z.string()),
  /** As the team declares it, 1 to 5. */
  importance: z.optional(z.number()),
  /** Said by the company, or read from the name of its channel; not given where neither tells. */
  online: z.optional(z.strictObject({ is: z.boolean(), said: z.boolean() })),
  /** Touchpoints of its stage that most who come to it come through: their losses are not held against its own. */
  after: z.optional(z.array(place)),
  /** True where no journey ever has its last step before the goal: a message sent, a page that always leads on. */
  passage: z.optional(z.boolean()),
});

export const group = z.strictObject({
  id: z.string(),
  names,
  description: names,
  /** What the team wrote beside it. */
  portrait: z.optional(
    z.strictObject({
      who: z.optional(names),
      needs: z.optional(names),
      motivations: z.optional(names),
      frustrations: z.optional(names),
      quote: z.optional(names),
    }),
  ),
  segment: z.nullable(z.string()),
  /** True where its rule asks for what the pages measure ("two orders"): its rates follow from that in part. */
  measured: z.boolean(),
});

/** What an objective is measured by stands with ObjectiveMeasure, in company.ts. */
export const objectiveMeasure = z.strictObject({
  kind: z.enum(["delay_share", "delay_median", "conversion", "feeling"]),
  level: z.enum(["stage", "touchpoint"]),
  place,
  from: z.nullable(place),
  seconds: countOrNull,
  target: z.number(),
});

/** An objective in one quarter, over everybody. What cannot be measured has neither value nor n. */
export const objectiveResult = z.strictObject({
  period: z.string(),
  status: z.enum(["met", "missed", "unmeasurable"]),
  /** Why it is not measurable: nobody came there, too few did, or too few of them long enough ago to know. */
  why: z.nullable(z.enum(["absent", "small", "early"])),
  /** In the unit of the target, with its 95 % interval; null for a median that most journeys never reach, and no interval of a median. */
  value: countOrNull,
  low: countOrNull,
  high: countOrNull,
  n: countOrNull,
});

export const objective = z.strictObject({
  text: names,
  measure: z.nullable(objectiveMeasure),
  /** A result a quarter, where there is a measure. */
  results: z.array(objectiveResult),
});

const level = z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)]));

/** What the team wrote in map.csv; what each part means stands with MapNote, in company.ts. Written, never measured. */
export const mapNote = z.strictObject({
  lane: z.enum(MAP_LANES),
  persona: z.nullable(z.string()),
  stage: place,
  touchpoint: z.nullable(place),
  text: names,
  by: z.nullable(z.string()),
  date: z.nullable(z.string()),
  value: level,
  effort: level,
  owner: z.nullable(z.string()),
  due: z.nullable(z.string()),
});

/** What happened, as events.csv says: ISO days, both included; without an end, one day. */
export const companyEvent = z.strictObject({
  date: z.string(),
  end: z.nullable(z.string()),
  what: names,
  who: z.nullable(z.string()),
  stage: z.nullable(place),
  touchpoint: z.nullable(place),
  breaks: z.nullable(z.enum(["question", "scale", "channel", "invitation"])),
});

/** One line of decisions.csv; what each part means stands with Decision, in company.ts. */
export const decision = z.strictObject({
  id: z.string(),
  date: z.string(),
  kind: z.nullable(z.enum(["start", "stop", "reassign", "kill"])),
  what: names,
  why: z.nullable(z.string()),
  known: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  due: z.nullable(z.string()),
  done: z.nullable(z.string()),
  bet: z.nullable(
    z.strictObject({
      measure: z.enum(["reached", "stops", "feeling", "slow", "volume"]),
      level: z.enum(["stage", "touchpoint"]),
      place,
      direction: z.enum(["up", "down"]),
      amount: z.nullable(z.number()),
      by: z.string(),
      confidence: z.nullable(z.number()),
    }),
  ),
});

/** What became of a bet (findings/bets.ts). */
export const betGrade = z.strictObject({
  decision: z.string(),
  /** kept or missed; unclear: the interval holds both what was hoped for and nothing; early: the quarter is not over, or too young. */
  status: z.enum(["kept", "missed", "unclear", "early", "unmeasurable"]),
  before: z.nullable(z.number()),
  after: z.nullable(z.number()),
  difference: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  n: countOrNull,
  n_before: countOrNull,
});
