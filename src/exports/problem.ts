// A problem: something in the user's files we could not take as it is. In: what a reader noticed. Out: data, never an exception.
import type { ProblemCode } from "../words/problems/index.ts";

/** One thing to tell the user. Cell contents (`found`) stay on the builder's machine; the site shows codes and counts. */
export type Problem = {
  /** Path as the user knows it, inside the data folder: "crm/commandes.csv". */
  readonly file: string;
  /** 1-based line in the file, or null when the problem concerns the whole file. */
  readonly line: number | null;
  /** Header text of the column, or null. */
  readonly column: string | null;
  readonly code: ProblemCode;
  /** What was found, as written, or null. */
  readonly found: string | null;
  /** Rows concerned; 0 when no row is set aside by it (a warning about the file). */
  readonly rows: number;
  /** Further facts the sentence needs, by name. */
  readonly values: Readonly<Record<string, string | number>>;
};

/** Builds a problem; whatever is not given is "the whole file, nothing set aside". */
export function problem(
  code: ProblemCode,
  file: string,
  more: Partial<Omit<Problem, "code" | "file">> = {},
): Problem {
  return { file, code, line: null, column: null, found: null, rows: 0, values: {}, ...more };
}
