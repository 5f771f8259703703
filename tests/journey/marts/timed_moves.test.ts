// Times from stage to stage, journey by journey: from the first step of one to the next step of the one after.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { events, rowsOf } from "../core/given-rows.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

/** [stage, seconds] of each journey, in order; `c3` is too young to count. */
async function moves(...lines: readonly string[]) {
  const young = ["c3 2026-12-01 10:00:00 a", "c3 2026-12-01 10:01:00 b"];
  const rows = await rowsOf(
    database,
    { touchpoints: { a: 1, b: 2, c: 3 }, goal: 3, web: events(...lines, ...young) },
    "select stage_id::integer as stage, seconds from timed_moves order by journey_id, stage_id",
  );
  return rows.map(({ stage, seconds }) => [stage, seconds]);
}

describe("timed_moves.sql", () => {
  it("has a row for each stage that follows another, of each mature journey", async () => {
    const first = ["c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 b", "c1 2026-01-01 10:01:30 c"];
    expect(await moves(...first, "c2 2026-01-02 10:00:00 b", "c2 2026-01-02 10:00:09 c")).toEqual([
      [2, 60],
      [3, 30],
      [3, 9],
    ]);
  });

  it("does not go backwards, nor over a stage", async () => {
    const lines = ["c1 2026-01-01 10:00:00 b", "c1 2026-01-01 10:01:00 a", "c1 2026-01-01 10:05:00 b"];
    expect(await moves(...lines)).toEqual([[2, 240]]);
    expect(await moves("c1 2026-01-01 10:00:00 a", "c1 2026-01-01 10:01:00 c")).toEqual([]);
  });
});
