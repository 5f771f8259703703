import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import journeyPaths from "../../../src/journey/core/journey_paths.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { buildIn } from "../built.ts";
import { type EventRow, given } from "../given.ts";

describe("journey_paths.sql through a build", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  it("writes one character per step, also for touchpoints beyond ASCII, and answers read them back", async () => {
    const count = 600;
    const name = (number: number) => `t${number}`;
    const touchpoints = Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index + 1), 1]));
    const order = [1, 80, 125, 150, 333, 600, 80, 2];
    const web = order.map((number, second) => ({
      at: `2026-01-01 10:00:0${second}`,
      customer: "c1",
      event: name(number),
    }));
    const built = await buildIn(database, given({ touchpoints, web }));
    const start = await built.ask({ kind: "paths", anchor: "start" });
    expect(start.variants[0]?.path).toEqual(order.map(name));
    expect(start.links.map(({ source }) => source)).toEqual(order.map(name));
    const end = await built.ask({ kind: "paths", anchor: "end" });
    expect(
      end.nodes
        .filter(({ node }) => node !== "entry")
        .map(({ node }) => node)
        .sort(),
    ).toEqual(order.map(name).sort());
    const to = await built.ask({ kind: "paths", anchor: "to:t333" });
    expect(to.links.map(({ target }) => target)).toEqual([333, 150, 125, 80, 1].map(name));
    const { n } = await built.ask({ kind: "funnel" }, { through: name(600) });
    expect(n).toBe(1);
  });

  it("keeps a robot's thousands of steps in order", async () => {
    const web: EventRow[] = Array.from({ length: 3000 }, (_, second) => ({
      at: `2026-01-01 ${String(10 + Math.floor(second / 3600)).padStart(2, "0")}:${String(Math.floor(second / 60) % 60).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}`,
      customer: "robot",
      event: second % 3 === 0 ? "a" : second % 3 === 1 ? "b" : "c",
    }));
    await buildIn(database, given({ touchpoints: { a: 1, b: 1, c: 1 }, web: [...web].reverse() }));
    const [row] = await database.query<{ path: string }>("select path from journeys");
    expect(row?.path).toBe("123".repeat(1000));
  });
});

inBothEngines("journey_paths.sql", ({ given, run, query }) => {
  const columns = "journey_id uinteger, step_no uinteger, touchpoint_id usmallint";

  it("puts steps in order, however they lie, each as the character of its number", async () => {
    await given("steps", columns, [
      [2, 1, 0],
      [1, 3, 600],
      [1, 1, 9],
      [2, 2, 79],
      [1, 2, 1],
    ]);
    await run(journeyPaths);
    expect(await query("from journey_paths order by journey_id")).toEqual([
      { journey_id: 1, path: `91${String.fromCharCode(648)}` },
      { journey_id: 2, path: `0${String.fromCharCode(127)}` },
    ]);
  });

  it("puts journeys too long to be checked in order as well", async () => {
    const steps = Array.from({ length: 501 }, (_, index) => [1, 501 - index, (501 - index) % 7]);
    await given("steps", columns, steps);
    await run(journeyPaths);
    const expected = Array.from({ length: 501 }, (_, index) => (index + 1) % 7).join("");
    expect(await query("select path from journey_paths")).toEqual([{ path: expected }]);
  });
});
