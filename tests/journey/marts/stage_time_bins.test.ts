import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { events, rowsOf } from "../core/given-rows.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const later = "later 2026-12-01 10:00:00 c";
/** [stage, bin, n, seconds in all, customers]; bin b holds times from 2^(b/70) − 1 seconds. */
const bins = (...lines: readonly string[]) => binsTo(3, ...lines);
async function binsTo(goal: number, ...lines: readonly string[]) {
  const rows = await rowsOf(
    database,
    { touchpoints: { a: 1, b: 2, c: 3 }, goal, web: events(...lines, later) },
    "select stage_id::integer as stage, bin::integer as bin, n::integer as n, seconds, customers::integer as customers from stage_time_bins order by all",
  );
  return rows.map(({ stage, bin, n, seconds, customers }) => [stage, bin, n, seconds, customers]);
}
const binOf = (seconds: number) => Math.floor(70 * Math.log2(1 + seconds));

describe("stage_time_bins.sql", () => {
  it("counts a journey that has both stages, and its customer once in a quarter", async () => {
    expect(await bins("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 b")).toEqual([
      [2, binOf(60), 1, 60, 1],
    ]);
    const twice = ["c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 b", "c2 2026-01-01 10:00:00 a"];
    expect(await bins(...twice, "c2 2026-01-01 10:01:00 b")).toEqual([[2, binOf(60), 2, 120, 2]]);
  });

  it("goes from the first step of a stage to the next step of the one after, not to one before it", async () => {
    const found = await bins(
      "c1 2026-01-01 10:00:00 b",
      "c1 2026-01-01 10:01:00 a",
      "c1 2026-01-01 10:02:00 a",
      "c1 2026-01-01 10:05:00 b",
    );
    expect(found).toEqual([[2, binOf(240), 1, 240, 1]]);
  });

  it("leaves out stages that were jumped over, and up to the goal what lies beyond the window; after it nothing is late", async () => {
    expect(await bins("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 c")).toEqual([]);
    const late = ["c1 2026-01-01 10:00:00 a", "c1 2026-02-10 10:00:00 b"];
    expect(await binsTo(2, ...late)).toEqual([]);
    expect(await binsTo(1, ...late)).toEqual([[2, binOf(40 * 86_400), 1, 40 * 86_400, 1]]);
  });

  it("keeps times of zero in the first bin", async () => {
    expect(await bins("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:00:00 b")).toEqual([[2, 0, 1, 0, 1]]);
  });
});
