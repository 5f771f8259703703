// Tests of one SQL file, in both engines. In: rows of the tables that it reads. Out: rows of what it makes.
import { afterAll, beforeAll, describe } from "vitest";
import type { Database, Row, Value } from "../../src/database/database.ts";
import { loadZone } from "../../src/journey/loading/load-zone.ts";
import { readingMacros } from "../../src/journey/reading/macros.ts";
import { engines } from "../database/engines.ts";

/** A column with its type, then another: "customer_id integer, started_at timestamp". */
export type Columns = string;

export type Opened = {
  /** The engine itself, for code that takes it. */
  database(): Database;
  /** Makes (or makes anew) a table of these rows, in this order. */
  given(table: string, columns: Columns, rows: readonly (readonly Value[])[]): Promise<void>;
  run(sql: string): Promise<void>;
  query(sql: string): Promise<Row[]>;
  /** The same, each row as the list of its values. */
  rows(sql: string): Promise<Row[string][][]>;
  /** What an expression gives for some values. */
  one<T extends Value>(expression: string, values: Readonly<Record<string, Value>>): Promise<T | undefined>;
};

/** Opens each engine once for all tests of a file, with the macros that every SQL file may use, clocks that tell UTC and an empty `mart`. */
export function inBothEngines(file: string, tests: (opened: Opened) => void): void {
  describe.each(engines)(`${file} in the $name engine`, ({ open }) => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
      for (const macros of readingMacros) await database.run(macros);
      await loadZone(database, "Etc/UTC");
      await database.run("attach ':memory:' as mart");
    });
    afterAll(() => database.close());
    tests({
      database: () => database,
      given: (table, columns, rows) => database.run(tableOf(table, columns, rows)),
      run: (sql) => database.run(sql),
      query: (sql) => database.query(sql),
      rows: async (sql) => (await database.query(sql)).map((row) => Object.values(row)),
      one: async <T extends Value>(expression: string, values: Readonly<Record<string, Value>>) =>
        (await database.query<{ v: T }>(`select ${expression} as v`, values))[0]?.v,
    });
  });
}

function tableOf(table: string, columns: Columns, rows: readonly (readonly Value[])[]): string {
  const made = `create or replace table ${table} (${columns})`;
  if (rows.length === 0) return made;
  return `${made}; insert into ${table} values ${rows.map((row) => `(${row.map(literal).join(", ")})`).join(", ")}`;
}

function literal(value: Value): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
