import { expect, it } from "vitest";
import { loadAmounts, sayAmounts } from "../../../src/journey/loading/load-amounts.ts";
import table from "../../../src/journey/loading/stg_amounts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

it("knows by its header whether the rows of a table are worth something", () => {
  expect(sayAmounts(["Name", "Total", "Currency"])).toBe(true);
  expect(sayAmounts(["event", "page"])).toBe(false);
});

inBothEngines("load-amounts.ts", ({ database, given, run, rows }) => {
  const read = async (header: readonly string[], ...cells: readonly (readonly string[])[]) => {
    await run(table);
    const columns = header.map((_, at) => `c${at} varchar`);
    await given(
      "incoming",
      ["line bigint", ...columns].join(", "),
      cells.map((row, at) => [at + 2, ...row]),
    );
    await loadAmounts(database(), 7, header);
    return rows("select line, amount, currency from stg_amounts order by line");
  };

  it("reads amounts written the French and the English way, with a sign or a code beside them", async () => {
    const found = await read(["Total"], ["1 234,50 €"], ["1,234.50"], ["942.00"], ["USD 12"], ["12,5 eur"]);
    expect(found).toEqual([
      [2, 1234.5, null],
      [3, 1234.5, null],
      [4, 942, null],
      [5, 12, "USD"],
      [6, 12.5, "EUR"],
    ]);
  });

  it("keeps an unreadable amount as unknown, an empty cell as none, and the currency of the column beside", async () => {
    const found = await read(["Total", "Currency"], ["offert", "EUR"], ["", "EUR"], ["10", "usd"], ["-", ""]);
    expect(found).toEqual([
      [2, null, "EUR"],
      [4, 10, "USD"],
    ]);
  });

  it("adds nothing where no column is a total", async () => {
    expect(await read(["Prix", "Quantité"], ["10", "2"])).toEqual([]);
  });
});
