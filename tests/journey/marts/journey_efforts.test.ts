import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { events, rowsOf } from "../core/given-rows.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

it("counts interactions and steps up to the first step that shows the goal, of converted journeys alone", async () => {
  const web = events(
    "c1 2026-01-01 10:00:00 a",
    "c1 2026-01-01 10:01:00 a",
    "c1 2026-01-01 10:02:00 b",
    "c1 2026-01-01 10:03:00 c",
    "c1 2026-01-01 10:04:00 c",
    "c1 2026-01-01 10:05:00 a",
    "c2 2026-01-01 10:00:00 a",
    "c3 2026-01-01 10:00:00 a",
    "c3 2026-01-01 10:01:00 c",
    "late 2026-12-01 10:00:00 a",
    "late 2026-12-01 10:01:00 c",
  );
  const rows = await rowsOf(
    database,
    { touchpoints: { a: 1, b: 2, c: 3 }, goal: 3, web },
    "select steps::integer as steps, interactions::integer as interactions from journey_efforts order by all",
  );
  // a a b c: three interactions before the goal and the one that reaches it, in three steps.
  expect(rows.map(({ steps, interactions }) => [steps, interactions])).toEqual([
    [2, 2],
    [3, 4],
  ]);
});
