// What the reader understood of one table of one file, before its rows are loaded.
import type { Meaning, Standing } from "./meaning/meaning.ts";
import type { Totals } from "./meaning/totals.ts";
import type { ZonesSaid } from "./meaning/zone-beside.ts";
import type { Problem } from "./problem.ts";
import type { Cut } from "./rows/cut.ts";

export type Understanding = Cut & {
  /** Null when nobody knows what the columns mean: every row is then set aside, and a problem says what to do. */
  readonly meaning: Meaning | null;
  readonly problems: readonly Problem[];
  /** Of a report that only holds totals: what it counts by page or event. */
  readonly totals?: Totals;
  /** Where the table says of which zone its times are. */
  readonly zones?: ZonesSaid;
  /** Of a file too large to be seen whole: columns that may say where a row stands, and what they hold in the sample. */
  readonly states?: readonly Standing[];
};
