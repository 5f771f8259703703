// What every reading of one table shares.
import type { Meaning } from "../../exports/meaning/meaning.ts";

export type ReadingContext = {
  readonly fileId: number;
  readonly meaning: Meaning;
  readonly header: readonly string[];
  /** Event rows of a large regular file are only counted per code, not listed per line. */
  readonly listed: boolean;
};
