// What the columns of an export mean: what a format, a shape or a mapping tells the journey about a table of text.
import type { TimeShape } from "../cells/time-shape.ts";
import type { ToldAmount } from "./amount-column.ts";
import type { ClockForm } from "./clock-forms.ts";

/**
 * A column of the table by its 0-based index; the same text for every row (with what an `apart` column holds behind it, where that is one of
 * its texts: "deal_created (Renouvellements)"); the first of several columns that is filled, else a text;
 * a named text inside a cell of JSON; or the value beside the first cell that holds a name, where a row spells its properties out in pairs of columns.
 */
export type Cell =
  | { readonly column: number }
  | { readonly text: string; readonly apart?: Standing }
  | { readonly columns: readonly number[]; readonly otherwise: string }
  | { readonly inside: number; readonly name: string }
  | {
      readonly named: string;
      readonly pairs: readonly { readonly key: number; readonly values: readonly number[] }[];
    };

/** Rows whose column holds one of these (folded) texts; "*" is any, "-*" one that begins so, "*-" one that ends so, "!-*" and "!stage" any but that, "!*" is nothing at all. */
export type Standing = { readonly column: number; readonly texts: readonly string[] };

/** Rows whose column is filled, or holds one of these (folded) texts. */
export type Telling = { readonly column: number; readonly texts?: readonly string[] };

/**
 * Opinions that were asked for: on which rows somebody was asked (absent: on all), which were answered where another column says so (a row
 * whose opinion is read was), and through which channel they were asked. A row that was asked is kept, answered or not.
 */
export type Invitations = {
  readonly sent?: Telling;
  readonly answered?: Telling;
  readonly channel?: Cell;
};

export type TimeCell = {
  readonly column: number;
  readonly shape: TimeShape;
  /** "utc" when the text (its offset applied) is a UTC time to be moved to the company's zone; "local" when it is already there. */
  readonly zone: "utc" | "local";
  /** True when the column only has dates: all its rows tie within a day. */
  readonly dateOnly: boolean;
  /** True when some cells have an apostrophe before them or spaces of odd width inside, to be taken away first. */
  readonly dressed?: boolean;
  /** True when some cells have their zone behind the hour ("10:12 CEST"), or the hour 24:00: read without it, then moved. */
  readonly zoned?: boolean;
  readonly latest?: boolean;
  /** True when some cells are noughts ("0000-00-00"): no date at all. */
  readonly zeros?: boolean;
  /** A column with the hour of the date, where the date has none and its row names one. */
  readonly clock?: number;
  /** How that column writes hours, where it is not as clocks show them. */
  readonly clockForm?: ClockForm;
  /** Columns of times written alike that stand in where this one is empty, the first that is filled: a rating of a ticket that was never solved. */
  readonly others?: readonly number[];
};

/** A rating's scale: its two ends are stretched linearly onto −2…+2; `reversed` when the high end is the bad one. */
export type Scale = {
  readonly min: number;
  readonly max: number;
  readonly reversed: boolean;
  /** Ratings written as words (folded: lower case, no accents) → number on the scale ("good" → 1). */
  readonly words: Readonly<Record<string, number>>;
};

/** Each row with a readable time is one interaction. */
export type InteractionsReading = {
  readonly kind: "interactions";
  readonly time: TimeCell;
  readonly event: Cell;
  readonly page?: Cell;
  readonly channel?: Cell;
  readonly device?: Cell;
  /** True when rows of the same keys, time and event are the lines of one order: the further ones are kept, with nothing of their own. */
  readonly once?: boolean;
  /** Only these rows have this moment: a closing date is a hope until the deal is closed. */
  readonly only?: Standing;
};

/** `end` is a column that says of how many each rating is: "8" beside "10" reads as "8/10". */
export type RatingColumn = { readonly column: number; readonly scale: Scale; readonly end?: number };

/** Each row with a readable time and a readable rating and/or words is one feedback (and one interaction, by `event`). */
export type FeedbackReading = {
  readonly kind: "feedback";
  readonly time: TimeCell;
  readonly event: Cell;
  readonly rating: RatingColumn | null;
  /** Columns of free words, joined by a line break. */
  readonly texts: readonly number[];
  /** A column that says at which touchpoint the question was asked, when the export knows. */
  readonly touchpoint?: Cell;
  readonly channel?: Cell;
  readonly device?: Cell;
  /** Columns holding the customer's own name, to be taken out of the words. */
  readonly names: readonly number[];
};

/** Facts on the customer of the row, for the rules of personas and segments. */
export type AttributesReading = {
  readonly kind: "attributes";
  readonly fields: readonly { readonly name: string; readonly column: number }[];
};

export type Reading = InteractionsReading | FeedbackReading | AttributesReading;

/**
 * Kinds of key: customer, visitor, email, order, account, phone, ticket, deal, lead… any lower-case word. A "session" counts on rows that say
 * nothing better of a person: two people may start one in the same second. `separator` stands between several keys of one cell; `only` are
 * the rows on which the cell says whose they are: the number that called, where the call came in.
 */
export type Key = {
  readonly kind: string;
  readonly column: number;
  readonly separator?: ";";
  readonly only?: Standing;
};

export type Thousands = { readonly column: number; readonly sign: "." | "," };

export type Meaning = {
  /** The format's id ("shopify-orders"), "shape:events" when told by shape, "mapping" when told by parcours.yaml. */
  readonly format: string;
  /** Short id of the system, used in touchpoint rules and on the site: "shopify", "trustpilot", or the mapping's name. */
  readonly source: string;
  /** Keys seen on one row belong to one customer. The order is the order of trust. */
  readonly keys: readonly Key[];
  /** Milestone exports have one interactions reading per date column, with a constant event. */
  readonly readings: readonly Reading[];
  /** Rows whose column holds one of these (folded) texts are set aside under this code ("excluded-status"). */
  readonly exclude: readonly Standing[];
  /** Rows whose column holds one of these (folded) texts tell an order that came to nothing: at its date, but as an attempt. */
  readonly unfinished?: readonly Standing[];
  /** What a mapping says of the column that is worth something; not given where headers alone tell. */
  readonly amount?: ToldAmount;
  /** Columns of amounts in the smallest coin of their currency. */
  readonly cents?: readonly number[];
  /** Columns of amounts where a sign that could be a decimal one stands between thousands: "1,200" is 1200. */
  readonly thousands?: readonly Thousands[];
  /** Columns of amounts with "CR" or "DR" beside the number, which is no part of it. */
  readonly sided?: readonly number[];
  /** True where the amount is that of a line, and an order is worth what its lines are together. */
  readonly perLine?: boolean;
  /** Of rows without a moment: those whose amount was given back, whatever its sign. */
  readonly back?: Standing;
  /** Not given where nothing says who was asked. */
  readonly invitations?: Invitations;
  /** True when rows without any time continue the row above (line items of one order): kept, no interaction of their own. */
  readonly continues: boolean;
};
