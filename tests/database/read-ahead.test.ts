import { expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { readAhead } from "../../src/database/read-ahead.ts";

const connection = (name: string) => ({ name }) as unknown as Database;
const nameOf = (database: Database) => (database as unknown as { name: string }).name;
const two = [connection("a"), connection("b")];

/** What was read, and how many were at most read at a time. */
async function all(things: readonly number[], read: (database: Database, thing: number) => Promise<string>) {
  let now = 0;
  let most = 0;
  const rows: (readonly [number, string])[] = [];
  const counted = async (database: Database, thing: number) => {
    now += 1;
    most = Math.max(most, now);
    try {
      return await read(database, thing);
    } finally {
      now -= 1;
    }
  };
  const told = { rows, most: () => most, now: () => now, error: null as unknown };
  try {
    for await (const row of readAhead(two, things, counted)) rows.push(row);
  } catch (error) {
    told.error = error;
  }
  return told;
}

const after = (turns: number) => new Promise((done) => setTimeout(done, turns));

it("gives everything in order, whichever is read first, each connection in turn, as many at a time as there are", async () => {
  const told = await all([3, 2, 1, 0, 4], async (database, thing) => {
    await after(thing * 3);
    return `${nameOf(database)}${thing}`;
  });
  expect(told.rows).toEqual([
    [3, "a3"],
    [2, "b2"],
    [1, "a1"],
    [0, "b0"],
    [4, "a4"],
  ]);
  expect(told.most()).toBe(2);
});

it("reads nothing of nothing, and one alone", async () => {
  expect((await all([], async () => "")).rows).toEqual([]);
  expect((await all([7], async () => "seven")).rows).toEqual([[7, "seven"]]);
});

it("throws a failure at its turn, and not before what is read beside it has ended", async () => {
  const told = await all([0, 1, 2, 3], async (_, thing) => {
    if (thing === 1) throw new Error("no table");
    await after(thing * 5);
    return String(thing);
  });
  expect(told.rows).toEqual([[0, "0"]]);
  expect(told.error).toEqual(new Error("no table"));
  expect(told.now()).toBe(0);
});

it("ends what it began where its reader leaves", async () => {
  let ended = 0;
  for await (const _ of readAhead(two, [0, 1, 2], async () => {
    await after(5);
    ended += 1;
  }))
    break;
  expect(ended).toBe(3);
});
