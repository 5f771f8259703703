import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";
import { type EventRow, given } from "../given.ts";

let database: Database;
const day = (number: number) => `2026-01-${String(1 + number).padStart(2, "0")} 10:00:00`;
const web: EventRow[] = Array.from({ length: 30 }, (_, number) => ({
  at: day(number),
  event: "a",
  customer: `c${number}`,
}));
const endsAt = async () => {
  const [row] = await database.query<{ at: string }>("select ends_at::varchar as at from data_ends");
  return row?.at;
};

describe.each(engines)("setAsideIsolated in the $name engine", ({ open }) => {
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it("sets aside a date typed decades ahead, so that the data ends when it ends", async () => {
    const shop = [
      { at: "2062-01-05 10:00:00", event: "a", customer: "c1" },
      { at: day(2), event: "a", customer: "c1" },
    ];
    const { loaded } = await buildIn(database, given({ touchpoints: { a: 1 }, web, shop }));
    expect(loaded.map(({ file, setAside }) => [file, [...setAside]])).toEqual([
      ["shop.csv", [["time-isolated", 1]]],
      ["web.csv", []],
    ]);
    expect(loaded[0]?.problems).toMatchObject([
      { code: "time-isolated", line: 2, found: "2062-01-05", rows: 1, values: { year: 2062, cells: 1 } },
    ]);
    expect(await endsAt()).toBe("2026-01-30 10:00:00");
  });

  it("keeps the row of an order whose other dates are right, and tells the date all the same", async () => {
    const orders = Array.from(
      { length: 30 },
      (_, number) => `o${number},${day(number)},${number === 3 ? "2036-01-09" : day(number)}`,
    );
    const { loaded } = await buildIn(database, {
      "parcours.yaml": `sources:
  - { file: o.csv, name: o, keys: { order: n }, milestones: { created: a, paid: b } }\n`,
      "o.csv": `n,a,b\n${orders.join("\n")}\n`,
    });
    expect(loaded[0]?.setAside).toEqual(new Map());
    expect(loaded[0]?.problems.filter(({ code }) => code === "time-isolated")).toMatchObject([
      { line: 5, rows: 0, values: { cells: 1 } },
    ]);
    // Ten o’clock in Paris, as UTC.
    expect(await endsAt()).toBe("2026-01-30 09:00:00");
  });

  it("leaves data that goes on after a pause, and old data, as they are", async () => {
    for (const at of ["2029-06-01 10:00:00", "2004-06-01 10:00:00"]) {
      const { loaded } = await buildIn(
        database,
        given({ touchpoints: { a: 1 }, web, shop: [{ at, event: "a", customer: "c1" }] }),
      );
      expect(loaded.map(({ setAside }) => [...setAside])).toEqual([[], []]);
    }
    const shop = web.slice(0, 10).map((row) => ({ ...row, at: row.at.replace("2026", "2035") }));
    const { loaded } = await buildIn(database, given({ touchpoints: { a: 1 }, web, shop }));
    expect(loaded.map(({ setAside }) => [...setAside])).toEqual([[], []]);
  });
});
