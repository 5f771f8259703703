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
  const parts: string[] = [];
  for (const row of rows) parts.push(csvLine(row));
  await createTextTable(database, table, columns);
  await appendCsv(database, table, columns, new Blob(parts));
}

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
  await database.run(`insert into ${table} from read_csv('${quoted(path)}', ${dialect(columns)})`);
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

function dialect(columns: readonly string[]): string {
  const types = columns.map((name) => `'${name}': 'varchar'`).join(", ");
  return `auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n',
    nullstr = '', allow_quoted_nulls = false, max_line_size = 16777216, columns = {${types}}`;
}
