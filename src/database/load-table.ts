// Small tables of ours and clean rows of the user's, into the engine. In: column names and rows. Out: a table of text.
import type { Database } from "./database.ts";

export type TextRow = readonly (string | number | null)[];

/** Creates (or replaces) `table` with text columns. `null` stays null, "" stays empty. */
export async function loadTable(
  database: Database,
  table: string,
  columns: readonly string[],
  rows: Iterable<TextRow>,
): Promise<void> {
  await createTextTable(database, table, columns);
  await appendCsv(database, table, columns, csvOf(rows));
}

/** What `appendCsv` takes. */
export function csvOf(rows: Iterable<TextRow>): Blob {
  return new Blob(inParts(rows));
}

/** A Blob is written part by part: hundreds of thousands of lines take a hundred times longer to write than the same in a few parts. */
function inParts(rows: Iterable<TextRow>): string[] {
  const parts: string[] = [];
  let part = "";
  for (const row of rows) {
    part += csvLine(row);
    if (part.length < PART) continue;
    parts.push(part);
    part = "";
  }
  return [...parts, part];
}

const PART = 2 ** 20;

/** An empty table of text columns, in the place of any of that name. */
export async function createTextTable(
  database: Database,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await database.run(
    `create or replace table ${table} (${columns.map((name) => `${name} varchar`).join(", ")})`,
  );
}

/** Lines written by `csvLine`, after those that are there: a table too large for one Blob comes in several. */
export async function appendCsv(
  database: Database,
  table: string,
  columns: readonly string[],
  csv: Blob,
): Promise<void> {
  if (csv.size === 0) return;
  const path = await database.register(`${table}.csv`, csv);
  await database.run(
    `insert into ${table} from read_csv('${quoted(path)}', ${dialect(columns, buffers(database.engine, csv.size))})`,
  );
  await database.release(path);
}

/** One line of the dialect that `appendCsv` reads: everything quoted but nulls. */
export function csvLine(row: TextRow): string {
  return `${row.map((cell) => (cell === null ? "" : `"${String(cell).replaceAll('"', '""')}"`)).join(",")}\n`;
}

/** SQL text may only hold our own words and file names; a quote in a file name is doubled. */
export function quoted(text: string): string {
  return text.replaceAll("'", "''");
}

/** The longest line that is read. */
const LONGEST = 16 * 2 ** 20;
const [LEAST, MOST] = [64 * 2 ** 10, 32 * LONGEST];

/**
 * Of its own accord the engine takes a buffer of 32 times the longest line: half a gigabyte for ten short ones, which WebAssembly never
 * gives back, and for which tables of much have to make room. One buffer holds the text, whole and read in one go, so that no long line is cut
 * in two.
 */
function buffers(engine: Database["engine"], bytes: number): string {
  const buffer = Math.min(MOST, Math.max(LEAST, bytes + 1));
  const sizes = `max_line_size = ${Math.min(LONGEST, buffer)}, buffer_size = ${buffer}`;
  return engine === "native" ? sizes : `${sizes}, parallel = false`;
}

function dialect(columns: readonly string[], buffered: string): string {
  const types = columns.map((name) => `'${name}': 'varchar'`).join(", ");
  return `auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n',
    nullstr = '', allow_quoted_nulls = false, ${buffered}, columns = {${types}}`;
}
