import { describe, expect, it } from "vitest";
import { loadTable } from "../../src/database/load-table.ts";
import { engines } from "./engines.ts";

describe.each(engines)("the $name engine", ({ open }) => {
  it("is the version both packages are pinned to", async () => {
    const database = await open();
    expect(await database.query("select version() as v")).toEqual([{ v: "v1.4.3" }]);
    await database.close();
  });

  it("gives plain numbers for counts, sums and decimals", async () => {
    const database = await open();
    const rows = await database.query(
      "select count(*) as n, sum(range) as s, 61.50::decimal(10,2) as d from range(3)",
    );
    expect(rows).toEqual([{ n: 3, s: 3, d: 61.5 }]);
    await database.close();
  });

  it("takes values by name, nulls included, the same name twice", async () => {
    const database = await open();
    const sql =
      "select range as i from range(5) where ($least is null or range >= $least) and range < $most order by i";
    expect(await database.query(sql, { least: 2, most: 4 })).toEqual([{ i: 2 }, { i: 3 }]);
    expect(await database.query(sql, { least: null, most: 2 })).toEqual([{ i: 0 }, { i: 1 }]);
    await database.close();
  });

  it("loads text with quotes, line breaks, separators, empty cells and nulls unchanged", async () => {
    const database = await open();
    const rows = [
      ['say "no"', "two\nlines", "a,b;c"],
      ["", null, "é€œ"],
    ];
    await loadTable(database, "t", ["a", "b", "c"], rows);
    expect(await database.query("select a, b, c from t order by a desc")).toEqual([
      { a: 'say "no"', b: "two\nlines", c: "a,b;c" },
      { a: "", b: null, c: "é€œ" },
    ]);
    await database.close();
  });

  it("names the statement and its cause when it fails", async () => {
    const database = await open();
    await expect(database.query("select nothing_here from nowhere")).rejects.toThrow(/nowhere/);
    await database.close();
  });
});
