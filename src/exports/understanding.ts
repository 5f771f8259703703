// What the reader understood of one table of one file, before its rows are loaded.
import type { Meaning } from "./meaning/meaning.ts";
import type { Problem } from "./problem.ts";
import type { Cut } from "./rows/cut.ts";

export type Understanding = Cut & {
  /** Null when nobody knows what the columns mean: every row is then set aside, and a problem says what to do. */
  readonly meaning: Meaning | null;
  readonly problems: readonly Problem[];
};
