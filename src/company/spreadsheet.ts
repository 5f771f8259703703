// A spreadsheet of the data folder, by named columns. In: a file and the columns it may have. Out: one record per line, and what is wrong with it.

import { closest } from "../exports/cells/closest.ts";
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import { readSheet, type Sheet, type SheetRow } from "../exports/rows/read-sheet.ts";
import type { ExportFile } from "../exports/text/export-file.ts";

/** A column: the header we write, what else it may be called (folded), and whether a line without it is of no use. */
export type ColumnSpec = {
  readonly header: string;
  readonly alike: readonly string[];
  readonly required: boolean;
};
export type Columns<Name extends string> = Readonly<Record<Name, ColumnSpec>>;

export type SheetLine<Name extends string> = {
  /** 1-based line in the file. */
  readonly line: number;
  /** What is written in each column; empty when the cell, or the whole column, is missing. */
  readonly cells: Readonly<Record<Name, string>>;
};

export type Table<Name extends string> = {
  readonly lines: readonly SheetLine<Name>[];
  readonly problems: readonly Problem[];
};

/** Declares a column in a table of columns. */
export function column(header: string, alike: readonly string[], required = false): ColumnSpec {
  return { header, alike, required };
}

/** More lines than anybody writes: it is an export under the name of a spreadsheet. */
const MOST_LINES = 5000;

/**
 * Reads a spreadsheet; one that is not there, or holds nothing, has no lines and no problem.
 * @param most how many lines are used; those after them are told
 */
export async function readTable<Name extends string>(
  file: ExportFile | undefined,
  columns: Columns<Name>,
  most: number = MOST_LINES,
): Promise<Table<Name>> {
  if (file === undefined) return { lines: [], problems: [] };
  const sheet = await readSheet(file);
  if (sheet === null) return { lines: [], problems: [problem("sheet-unreadable", file.path)] };
  if (sheet.header.length === 0) return { lines: [], problems: brokenLines(sheet, file.path) };
  const { places, problems } = placeColumns(sheet.header, columns, file.path);
  const missing = missingColumns(places, columns, file.path);
  if (missing.length > 0) return { lines: [], problems: [...problems, ...missing] };
  const used = { ...sheet, rows: sheet.rows.slice(0, most) };
  const table = readLines(used, places, columns, file.path);
  const told = [...problems, ...tooMany(sheet, most, file.path), ...brokenLines(sheet, file.path)];
  return { lines: table.lines, problems: [...told, ...table.problems] };
}

/** Whether a file's header has this column: a name alone does not make it a spreadsheet of ours. An empty file may become one. */
export async function hasColumn(file: ExportFile, spec: ColumnSpec): Promise<boolean> {
  const sheet = await readSheet(file);
  if (sheet === null) return false;
  const { header } = sheet;
  return header.length === 0 || header.some((text) => columnCalled(text, { spec }) !== null);
}

/** Where each column stands in the file; absent when it is not there. */
type Places<Name extends string> = ReadonlyMap<Name, number>;

function placeColumns<Name extends string>(
  header: readonly string[],
  columns: Columns<Name>,
  file: string,
): { places: Places<Name>; problems: readonly Problem[] } {
  const places = new Map<Name, number>();
  const problems: Problem[] = [];
  for (const [index, text] of header.entries()) {
    if (text === "") continue;
    const name = columnCalled(text, columns);
    if (name === null) problems.push(unknownColumn(text, columns, file));
    else if (places.has(name)) problems.push(problem("sheet-column-twice", file, { column: text }));
    else places.set(name, index);
  }
  return { places, problems };
}

function columnCalled<Name extends string>(text: string, columns: Columns<Name>): Name | null {
  const folded = plain(text);
  const names = Object.keys(columns) as Name[];
  return (
    names.find((name) => [columns[name].header, ...columns[name].alike].map(plain).includes(folded)) ?? null
  );
}

/** Headers are compared without accents, and "point de contact" equals "point_de_contact" and "point-de-contact". */
function plain(text: string): string {
  return fold(text).replace(/[\s_-]+/g, " ");
}

function unknownColumn<Name extends string>(text: string, columns: Columns<Name>, file: string): Problem {
  const near = closest(plain(text).replaceAll(" ", "_"), headers(columns));
  if (near !== null)
    return problem("sheet-column-misspelt", file, { column: text, values: { closest: near } });
  return problem("sheet-column-unknown", file, { column: text, values: { expected: expected(columns) } });
}

function missingColumns<Name extends string>(
  places: Places<Name>,
  columns: Columns<Name>,
  file: string,
): readonly Problem[] {
  const names = (Object.keys(columns) as Name[]).filter(
    (name) => columns[name].required && !places.has(name),
  );
  return names.map((name) =>
    problem("sheet-column-missing", file, {
      column: columns[name].header,
      values: { expected: expected(columns) },
    }),
  );
}

function readLines<Name extends string>(
  sheet: Sheet,
  places: Places<Name>,
  columns: Columns<Name>,
  file: string,
): Table<Name> {
  const names = Object.keys(columns) as Name[];
  const lines: SheetLine<Name>[] = [];
  const problems: Problem[] = [];
  for (const row of sheet.rows) {
    problems.push(...tooLong(row, sheet.header.length, file));
    const cells = Object.fromEntries(
      names.map((name) => [name, row.cells[places.get(name) ?? -1] ?? ""]),
    ) as Record<Name, string>;
    const empty = names.filter((name) => columns[name].required && cells[name] === "");
    if (empty.length === 0) lines.push({ line: row.line, cells });
    else problems.push(...empty.map((name) => emptyCell(row.line, columns[name].header, file)));
  }
  return { lines, problems };
}

function tooMany({ rows }: Sheet, most: number, file: string): readonly Problem[] {
  const first = rows[most];
  if (first === undefined) return [];
  return [problem("sheet-too-long", file, { line: first.line, rows: rows.length - most, values: { most } })];
}

function tooLong(row: SheetRow, width: number, file: string): readonly Problem[] {
  const surplus = row.cells.slice(width).filter((cell) => cell !== "");
  return surplus.length === 0
    ? []
    : [problem("sheet-row-too-long", file, { line: row.line, found: surplus.join(" ") })];
}

function emptyCell(line: number, header: string, file: string): Problem {
  return problem("sheet-cell-missing", file, { line, column: header, rows: 1 });
}

function brokenLines(sheet: Sheet, file: string): readonly Problem[] {
  return sheet.broken.map(({ line, text }) =>
    problem("sheet-line-broken", file, { line, found: text, rows: 1 }),
  );
}

function headers<Name extends string>(columns: Columns<Name>): readonly string[] {
  return Object.values<ColumnSpec>(columns).map(({ header }) => header);
}

function expected<Name extends string>(columns: Columns<Name>): string {
  return headers(columns).join(" ; ");
}

/** An empty cell says nothing. */
export function orNull(text: string): string | null {
  return text === "" ? null : text;
}
