// Every setting of parcours.yaml, with its type. In: values as YAML gives them, nulls taken out. Out: zod schemas, one per setting.
import * as z from "zod";
import { SCALE_NAMES } from "./scales.ts";

/** A number where a text is expected is that text: `title: 2026`. */
const text = z.preprocess(
  (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value),
  z.string().trim().min(1),
);

/** One text where several may stand is a list of one. */
const texts = z.preprocess((value) => (isPlain(value) ? [value] : value), z.array(text));

/** A number of customers or journeys: more than a company has, and less than the engine's numbers hold. */
const count = z.number().int().min(1).max(1_000_000);

/** A century: longer than any export, and instants that far away still can be told. */
export const MOST_DAYS = 36_500;

/** 90, or { default: 90, B2B: 180 }. */
const days = z.preprocess(
  (value) => (isPlain(value) ? { default: value } : value),
  z.record(z.string(), z.number().int().min(1).max(MOST_DAYS)),
);

/** 45, or { default: 45, B2B: 900 }: each an amount of money. */
const money = z.preprocess(
  (value) => (isPlain(value) ? { default: value } : value),
  z.record(z.string(), z.number().min(0)),
);

/** { name: column }, or a list of columns that keep their names. */
const namedColumns = z.preprocess(
  (value) => (Array.isArray(value) ? Object.fromEntries(value.map((name) => [String(name), name])) : value),
  z.record(z.string(), text),
);

/** One interaction per row: a time, and what happened. All are header texts; of a list the first that is filled; "=page_view" is a word. */
const events = z.strictObject({
  time: text,
  event: texts.refine((names) => names.length > 0),
  page: text.optional(),
  channel: text.optional(),
  device: text.optional(),
});

const ends = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high);

/** A usual scale by name, or its two ends: [0, 20]. */
const scale = z.preprocess(
  (value) => (Array.isArray(value) ? { ends: value } : value),
  z.union([z.enum(SCALE_NAMES), z.strictObject({ ends })]),
);

/** One feedback per row: a time, a rating on a scale and/or words. All but `event`, `scale`, `reversed` and `words` are header texts. */
export const feedbackSchema = z
  .strictObject({
    /** Of several, the first that is filled. */
    time: texts.refine((names) => names.length > 0),
    /** Name of the interaction that leaving it makes. */
    event: text.default("review"),
    rating: text.optional(),
    scale: scale.optional(),
    /** True when the high end is the bad one (effort). */
    reversed: z.boolean().default(false),
    /** Ratings written as words → number on the scale. */
    words: z.record(z.string(), z.number()).default({}),
    text: texts.default([]),
    touchpoint: text.optional(),
    /** Columns that hold the customer's own name, taken out of the words. */
    names: texts.default([]),
    channel: text.optional(),
    device: text.optional(),
  })
  .refine(({ rating, scale: told }) => rating === undefined || told !== undefined, { path: ["scale"] })
  .refine(({ rating, text: words }) => rating !== undefined || words.length > 0, { path: ["rating"] });

/** A column that is filled, or one column → the texts that say it. */
const toldColumn = z.union([
  text,
  z.record(z.string(), texts).refine((told) => Object.keys(told).length === 1),
]);

