// The statistics of two quarters: SQL on both engines against plain loops over the same journeys and opinions.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { buildFindingTables } from "../../src/findings/finding-tables.ts";
import { type Pair, readStatistics, type Statistics, statisticsOf } from "../../src/findings/statistics.ts";
import { folder } from "../answers/generated.ts";
import { engines } from "../database/engines.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { plainCompany, plainRows } from "./plain-rows.ts";
import { plainStatistics } from "./plain-statistics.ts";

const runs = Number(process.env["PROPERTY_RUNS"] ?? 3);
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_261_128);
const pair: Pair = { period: "2026-T2", compare: "2026-T1" };
const groups = [
  "persona;Mobile;;cle = visiteur",
  "persona;Autres;;",
  "segment;Pro;;cle = commande",
  "segment;Part;;",
];

/** Rows as lines in one order; sums of means to a millionth, as SQL keeps them. */
function lines(rows: readonly object[]): string[] {
  const lineOf = (row: object) =>
    Object.entries(row)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, value]) =>
          `${name} ${typeof value === "number" ? Math.round(value * 1e5) / 1e5 || 0 : value}`,
      )
      .join(" ");
  return rows.map(lineOf).sort();
}

function expectSame(found: Statistics, expected: Statistics): void {
  expect(lines(found.shares)).toEqual(lines(expected.shares));
  expect(lines(found.feelings)).toEqual(lines(expected.feelings));
  expect(lines(found.maturity)).toEqual(lines(expected.maturity));
  expect(lines(found.overlaps)).toEqual(lines(expected.overlaps));
}

async function bothWays(database: Database): Promise<[Statistics, Statistics]> {
  await buildFindingTables(database);
  const { journeys, opinions } = await plainRows(database, pair);
  const expected = plainStatistics(journeys, opinions, await plainCompany(database, 3));
  return [await readStatistics(database, pair, 3), expected];
}

/** The engines say the same of one folder; the slower one is not asked about each. */
const foldersFor = (engine: string) => (engine === "native" ? runs : Math.ceil(runs / 3));

describe.each(engines)("statistics of generated folders in $name", ({ name, open }) => {
  it("are what plain loops count", async () => {
    const database = await open();
    let told = 0;
    for (const what of fc.sample(folder, { numRuns: foldersFor(name), seed })) {
      const built = await buildIn(database, given({ ...what, groups, gap: "9" }), { exact: true });
      if (built.site === null) continue;
      const [found, expected] = await bothWays(database);
      expectSame(found, expected);
      told += found.shares.length;
      // In as many parts as there are passes.
      const { shares } = await readStatistics(database, pair, 3, 1);
      expect(shares).toEqual(found.shares);
    }
    expect(told).toBeGreaterThan(10 * foldersFor(name));
    await database.close();
  }, 120_000);
});

describe("statisticsOf", () => {
  const leaf = { persona: 1, segment: 2 };
  const maturity = [
    { ...leaf, is_now: true, days: 0, n: 1 },
    { ...leaf, persona: 2, is_now: true, days: 0, n: 2 },
    { persona: 0, segment: 0, is_now: true, days: 0, n: 4 },
  ];
  const all: Statistics = { shares: [], feelings: [], overlaps: [], maturity, hidden: [] };

  it("keeps one persona, one segment, or everybody", () => {
    const kept = (persona: number | null, segment: number | null) =>
      statisticsOf(all, persona, segment).maturity.map(({ n }) => n);
    expect(kept(null, null)).toEqual([1, 2, 4]);
    expect(kept(2, null)).toEqual([2]);
    expect(kept(null, 2)).toEqual([1, 2]);
    expect(kept(-1, null)).toEqual([]);
  });
});
