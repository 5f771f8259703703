// What every page knows beside the answers. In: nothing. Out: the schema of the site, and of what became of each file.
import * as z from "zod/mini";
import {
  betGrade,
  companyEvent,
  decision,
  group,
  mapNote,
  objective,
  period,
  stage,
  touchpoint,
  trait,
} from "./company.ts";
import { frozenPractice, restatement, sinceBuild } from "./kept.ts";
import { count, countOrNull, names, place } from "./values.ts";

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

/** One side of a comparison within a quarter: what is counted, of whom, their mean (a share: of 0 and 1) and its standard error by customer. */
export const side = z.strictObject({ n: count, customers: count, mean: z.number(), error: countOrNull });

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
  /** Teams that have a name of their own in English; not given where none has. */
  teams: z.optional(z.array(names)),
  personas: z.array(group),
  segments: z.array(group),
  /** Ids of the segments that journeys are told of: where there is one, there is nothing to choose. */
  lived_segments: z.array(z.string()),
  /** Touchpoints that the flow can be drawn without. */
  left_out: z.array(place),
  /** By what journeys can be filtered beside who they are of, the largest of each kind first; and what the attribute is called. */
  traits: z.array(trait),
  trait_attribute: z.nullable(z.string()),
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
  /** Who was asked for an opinion, a row a source and channel (null: not told; pooled: several channels of few): how many answered, and opinions that nobody asked for. */
  invitations: z.optional(
    z.array(
      z.strictObject({
        source: z.string(),
        channel: z.nullable(z.string()),
        pooled: z.boolean(),
        ...{ asked: count, answered: count, unasked: count },
      }),
    ),
  ),
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
  themes: z.array(z.strictObject({ name: z.string(), name_en: z.optional(z.string()), touchpoint: place })),
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
  /**
   * What was sent to people, a row a quarter and touchpoint: contacts, those whose window is over, and those of them that were answered in it
   * (null where too few customers did, or did not); and what was done about the very thing that was sent (opened, clicked), where its export tells.
   */
  sent: z.array(
    z.strictObject({
      ...{ period: z.string(), touchpoint: names, n: count, mature: count, answered: countOrNull },
      reactions: z.array(z.strictObject({ touchpoint: names, n: count })),
    }),
  ),
  /** What reports of totals count, a row a report, touchpoint (null: none that is known) and unit: no journey is in them. */
  totals: z.optional(
    z.array(
      z.strictObject({
        file: z.string(),
        touchpoint: z.nullable(names),
        unit: z.enum(["views", "events", "visits", "people"]),
        n: count,
      }),
    ),
  ),
  /**
   * How long people wait, a row a quarter and touchpoint where its exports tell (a ticket opened, then solved): who asked long enough ago, who
   * was answered, and quartiles of the time, in seconds; null among those not answered.
   */
  responses: z.array(
    z.strictObject({
      ...{ period: z.string(), touchpoint: place, n: count, answered: countOrNull },
      ...{ q1_seconds: countOrNull, median_seconds: countOrNull, q3_seconds: countOrNull },
    }),
  ),
  /**
   * How long people wait where each contact says so, a row a quarter, touchpoint and persona (null: everybody): contacts, customers, and the mean
   * of their own means with its standard error, in seconds.
   */
  waits: z.array(
    z.strictObject({
      ...{
        period: z.string(),
        touchpoint: place,
        persona: z.nullable(z.string()),
        n: count,
        customers: count,
      },
      ...{ mean_seconds: z.number(), error_seconds: z.nullable(z.number()) },
    }),
  ),
  /**
   * What people say after a contact in its rush hour and at other hours (minutes of the day), a row a quarter (null: those that are told, together);
   * `of_five` where ratings are of 1 to 5.
   */
  felt_hours: z.array(
    z.strictObject({
      ...{ touchpoint: place, starts: count, ends: count, of_five: z.boolean() },
      rows: z.array(z.strictObject({ period: z.nullable(z.string()), rush: side, others: side })),
    }),
  ),
  /**
   * Who went on to a stage among those who were to from a touchpoint, at most so many days ahead and earlier, a row a quarter of the day that was planned (null: those
   * that are told, together).
   */
  ahead: z.array(
    z.strictObject({
      ...{ touchpoint: place, stage: place, days: count },
      rows: z.array(z.strictObject({ period: z.nullable(z.string()), near: side, far: side })),
    }),
  ),
  /** Quarters where the gap cuts many journeys in two before the goal: how many, and the gap in days that would keep most of them whole. */
  split: z.array(z.strictObject({ period: z.string(), n: count, days: count })),
  /**
   * Personas and segments that a period (or "all") tells in part: so many journeys of it are pooled so that nobody is singled out, and some may be
   * theirs; the segments in which a persona is still told whole.
   */
  partly: z.array(
    z.strictObject({
      ...{ part: z.enum(["persona", "segment"]), id: z.string(), period: z.string() },
      ...{ segments: z.array(z.string()), n: count },
    }),
  ),
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
      /** Of a source that begins after others: null of one that is there from the start, or tells next to nothing. */
      begins: z.nullable(
        z.strictObject({
          /** Its first row's day (ISO), and the one from which a pause of its own may have hidden it. */
          first_day: z.string(),
          hidden_from: z.string(),
          /** Stages of which it tells a part, with its share since (0…1). */
          told: z.array(z.strictObject({ stage: place, share: z.number() })),
        }),
      ),
    }),
  ),
  feedback: z.strictObject({
    declared: count,
    theme: count,
    last_step: count,
    unplaced: count,
    unscored: count,
  }),
  /** What became of texts without a rating, and how sure their words are. */
  moods: z.strictObject({
    /** `off` by the company's setting; `none`: all are rated; `few` rated ones to learn from; `unsure`: not read; `read`. */
    status: z.enum(["off", "none", "few", "unsure", "read"]),
    unrated: count,
    /** Who wrote with a rating, and with a low one; null where nothing was learnt, or of too few to be told. */
    people: countOrNull,
    people_low: countOrNull,
    /**
     * Of rated texts, each judged by what other people's taught: how many, how many of them are low, how many were called low, and how many of
     * those are; then the mean of the shares of low ones found and of others left alone (half is chance), with its 95 % interval.
     */
    trial: z.nullable(
      z.strictObject({
        ...{ texts: count, low: count, called: count, found: count },
        ...{ accuracy: z.number(), accuracy_low: z.number(), accuracy_high: z.number() },
      }),
    ),
  }),
  files: z.array(fileReport),
  /** Names of the published files, relative to the site's root: "answers/3f2a…/" and "parcours-3f2a….duckdb". */
  answers: z.string(),
  database: z.string(),
});
