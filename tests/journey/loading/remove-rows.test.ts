import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { problem } from "../../../src/exports/problem.ts";
import { removeRows } from "../../../src/journey/loading/remove-rows.ts";
import { buildIn } from "../built.ts";
import { given } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

describe("removeRows", () => {
  it("takes a feedback's interaction away with it, and tells the files that lost something only", async () => {
    const at = "2026-01-01 10:00:00";
    const { loaded } = await buildIn(
      database,
      given({
        touchpoints: { a: 1 },
        web: [{ at, event: "a", customer: "c1" }],
        opinions: [
          { at, customer: "c1", rating: "5" },
          { at, customer: "c2", rating: "1" },
        ],
      }),
    );
    await database.run(`create temp table repeated_rows as
      select rowid as row_id, true as in_feedback, file_id, line, kind_id, happened_at, null::usmallint as other_id
      from stg_feedback where line = 3`);
    const left = await removeRows(database, "repeated_rows", loaded, ({ file }, { line, n, moments }) =>
      problem("row-repeated", file, { line, rows: n, values: { cells: moments } }),
    );
    expect(left.map(({ file, setAside }) => [file, [...setAside]])).toEqual([
      ["opinions.csv", [["row-repeated", 1]]],
      ["web.csv", []],
    ]);
    expect(left[0]?.problems).toMatchObject([{ line: 3, rows: 1, values: { cells: 1 } }]);
    expect(await database.query("select line::double as line from stg_interactions order by line")).toEqual([
      { line: 2 },
      { line: 2 },
    ]);
  });
});
