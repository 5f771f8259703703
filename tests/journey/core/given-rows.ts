// Building and asking in one line, for the tests of SQL files. In: an engine, what is given, a query. Out: its rows.
import type { Database, Row } from "../../../src/database/database.ts";
import { buildIn } from "../built.ts";
import { type EventRow, type Given, given } from "../given.ts";

/** Builds what is given and asks one query of the tables that come out. */
export async function rowsOf(database: Database, what: Given, sql: string): Promise<Row[]> {
  await buildIn(database, given(what));
  return database.query(sql);
}

/** "c1 2026-01-01 10:00:00 a" → a row of web.csv. */
export function events(...lines: readonly string[]): EventRow[] {
  return lines.map((line) => {
    const [customer = "", day = "", time = "", event = ""] = line.split(" ");
    return { customer, at: `${day} ${time}`, event };
  });
}
