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
/** [through, stage, bin, n]; bin b holds times from 2^(b/8) − 1 seconds. */
async function bins(...lines: readonly string[]) {
  const rows = await rowsOf(
    database,
    { touchpoints: { a: 1, b: 2, c: 3 }, web: events(...lines, later) },
    "select through::integer as through, stage_id::integer as stage, bin::integer as bin, n::integer as n from mart.stage_times order by all nulls first",
  );
  return rows.map(({ through, stage, bin, n }) => [through, stage, bin, n]);
}
const binOf = (seconds: number) => Math.floor(8 * Math.log2(1 + seconds));

describe("stage_times.sql", () => {
  it("counts a journey once for all, and once for each touchpoint it passed through", async () => {
    expect(await bins("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 b")).toEqual([
      [null, 2, binOf(60), 1],
      [1, 2, binOf(60), 1],
      [2, 2, binOf(60), 1],
    ]);
  });

  it("does not take unclassified steps for all journeys", async () => {
    const found = await bins(
      "c1 2026-01-01 10:00:00 a",
      "c1 2026-01-01 10:00:30 zzz",
      "c1 2026-01-01 10:01:00 b",
    );
    expect(found.filter(([through]) => through === null)).toEqual([[null, 2, binOf(60), 1]]);
    expect(found.filter(([through]) => through === 0)).toEqual([[0, 2, binOf(60), 1]]);
  });

  it("goes from the first step of a stage to the next step of the one after, not to one before it", async () => {
    const found = await bins(
      "c1 2026-01-01 10:00:00 b",
      "c1 2026-01-01 10:01:00 a",
      "c1 2026-01-01 10:02:00 a",
      "c1 2026-01-01 10:05:00 b",
    );
    expect(found.filter(([through]) => through === null)).toEqual([[null, 2, binOf(240), 1]]);
  });

  it("leaves out stages that were jumped over, and what lies beyond the window", async () => {
    expect(await bins("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 c")).toEqual([]);
    expect(await bins("c1 2026-01-01 10:00:00 a", "c1 2026-02-10 10:00:00 b")).toEqual([]);
  });

  it("keeps times of zero in the first bin", async () => {
    const found = await bins("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:00:00 b");
    expect(found[0]).toEqual([null, 2, 0, 1]);
  });
});
