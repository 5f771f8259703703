import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";
import { csv, type EventRow, given, type OpinionRow } from "../given.ts";

let database: Database;
const columns = ["at", "event", "customer"] as const;
const opinionColumns = ["at", "customer", "rating", "words"] as const;
/** Sources for files that each test writes: several of a name, so not those of `given`. */
const {
  "web.csv": _web,
  "opinions.csv": _opinions,
  ...settings
} = given({ touchpoints: { a: 1 }, web: [], opinions: [] });
const visit = (day: number, hour = 10): EventRow => ({
  at: `2026-03-${String(day).padStart(2, "0")} ${hour}:00:00`,
  event: "a",
  customer: `c${day}`,
});
const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Two exports of one tool whose periods overlap: days 9 to 12 are in both. */
const overlapping = {
  "web-1.csv": csv(
    columns,
    days(1, 12).map((day) => visit(day)),
  ),
  "web-2.csv": csv(
    columns,
    days(9, 20).map((day) => visit(day)),
  ),
};
const asides = (loaded: readonly LoadedFile[]) =>
  Object.fromEntries(loaded.map(({ file, setAside }) => [file, Object.fromEntries(setAside)]));
const repeated = (loaded: readonly LoadedFile[]) =>
  loaded.flatMap(({ problems }) => problems).filter(({ code }) => code === "row-repeated");
const count = async (table: string) =>
  (await database.query<{ n: number }>(`select count(*)::double as n from ${table}`))[0]?.n;

describe.each(engines)("setAsideRepeated in the $name engine", ({ open }) => {
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it("counts once what two exports of overlapping periods both tell, and says where", async () => {
    const { loaded } = await buildIn(database, { ...settings, ...overlapping });
    expect(asides(loaded)).toEqual({ "web-1.csv": { "row-repeated": 4 }, "web-2.csv": {} });
    expect(repeated(loaded)).toMatchObject([
      { file: "web-1.csv", line: 10, rows: 4, values: { cells: 4, other: "web-2.csv" } },
    ]);
    expect(await count("interactions")).toBe(20);
  });

  it("keeps rows that one file repeats: of the copies in several files, those of the file that has most", async () => {
    const { loaded } = await buildIn(database, {
      ...settings,
      "web-1.csv": csv(columns, [visit(1), visit(2), visit(2), visit(2)]),
      "web-2.csv": csv(columns, [visit(1), visit(2), visit(2), visit(3)]),
    });
    expect(asides(loaded)).toEqual({ "web-1.csv": { "row-repeated": 3 }, "web-2.csv": {} });
    expect(await count("interactions")).toBe(5);
  });

  it("takes parts of one export, which share a row by accident, for what they are", async () => {
    const even = days(1, 20).filter((day) => day % 2 === 0);
    const odd = days(1, 21).filter((day) => day % 2 === 1);
    const { loaded } = await buildIn(database, {
      ...settings,
      "web-1.csv": csv(columns, [...odd.map((day) => visit(day)), visit(2)]),
      "web-2.csv": csv(
        columns,
        even.map((day) => visit(day)),
      ),
    });
    expect(asides(loaded)).toEqual({ "web-1.csv": {}, "web-2.csv": {} });
  });

  it("leaves two tools that tell the same alone: they are two sources", async () => {
    const rows = days(1, 9).map((day) => visit(day));
    const { loaded } = await buildIn(database, given({ touchpoints: { a: 1 }, web: rows, shop: rows }));
    expect(asides(loaded)).toEqual({ "shop.csv": {}, "web.csv": {} });
  });

  it("keeps the newer text of a review that was edited, and both of two reviews of one day", async () => {
    const review = (day: number, words: string, hour: string): OpinionRow => ({
      at: `2026-03-${String(day).padStart(2, "0")}${hour}`,
      customer: `c${day}`,
      rating: words === "bien" ? "4" : "2",
      words,
    });
    for (const [hour, expected] of [
      [" 10:00:00", 10],
      ["", 11],
    ] as const) {
      const before = days(1, 9).map((day) => review(day, "bien", hour));
      const after = days(1, 10).map((day) => review(day, day === 5 ? "moins bien" : "bien", hour));
      const { loaded } = await buildIn(database, {
        ...settings,
        "opinions-1.csv": csv(opinionColumns, before),
        "opinions-2.csv": csv(opinionColumns, after),
      });
      expect(asides(loaded)["opinions-1.csv"]).toEqual({ "row-repeated": expected === 10 ? 9 : 8 });
      expect([await count("feedback"), await count("interactions")]).toEqual([expected, expected]);
    }
    expect(await database.query("select score from feedback where words = 'moins bien'")).toEqual([
      { score: -1 },
    ]);
  });

  it("counts an order of two full exports once, with the date that only the newer one has", async () => {
    const order = (day: number, paid: boolean) => `${day},${visit(day).at},${paid ? visit(day, 12).at : ""}`;
    const { loaded } = await buildIn(database, {
      "parcours.yaml": `sources:
  - { file: "o*.csv", name: o, keys: { order: n }, milestones: { created: a, paid: b } }\n`,
      "o-1.csv": ["n,a,b", ...days(1, 9).map((day) => order(day, day < 7))].join("\n"),
      "o-2.csv": ["n,a,b", ...days(1, 12).map((day) => order(day, day < 12))].join("\n"),
    });
    expect(asides(loaded)).toEqual({ "o-1.csv": { "row-repeated": 9 }, "o-2.csv": {} });
    expect(await count("interactions")).toBe(12 + 11);
  });

  it("sets further articles aside with their order, and keeps those of orders that stay", async () => {
    const head = "Name,Email,Financial Status,Paid at,Created at,Lineitem quantity,Lineitem name";
    const order = (day: number) => [
      `#${100 + day},c${day}@x.fr,paid,,${visit(day).at},1,Lampe`,
      `#${100 + day},c${day}@x.fr,,,,1,Abat-jour`,
      `#${100 + day},,,,,2,Ampoule`,
    ];
    const { loaded } = await buildIn(database, {
      "o-1.csv": [head, ...days(1, 8).flatMap(order)].join("\n"),
      "o-2.csv": [head, ...days(5, 12).flatMap(order)].join("\n"),
    });
    expect(asides(loaded)).toEqual({ "o-1.csv": { "row-repeated": 12 }, "o-2.csv": {} });
    expect(await count("interactions")).toBe(12);
  });

  it("does the same for files that the engine reads itself, where rows have no line", async () => {
    const folder = await mkdtemp(join(tmpdir(), "parcours-"));
    for (const [name, text] of Object.entries(overlapping)) await writeFile(join(folder, name), text);
    const { loaded } = await buildIn(
      database,
      { ...settings, ...overlapping },
      { directBytes: 1, pathOf: ({ path }) => join(folder, path) },
    );
    await rm(folder, { recursive: true });
    expect(asides(loaded)).toEqual({ "web-1.csv": { "row-repeated": 4 }, "web-2.csv": {} });
    expect(repeated(loaded).map(({ line, rows }) => [line, rows])).toEqual([[null, 4]]);
  });
});
