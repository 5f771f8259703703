// Interruptions, journey by journey: where they begin, how long a pause is, and what is off the road.
import { expect, test } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { buildReturnTables } from "../../src/findings/return-tables.ts";
import { buildIn } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

/** Forty go on after so many days; `slow` at the second stage. */
function walks(slow: number): EventRow[] {
  const day = (days: number) => new Date(Date.UTC(2026, 0, 1, 10) + days * 86_400_000).toISOString();
  const at = (days: number) => day(days).slice(0, 19).replace("T", " ");
  return Array.from({ length: 40 }, (_, number) => `c${number}`).flatMap((customer) => [
    { at: at(0), event: "a", customer },
    { at: at(0.01), event: "b", customer },
    { at: at(slow), event: "d", customer },
  ]);
}

test("a pause is longer than three in four of those who go on take, in whole days and a day at least", async () => {
  const database = await openNative();
  const pauses: number[][] = [];
  for (const slow of [0.02, 4.5]) {
    const web = [...walks(slow), { at: "2026-12-01 10:00:00", event: "a", customer: "last" }];
    await buildIn(database, given({ touchpoints: { a: 1, b: 2, d: 3 }, goal: 3, web }));
    await buildReturnTables(database);
    const rows = await database.query<{ days: number }>("select days from return_pauses order by stage_id");
    pauses.push(rows.map(({ days }) => days));
    // Nobody who goes on as the others do is interrupted.
    const interrupted = await database.query("from return_cases where interrupted_at is not null");
    expect(interrupted).toEqual([]);
  }
  await database.close();
  expect(pauses).toEqual([
    [1, 1],
    [1, 5],
  ]);
});

test("journeys looked at a few at a time come to the same tables as all at once, in the same order", async () => {
  const database = await openNative();
  const web = [...walks(4.5), { at: "2026-12-01 10:00:00", event: "a", customer: "last" }];
  await buildIn(database, given({ touchpoints: { a: 1, b: 2, d: 3 }, goal: 3, web }));
  const tables = async (most?: number) => {
    await buildReturnTables(database, most);
    const rows = await Promise.all(
      ["steps", "pauses", "cases", "roads", "passes"].map((name) =>
        database.query(`select one::varchar as one from return_${name} as one`),
      ),
    );
    return JSON.stringify(rows);
  };
  const whole = await tables();
  const [steps] = await database.query<{ n: number }>("select count(*)::double as n from return_steps");
  expect(steps?.n).toBe(80);
  for (const most of [1, 2, 7, 50]) expect(await tables(most)).toBe(whole);
  await database.close();
});

test("three in four of those who go on had done so within the pause: days of many lengths, as a sorted list has them", async () => {
  const waits = Array.from({ length: 41 }, (_, at) => ((at * 13) % 29) + 0.5);
  const day = (days: number) => new Date(Date.UTC(2026, 0, 1, 10) + days * 86_400_000).toISOString();
  const at = (days: number) => day(days).slice(0, 19).replace("T", " ");
  const web = waits.flatMap((wait, number) => [
    { at: at(0), event: "a", customer: `c${number}` },
    { at: at(wait), event: "b", customer: `c${number}` },
    { at: at(wait + 0.01), event: "d", customer: `c${number}` },
  ]);
  const last = { at: "2026-12-01 10:00:00", event: "a", customer: "last" };
  const database = await openNative();
  await buildIn(database, given({ touchpoints: { a: 1, b: 2, d: 3 }, goal: 3, web: [...web, last] }));
  await buildReturnTables(database);
  const rows = await database.query<{ days: number }>("select days from return_pauses where stage_id = 1");
  await database.close();
  const sorted = waits.toSorted((a, b) => a - b);
  expect(rows).toEqual([{ days: Math.ceil(sorted[Math.ceil(0.75 * sorted.length) - 1] ?? 0) }]);
});
