// A table as recognisers see it: header, sample rows and ways to ask for a column. In: texts. Out: column numbers and values.
import { fold } from "../cells/fold.ts";
import type { DateOrder } from "../cells/time-shape.ts";

export type Table = {
  readonly file: string;
  /** 0-based place among the tables of the file. */
  readonly place?: number;
  readonly header: readonly string[];
  /** Header texts, folded. */
  readonly folded: readonly string[];
  /** Other names of each column, where the table has several rows of them. */
  readonly otherNames?: readonly (readonly string[])[];
  /** Sample rows that have the header's width, in file order. */
  readonly rows: readonly (readonly string[])[];
  /** Line of each sample row, or null when it comes from the middle of a large file. */
  readonly lines: readonly (number | null)[];
  /** Order of day and month where nothing in a column proves it, and whether parcours.yaml says so itself, or another column proves it. */
  readonly dates: { readonly order: DateOrder; readonly declared: boolean; readonly proved?: boolean };
};

/** Ways to write "nothing" that exports use. Folded. */
export const NULLS: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "null",
  "none",
  "nil",
  "nan",
  "n/a",
  "na",
  "(not set)",
  "(none)",
  "(null)",
  "unspecified",
  "::unspecified::",
  "(unspecified)",
  "::none::",
  "000000000000000aaa",
]);

/** True for an empty cell and for the ways exports write one ("-", "(not set)"). */
export function isNull(cell: string): boolean {
  return cell.length < 20 && NULLS.has(cell.trim().toLowerCase());
}

/** The first column called by one of these names, which are compared folded, in order of preference; else the one whose other name it is. */
export function find(table: Table, ...names: readonly string[]): number | null {
  for (const name of names) {
    const column = table.folded.indexOf(fold(name));
    if (column >= 0) return column;
  }
  for (const name of names) {
    const column =
      table.otherNames?.findIndex((others) => others.some((other) => fold(other) === fold(name))) ?? -1;
    if (column >= 0) return column;
  }
  return null;
}

/** A cell without the spaces around it, of any width between its words, nor the apostrophe that keeps a spreadsheet from reading a number. */
export function undressed(cell: string): string {
  const text = cell.trim().replace(/[\u00A0\u202F\u2009]/g, " ");
  return /^'\d/.test(text) ? text.slice(1) : text;
}

/** What a column holds in the sample, nulls left out, with the line of each. */
export function values(
  table: Table,
  column: number,
): { readonly text: string; readonly line: number | null }[] {
  const found: { text: string; line: number | null }[] = [];
  table.rows.forEach((cells, row) => {
    const text = undressed(cells[column] ?? "");
    if (!isNull(text)) found.push({ text, line: table.lines[row] ?? null });
  });
  return found;
}
