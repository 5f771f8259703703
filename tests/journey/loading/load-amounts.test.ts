import { expect, it } from "vitest";
import { loadAmounts, sayAmounts } from "../../../src/journey/loading/load-amounts.ts";
import table from "../../../src/journey/loading/stg_amounts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

it("knows by its header whether the rows of a table are worth something", () => {
  expect(sayAmounts(["Name", "Total", "Currency"], {})).toBe(true);
  expect(sayAmounts(["event", "page"], {})).toBe(false);
  // What the company says comes first.
  expect(sayAmounts(["event", "worth"], { amount: { amount: 1, currency: null } })).toBe(true);
});

const dated = {
  source: "shop",
  readings: [
    {
      kind: "interactions" as const,
      time: { column: 0, shape: "ymd" as const, zone: "local" as const, dateOnly: false },
      event: { text: "bought" },
    },
  ],
};

inBothEngines("load-amounts.ts", ({ database, given, run, rows }) => {
  const read = async (header: readonly string[], ...cells: readonly (readonly string[])[]) => {
    await run(table);
    const columns = header.map((_, at) => `c${at} varchar`);
    await given(
      "incoming",
      ["line bigint", ...columns].join(", "),
      cells.map((row, at) => [at + 2, ...row]),
    );
    await loadAmounts(database(), { fileId: 7, header, meaning: dated });
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

  it("reads the column that the company names, in the currency of the one it names", async () => {
    await run(table);
    await given("incoming", "line bigint, c0 varchar, c1 varchar, c2 varchar", [
      [2, "10", "1 234,50", "BRL"],
    ]);
    const meaning = { ...dated, amount: { amount: 1, currency: 2 } };
    await loadAmounts(database(), { fileId: 7, header: ["Total", "Worth", "Coin"], meaning });
    expect(await rows("select amount, currency, source, key_set_id from stg_amounts")).toEqual([
      [1234.5, "BRL", "shop", null],
    ]);
  });

  it("says by its keys whose a row without a moment is, and leaves out rows set aside", async () => {
    await run(table);
    await given("incoming", "line bigint, c0 varchar, c1 varchar", [
      [2, "o1", "10"],
      [3, "o2", "20"],
    ]);
    await given("reading_rows", "line bigint, key_set_id ubigint, code varchar", [
      [2, 71, null],
      [3, 72, "row-excluded"],
    ]);
    const meaning = { source: "bank", readings: [{ kind: "attributes" as const, fields: [] }] };
    await loadAmounts(database(), { fileId: 7, header: ["order", "payment_value"], meaning });
    expect(await rows("select line, amount, source, key_set_id from stg_amounts")).toEqual([
      [2, 10, "bank", 71],
    ]);
  });
});
