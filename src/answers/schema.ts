// The border of every published JSON file: what each holds. In: nothing. Out: schemas, whose types the whole house uses; published-json.ts reads through them.
//
// Numbers are plain, missing is null, never 0. Places are ids that last (company/lasting-ids.ts); numbers of one build stay in SQL.
import * as z from "zod/mini";
import { MAP_LANES } from "../company/company.ts";

/** As read: nothing is changed after. */
export type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;

const count = z.number();
const countOrNull = z.nullable(z.number());
/** An id of a touchpoint or of a stage. */
const place = z.string();

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
  /** Without those that the files say nothing about (`untold_stages` of the site), and without those of `beyond`. */
  stages: z.array(funnelStage),
  /** Stages after the goal where existing customers alone were seen: how many of their journeys pass them; no rate is of them. */
  beyond: z.array(z.strictObject({ stage: place, n: count })),
  groups: z.array(funnelGroup),
});

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
  text: z.string(),
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
});

const besideFigure = z.strictObject({
  after: z.number(),
  before: z.number(),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
});

const verdict = z.enum(["up", "down", "unclear", "too-few"]);

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
  why: z.nullable(z.enum(["customers", "cells", "early", "ended"])),
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

/** What a journey that reached the goal is worth, in the company's currency: to three digits, the quartiles to two. */
export const worth = z.strictObject({
  /** Empty: of no segment. Null: of all the filter. */
  segment: z.nullable(z.string()),
  /** Of all quarters: this one has too few. */
  all_quarters: z.boolean(),
  n: count,
  customers: count,
  mean: z.number(),
  /** Standard error of the mean, by customer. */
  error: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
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

/** A touchpoint among cases that ended so, and among the others of the same base. */
export const outcomeTouchpoint = z.strictObject({
  touchpoint: place,
  /** Of `n` cases, those that came by it before their end; of `n_beside` others, as many. */
  count,
  n: count,
  count_beside: count,
  n_beside: count,
  /** Of the two shares, like for like by segment, with its plain 95 % interval; the verdict is corrected over all that is read backwards at once. */
  difference: countOrNull,
  low: countOrNull,
  high: countOrNull,
  verdict,
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

/** One persona, each part as a filter by it is answered. */
export const personaAnswer = z.strictObject({
  persona: z.string(),
  /** Its journeys, those old enough, and those of them that reached the goal; null under the threshold. */
  n: countOrNull,
  mature: countOrNull,
  converted: countOrNull,
  /** First contacts; and whole paths, the commonest and those that most reach the goal. */
  firsts: z.array(pathNode),
  variants: z.array(variant),
  funnel: funnelAnswer,
  emotion: emotionsAnswer,
  /** Of all its opinions, with the 95 % interval by customer. */
  feeling: z.nullable(
    z.strictObject({
      n: count,
      customers: countOrNull,
      mean: z.number(),
      low: countOrNull,
      high: countOrNull,
    }),
  ),
  touchpoints: touchpointsAnswer,
  worth: z.nullable(worth),
});

export const personasAnswer = z.strictObject({
  kind: z.literal("personas"),
  /** All journeys of the period; null under the threshold. */
  n: countOrNull,
  /** In the order of the company's own sheet. */
  personas: z.array(personaAnswer),
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

export const answer = z.discriminatedUnion("kind", [
  pathsAnswer,
  reshapedAnswer,
  funnelAnswer,
  emotionsAnswer,
  findingsAnswer,
  touchpointsAnswer,
  movesAnswer,
  seriesAnswer,
  importanceAnswer,
  endedAnswer,
  irritantsAnswer,
  explainAnswer,
  personasAnswer,
  hoursAnswer,
]);

export const names = z.strictObject({ fr: z.string(), en: z.string() });

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

export const fileReport = z.strictObject({
  file: z.string(),
  format: z.nullable(z.string()),
  /** What people call the format; null where the file was recognised by its shape or described. */
  format_names: z.nullable(names),
  encoding: z.nullable(z.string()),
  delimiter: z.nullable(z.string()),
  rows_read: count,
  rows_kept: count,
  set_aside: z.array(z.strictObject({ code: z.string(), rows: count })),
  /** Codes of problems that set no row aside. */
  notes: z.array(z.string()),
});

const peopleWord = z.strictObject({ one: z.string(), many: z.string() });

export const site = z.strictObject({
  title: z.string(),
  language: z.enum(["fr", "en"]),
  /** What those are called whose journeys these are (words/people.ts). */
  people: z.strictObject({ fr: peopleWord, en: peopleWord }),
  objectives: z.array(objective),
  periods: z.array(period),
  /** The latest complete quarter and the one before, when they exist. */
  period: z.string(),
  compare: z.nullable(z.string()),
  /** Last day of the data, and the day up to which every living source that tells of the goal is known (ISO). */
  data_end: z.string(),
  as_of: z.string(),
  /** In their order. */
  stages: z.array(stage),
  /** The stage that counts as conversion. */
  goal_stage: place,
  /** Stages that nobody was seen in, of which these files say nothing: they are in no funnel. */
  untold_stages: z.array(place),
  /** In the order of the company's own sheet, "Non classé" first. */
  touchpoints: z.array(touchpoint),
  personas: z.array(group),
  segments: z.array(group),
  /** Ids of the segments that journeys are told of: where there is one, there is nothing to choose. */
  lived_segments: z.array(z.string()),
  /** Touchpoints that the flow can be drawn without. */
  left_out: z.array(place),
  /** In the order of their lines. */
  map: z.array(mapNote),
  /** In the order of their days. */
  events: z.array(companyEvent),
  /** In the order of their days; `bets` grades those that have a bet, where the list of findings is made. */
  decisions: z.array(decision),
  bets: z.array(betGrade),
  /** Of quarters that were frozen and are no longer told the same. */
  restated: z.array(restatement),
  /** Null where no build of an earlier month is kept. */
  since: z.nullable(sinceBuild),
  /** Quarters that were frozen. */
  frozen: z.array(z.string()),
  /** How the team worked then, of those that tell. */
  practised: z.array(z.strictObject({ quarter: z.string(), practice: frozenPractice })),
  /** In the order that breaks ties, which numbers them in this build's tables. */
  sources: z.array(z.string()),
  /** Source → the tool that it is, as people call it; the company's own sources are not in it. */
  tools: z.record(z.string(), z.string()),
  /** How each source of opinions came by them, where its tool says: whoever wanted to wrote, or the company chose whom to ask. */
  collected: z.optional(z.record(z.string(), z.enum(["public", "asked"]))),
  /** Source → what people call the one scale of its ratings. */
  scales: z.record(z.string(), z.enum(["nps", "stars", "csat"])),
  /** True for data that leaves nobody's machine: no group is folded, and whole journeys through a touchpoint can be told. */
  exact: z.boolean(),
  /** What small groups still leave told apart, as shares: of passes, stops and opinions their touchpoint, and so on (sql/site_folding.sql). */
  folding: z.strictObject({
    passes: z.number(),
    stops: z.number(),
    third_contacts: z.number(),
    paths: z.number(),
    opinions: z.number(),
    personas: z.number(),
  }),
  /** ISO 4217 code of the company's amounts. */
  currency: z.string(),
  /** What winning a customer costs, in that currency; null where nobody says. */
  winning_cost: countOrNull,
  segment_winning_cost: z.record(z.string(), z.number()),
  /** Themes of the company's own words, in their order, which numbers them in this build's tables; each is about one touchpoint. */
  themes: z.array(z.strictObject({ name: z.string(), touchpoint: place })),
  /** Smallest group shown, and smallest n for a verdict between periods. */
  threshold: z.number(),
  verdict_n: z.number(),
  gap_days: z.number(),
  window_days: z.number(),
  /** Segment id → its own days, where it has some. */
  segment_gap_days: z.record(z.string(), z.number()),
  segment_window_days: z.record(z.string(), z.number()),
  customers: count,
  journeys: count,
  interactions: count,
  /** What was sent to people, a row a quarter and touchpoint: contacts, those whose window is over, and those of them that were answered in it. */
  sent: z.array(
    z.strictObject({ period: z.string(), touchpoint: names, n: count, mature: count, answered: count }),
  ),
  /**
   * How long people wait, a row a quarter and touchpoint where its exports tell (a ticket opened, then solved): who asked long enough ago, who
   * was answered, and quartiles of the time, in seconds; null among those not answered.
   */
  responses: z.array(
    z.strictObject({
      ...{ period: z.string(), touchpoint: place, n: count, answered: count },
      ...{ q1_seconds: countOrNull, median_seconds: countOrNull, q3_seconds: countOrNull },
    }),
  ),
  /** Quarters where the gap cuts many journeys in two before the goal: how many, and the gap in days that would keep most of them whole. */
  split: z.array(z.strictObject({ period: z.string(), n: count, days: count })),
  /** Where many reach the goal after their window: how many of how many, and the window in days that would hold nine in ten. */
  late: z.nullable(z.strictObject({ won: count, late: count, days: count })),
  /** Journeys without a single placed step: in no chart, counted here. */
  unplaced_journeys: count,
  /** Interactions at no known touchpoint, and what they were called (event names, most frequent first). */
  unclassified: z.array(z.strictObject({ source: z.string(), event: z.string(), n: count })),
  /** Share of transitions whose order rests on a tie (0…1), and share of journeys that cross sources. */
  tie_share: z.number(),
  crossing_share: z.number(),
  /** Sources that reach a journey, in the order that breaks ties. */
  source_ends: z.array(
    z.strictObject({
      source: z.string(),
      /** The day it is known until (ISO): its last row, or its export's own date. */
      last_day: z.string(),
      /** Silent for longer than ever before while others go on. */
      is_ended: z.boolean(),
      /** The one that `as_of` is the end of. */
      is_awaited: z.boolean(),
      /** Of a source that has ended: stages of which it told a part, with its share until then (0…1). */
      missing: z.array(z.strictObject({ stage: place, share: z.number() })),
    }),
  ),
  feedback: z.strictObject({
    declared: count,
    theme: count,
    last_step: count,
    unplaced: count,
    unscored: count,
  }),
  files: z.array(fileReport),
  /** Names of the published files, relative to the site's root: "answers/3f2a…/" and "parcours-3f2a….duckdb". */
  answers: z.string(),
  database: z.string(),
});