/** What the columns of matching files mean. */
export const sourceSchema = z.strictObject({
  /** Pattern on the path inside the data folder. */
  file: text,
  /** Short name on the site and in touchpoints.csv. */
  name: text.optional(),
  zone: z.enum(["local", "utc"]).default("local"),
  dates: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** Kind of key → its columns, the most trusted first. */
  keys: z.record(z.string(), texts).default({}),
  events: events.optional(),
  /** Name of the interaction → the date columns that tell when it happened. */
  milestones: z.record(z.string(), texts).optional(),
  /** Columns that say through which channel and on which device the milestones of the row came about. */
  channel: text.optional(),
  device: text.optional(),
  attributes: namedColumns.optional(),
  /** One opinion; `readSources` takes a list of them apart. */
  feedback: feedbackSchema.optional(),
  /** Column → texts that set the row aside. */
  exclude: z.record(z.string(), texts).default({}),
  /** Column → texts that say that the row's order came to nothing (cancelled, not paid): an attempt, no purchase. */
  unfinished: z.record(z.string(), texts).default({}),
  /** Name of a milestone → column → texts of the rows that have it. */
  only: z.record(z.string(), z.record(z.string(), texts)).default({}),
  /** Column → texts to be told apart behind a milestone's name: "deal_created (Renouvellements)". */
  apart: z.record(z.string(), texts).default({}),
  /** True when rows of the same keys, time and event are the lines of one order: the default of milestones known by an order's number. */
  once: z.boolean().optional(),
  /** Who was asked for an opinion (without it: everybody), who answered, and through which channel they were asked. */
  invitations: z
    .strictObject({
      sent: toldColumn.optional(),
      answered: toldColumn.optional(),
      channel: text.optional(),
    })
    .optional(),
  /** The column that says what the row's order, payment or deal is worth, and the one that names its currency. */
  amount: text.optional(),
  currency: text.optional(),
  /** The day the file was exported: it is known until then, and what is dated later is only planned. */
  exported: z.iso.date().optional(),
});

export type SourceSetting = z.infer<typeof sourceSchema>;
export type FeedbackSetting = z.infer<typeof feedbackSchema>;
export type ScaleSetting = z.infer<typeof scale>;

/** 80, or "80 %". */
const amount = z.preprocess(
  (value) => (typeof value === "string" && /^[\d.,]+\s*%$/u.test(value) ? numberOf(value) : value),
  z.number(),
);

/** An objective that is measured; objectives.ts says what each measure needs. */
export const objectiveSchema = z.strictObject({
  text: text,
  text_en: text.optional(),
  measure: z.enum(["delay", "conversion", "feeling"]),
  /** Touchpoints where a delay begins and ends. */
  from: text.optional(),
  to: text.optional(),
  /** The delay. */
  days: z.number().gt(0).optional(),
  hours: z.number().gt(0).optional(),
  /** Percent of journeys within the delay; without it, their median. */
  share: amount.optional(),
  /** Where feeling is measured, or which stage is to be reached. */
  stage: text.optional(),
  touchpoint: text.optional(),
  /** Percent that reach the stage, or mean feeling. */
  target: amount.optional(),
});

export type ObjectiveSetting = z.infer<typeof objectiveSchema>;

/** The settings at the left margin; `sources` is checked entry by entry. */
export const settingSchemas = {
  /** Title of the site. */
  title: text,
  /** Of the terminal; the site has both, French at its address, English below it. */
  language: z.enum(["fr", "en"]),
  /** ISO 4217 code. */
  currency: text,
  /** IANA name. */
  time_zone: text,
  /** Days without activity that end a journey. */
  journey_gap_days: days,
  /** Days a journey has to reach the goal stage. */
  conversion_window_days: days,
  /** What winning a customer costs, in the company's currency. */
  winning_cost: money,
  /** One attribute of the exports, by which journeys can be filtered. */
  filter_attribute: text,
  /** Smallest group that is published. */
  small_group: count,
  /** Smallest n for a verdict between two periods. */
  verdict_n: count,
  /** False: texts without a rating are not read by what the rated ones teach. */
  feeling_from_words: z.boolean(),
  /** How the site is closed; protection.ts reads it as well, whatever is written. */
  protect: z.preprocess((value) => (value === false ? "none" : value), z.enum(["passphrase", "none"])),
  /** Name of the stage that counts as a conversion. */
  goal_stage: text,
  /** What those are called whose journeys these are: a word, or one a language (people.ts). */
  people: z.unknown(),
  /** False turns the default touchpoints off. */
  touchpoint_defaults: z.boolean(),
  /** What the company wants from its journey map: texts, or what objectives.ts reads. */
  objectives: z.preprocess((value) => (isPlain(value) ? [value] : value), z.array(z.unknown())),
  sources: z.array(z.unknown()),
} as const;

export type SettingName = keyof typeof settingSchemas;
export type Settings = { readonly [Name in SettingName]?: z.infer<(typeof settingSchemas)[Name]> };

function numberOf(written: string): number {
  return Number(written.replace(/\s*%$/u, "").replace(",", "."));
}

function isPlain(value: unknown): boolean {
  return value !== undefined && (typeof value !== "object" || value === null);
}
