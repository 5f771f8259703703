// A `sources:` entry of parcours.yaml, checked: what the columns of matching files mean, by header text. Becomes a Meaning when the header is known.
import type { DateOrder } from "../cells/time-shape.ts";
import type { Scale } from "./meaning.ts";

/** A column that is filled, or one that holds one of these texts. */
export type ToldColumn = { readonly column: string; readonly texts: readonly string[] | null };

export type SourceMapping = {
  /** Pattern on the path inside the data folder; `*` stands for anything ("crm/orders*.csv"). */
  readonly file: string;
  /** Short name of the source, on the site and in touchpoint rules. */
  readonly name: string;
  /** Whether its times are UTC or already the company's. */
  readonly zone: "utc" | "local";
  /** Order of day and month when the column proves nothing; null: the company's language decides. */
  readonly dates: DateOrder | null;
  /** Kind of key → the columns that hold it, by order of trust. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly events: {
    readonly time: string;
    /** Columns that name what happened, the first that is filled; "=page_view" is that word, where none is. */
    readonly event: readonly string[];
    readonly page: string | null;
    readonly channel: string | null;
    readonly device: string | null;
  } | null;
  /** Name of the interaction → the date columns that tell when it happened. */
  readonly milestones: Readonly<Record<string, readonly string[]>> | null;
  /** Columns that say through which channel and on which device the milestones of the row came about. */
  readonly channel: string | null;
  readonly device: string | null;
  /** Name used by the rules of personas.csv → column. */
  readonly attributes: Readonly<Record<string, string>> | null;
  /** One opinion per rating that is asked. */
  readonly feedback: readonly {
    /** Of several columns the first that is filled. */
    readonly time: readonly string[];
    /** Name of the interaction that leaving it makes ("review"). */
    readonly event: string;
    readonly rating: string | null;
    readonly scale: Scale;
    readonly texts: readonly string[];
    readonly touchpoint: string | null;
    readonly names: readonly string[];
    readonly channel: string | null;
    readonly device: string | null;
  }[];
  /** Column → texts that set the row aside (unpublished, spam). */
  readonly exclude: Readonly<Record<string, readonly string[]>>;
  /** Column → texts that say that the row's order came to nothing. */
  readonly unfinished: Readonly<Record<string, readonly string[]>>;
  /** Column → texts that stand behind the name of the row's milestones: another pipeline is another matter. */
  readonly apart: Readonly<Record<string, readonly string[]>>;
  /** Name of a milestone → column → texts of the rows that have it: a closing date is a hope until the deal is closed. */
  readonly only: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** True when rows of the same keys, time and event are the lines of one order; null: they are, where a key is an order's. */
  readonly once: boolean | null;
  /** Who was asked for an opinion, who answered, through which channel; null: nothing says it. */
  readonly invitations: {
    readonly sent: ToldColumn | null;
    readonly answered: ToldColumn | null;
    readonly channel: string | null;
  } | null;
  /** The column that says what the row's order, payment or deal is worth, and the one of its currency; null: headers alone tell. */
  readonly amount: string | null;
  readonly currency: string | null;
  /** The day it was exported (ISO): later dates are plans. Null: the file's name may say it. */
  readonly exported: string | null;
};
