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

  it("reads what was given back, unknown where the cell is empty or no column says it", async () => {
    await read(["Total", "Refunded Amount"], ["10", "0.00"], ["20", "-5,50 €"], ["30", ""], ["40", "eur 40"]);
    expect(await rows("select line, refunded from stg_amounts order by line")).toEqual([
      [2, 0],
      [3, 5.5],
      [4, null],
      [5, 40],
    ]);
    await read(["Total"], ["10"]);
    expect(await rows("select refunded from stg_amounts")).toEqual([[null]]);
  });

  it("takes off what a sort of rows gave back, whatever its sign", async () => {
    await run(table);
    await given("incoming", "line bigint, c0 varchar, c1 varchar", [
      [2, "100,00", "Facture"],
      [3, "40,00", "Avoir"],
      [4, "-40,00", "AVOIR"],
    ]);
    const back = { column: 1, texts: ["avoir"] };
    await loadAmounts(database(), { fileId: 7, header: ["Total", "Type"], meaning: { ...dated, back } });
    expect(await rows("select amount from stg_amounts order by line")).toEqual([[100], [-40], [-40]]);
  });

  it("divides what is in cents by the coins of its currency, amounts and what was given back alike", async () => {
    await run(table);
    await given("incoming", "line bigint, c0 varchar, c1 varchar, c2 varchar", [
      [2, "4050", "50", "eur"],
      [3, "4050", "0", "jpy"],
      [4, "4050", "", "TND"],
      [5, "4050", "4050", ""],
    ]);
    const header = ["amount", "amount_refunded", "currency"];
    await loadAmounts(database(), { fileId: 7, header, meaning: { ...dated, cents: [0, 1] } });
    expect(await rows("select amount, refunded, currency from stg_amounts order by line")).toEqual([
      [40.5, 0.5, "EUR"],
      [4050, 0, "JPY"],
      [4.05, null, "TND"],
      [40.5, 40.5, null],
    ]);
    await run(table);
    await loadAmounts(database(), { fileId: 7, header, meaning: { ...dated, cents: [1] } });
    expect(await rows("select amount, refunded from stg_amounts order by line limit 1")).toEqual([
      [4050, 0.5],
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

inBothEngines("load-amounts.ts, of lines", ({ database, given, run, rows }) => {
  it("is worth all lines of an order on its first one, what is left out and what is given back apart", async () => {
    await run(table);
    await given("incoming", "line bigint, c0 varchar, c1 varchar, c2 varchar, c3 varchar", [
      [2, "o1", "02/03/2026", "50,00", "paid"],
      [3, "o1", "02/03/2026", "30,00", "paid"],
      [4, "o1", "02/03/2026", "-5,00", "paid"],
      [5, "o2", "02/03/2026", "7,00", "test"],
      [6, "o2", "02/03/2026", "8,00", "paid"],
      [7, "o3", "02/03/2026", "", "paid"],
    ]);
    const time = { column: 1, shape: "dmy" as const, zone: "local" as const, dateOnly: true };
    const meaning = {
      source: "shop",
      keys: [{ kind: "order", column: 0 }],
      exclude: [{ column: 3, texts: ["test"] }],
      perLine: true,
      readings: [
        {
          kind: "interactions" as const,
          time,
          event: { text: "order_created" },
          once: true,
          only: { column: 2, texts: ["!-*"] },
        },
      ],
    };
    await loadAmounts(database(), { fileId: 7, header: ["order", "date", "Montant TTC", "state"], meaning });
    expect(await rows("select line, amount from stg_amounts order by line")).toEqual([
      [2, 80],
      [4, -5],
      [6, 8],
    ]);
  });
});
