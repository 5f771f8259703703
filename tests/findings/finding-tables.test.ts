// The tables that findings are counted from: customers with a single journey together, others by themselves.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildFindingTables } from "../../src/findings/finding-tables.ts";
import { taken } from "../answers/counted.ts";
import { buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
  const again = { at: "2026-07-01 10:00:00", event: "a", customer: "2026-01-01 ab 0 {}" };
  const late = [
    { at: "2026-01-03 10:00:00", event: "a", customer: "late" },
    // Forty days later, in the same journey: the window was over.
    { at: "2026-02-12 10:00:00", event: "b", customer: "late" },
  ];
  const web = [
    ...taken({ ab: 4, a: 2 }, "2026-01-01"),
    again,
    ...late,
    ...taken({ z: 1, a: 1 }, "2026-12-30"),
  ];
  await buildIn(database, given({ touchpoints: { a: 1, b: 2 }, web }));
  await buildFindingTables(database);
  await buildFindingTables(database);
});
afterAll(() => database.close());

test("journeys of customers who have one are told together, those of others one customer after the other", async () => {
  const rows = await database.query(`
    select customer_id is null as is_alone, period::integer as period, path, sum(journeys)::integer as journeys, count(*)::integer as rows
    from finding_journeys group by all order by all`);
  expect(rows).toEqual([
    { is_alone: false, period: 20261, path: "12", journeys: 1, rows: 1 },
    { is_alone: false, period: 20263, path: "1", journeys: 1, rows: 1 },
    { is_alone: true, period: 20261, path: "1", journeys: 2, rows: 1 },
    { is_alone: true, period: 20261, path: "12", journeys: 4, rows: 2 },
  ]);
});

test("what comes after the window is on the path, but not in what the window holds", async () => {
  const rows = await database.query(`
    select touchpoint_id::integer as touchpoint, is_last, in_window, is_last_in_window, customers::integer as customers
    from finding_passes where period = 20261 and customer_id is null order by all`);
  expect(rows).toContainEqual({
    touchpoint: 2,
    is_last: true,
    in_window: false,
    is_last_in_window: false,
    customers: 1,
  });
  expect(rows).toContainEqual({
    touchpoint: 1,
    is_last: false,
    in_window: true,
    is_last_in_window: true,
    customers: 1,
  });
});

test("young journeys and journeys of unclassified steps alone are in no table", async () => {
  const [row] = await database.query<{ journeys: number }>(
    "select sum(journeys)::integer as journeys from finding_journeys",
  );
  expect(row?.journeys).toBe(8);
});
