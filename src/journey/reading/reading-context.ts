// What every reading of one table shares.
import type { Meaning } from "../../exports/meaning/meaning.ts";

export type ReadingContext = {
  /** Null where `incoming` holds the rows of several files that mean the same: each row then says its `file_id` and its `source`. */
  readonly fileId: number | null;
  readonly meaning: Meaning;
  readonly header: readonly string[];
};
