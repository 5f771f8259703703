import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import type { Meaning } from "../../../src/exports/meaning/meaning.ts";
import { stagingTables } from "../../../src/journey/loading/staging-tables.ts";
import { forgetReadings, loadReadings } from "../../../src/journey/reading/load-readings.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";

const keysAlone: Meaning = {
  format: "mapping",
  source: "links",
  keys: [
    { kind: "customer", column: 0 },
    { kind: "visitor", column: 1 },
  ],
  readings: [],
  exclude: [],
  continues: false,
};

describe("loadReadings", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
    for (const statement of [...readingMacros, ...stagingTables]) await database.run(statement);
    await database.run(
      "create temp view incoming as from (values (2, 'x', 'y'), (3, '-', '')) as rows (line, c0, c1)",
    );
  });
  afterAll(() => database.close());
  const load = () => loadReadings(database, { fileId: 1, meaning: keysAlone, header: ["a", "b"] });

  it("reads a table that means nothing but keys for who is whom, and tells each of its rows once", async () => {
    await load();
    await load();
    expect(await database.query("select distinct key_text from stg_key_sets")).toEqual([
      { key_text: "customer:x\u001fvisitor:y" },
    ]);
    expect(await database.query("select line, code from outcomes order by line")).toEqual([
      { line: 2, code: null },
      { line: 3, code: "key-missing" },
    ]);
  });

  it("leaves its rows until they are forgotten, twice if need be", async () => {
    const tables = () =>
      database.query(
        "select table_name from duckdb_tables() where table_name like 'reading%' or table_name = 'scored_rows'",
      );
    await load();
    expect(await tables()).toHaveLength(2);
    await forgetReadings(database);
    await forgetReadings(database);
    expect(await tables()).toEqual([]);
  });
});
