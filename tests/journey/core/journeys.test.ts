import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import type { Given } from "../given.ts";
import { events, rowsOf } from "./given-rows.ts";

const touchpoints = { a: 1, b: 2, c: 3 };
const sql = `select path, reached_stage::integer as reached, own_mask::integer as own, is_open as open, is_mature as mature,
  is_crossing as crossing, is_placed as placed, has_return as back, period::integer as period from journeys order by started_at, path`;

describe("journeys.sql", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  const journeys = (what: Omit<Given, "touchpoints">) => rowsOf(database, { touchpoints, ...what }, sql);

  it("reaches the furthest stage of its window, the limit included, and implies those before", async () => {
    const web = events(
      "c1 2026-01-01 10:00:00 c",
      "c2 2026-01-02 10:00:00 a",
      "c2 2026-01-12 10:00:00 b",
      "c2 2026-01-12 10:00:01 c",
    );
    const [first, second] = await journeys({ web, window: "10", goal: 3 });
    expect(first).toMatchObject({ path: "3", reached: 3, own: 2 ** 3 });
    expect(second).toMatchObject({ path: "123", reached: 2, own: 2 ** 1 + 2 ** 2 });
  });

  const judge = async (lines: readonly string[], more: Partial<Given> = {}) => {
    const what = { touchpoints: { a: 1, b: 2, c: 3, livraison: 4, visite: 4, d: 5 }, goal: 3, window: "10" };
    const rows = await rowsOf(
      database,
      { ...what, web: events(...lines), ...more },
      `select path, reached_stage::integer as reached, own_mask::integer as own, furthest_stage::integer as furthest,
        window_stage::integer as in_window, is_existing as existing from journeys order by started_at, customer_id`,
    );
    return rows.map(({ reached, own, furthest, in_window, existing }) => [
      reached,
      own,
      furthest,
      in_window,
      existing,
    ]);
  };

  it("implies the goal from a step that cannot be without it, and from no other", async () => {
    expect(
      await judge([
        "c1 2026-01-01 10:00:00 a",
        "c1 2026-01-02 10:00:00 livraison",
        "c2 2026-01-03 10:00:00 a",
        "c2 2026-01-04 10:00:00 visite",
        "c2 2026-01-05 10:00:00 d",
      ]),
    ).toEqual([
      [4, 2 + 2 ** 4, 4, 4, false],
      [2, 2, 5, 2, false],
    ]);
  });

  it("lets the window judge the goal alone: what follows it counts as long as it lasts, what comes too late is not the goal", async () => {
    expect(
      await judge([
        "c1 2026-01-01 10:00:00 a",
        "c1 2026-01-02 10:00:00 c",
        "c1 2026-02-20 10:00:00 visite",
        "c2 2026-01-02 10:00:00 a",
        "c2 2026-01-20 10:00:00 c",
      ]),
    ).toEqual([
      [4, 2 + 2 ** 3 + 2 ** 4, 4, 3, false],
      [1, 2, 3, 1, false],
    ]);
  });

  it("is of an existing customer when it begins after the goal, whatever is not classified before", async () => {
    expect(
      await judge([
        "c1 2026-01-01 10:00:00 zzz",
        "c1 2026-01-02 10:00:00 visite",
        "c1 2026-01-03 10:00:00 c",
        "c2 2026-01-04 10:00:00 c",
      ]),
    ).toEqual([
      [4, 2 ** 3 + 2 ** 4, 4, 4, true],
      [3, 2 ** 3, 3, 3, false],
    ]);
  });

  it("does not go back and forth to what is not classified", async () => {
    const web = events("c1 2026-01-01 10:00:00 zz", "c1 2026-01-02 10:00:00 a", "c1 2026-01-03 10:00:00 zz");
    expect((await journeys({ web })).map(({ path, back }) => [path, back])).toEqual([["010", false]]);
  });

  it("is open when the data ends within its gap, the limit included", async () => {
    const web = events("c1 2026-01-01 10:00:00 a", "c2 2026-01-01 09:59:59 a", "c3 2026-01-11 10:00:00 a");
    const found = await journeys({ web, gap: "10", window: "1" });
    expect(found.map(({ open }) => open)).toEqual([false, true, true]);
  });

  it("is mature when its window ended by the earliest last date of the sources that tell of the goal", async () => {
    // web tells of the goal until 10 January; desk never does and ends earlier, which does not matter; shop ends later.
    const web = events("c1 2026-01-05 10:00:00 a", "c2 2026-01-05 10:00:01 a", "c3 2026-01-10 10:00:00 c");
    const desk = events("c4 2026-01-02 10:00:00 b");
    const shop = events("c5 2026-03-01 10:00:00 c");
    const found = await journeys({ web, desk, shop, window: "5", goal: 3 });
    expect(found.map(({ mature }) => mature)).toEqual([true, true, false, false, false]);
  });

  it("asks those of later stages where no source tells of the goal", async () => {
    const web = events("c1 2026-01-05 10:00:00 a", "c2 2026-01-05 10:00:01 a", "c3 2026-01-10 10:00:00 b");
    const desk = events("c4 2026-01-02 10:00:00 a");
    const shop = events("c5 2026-03-01 10:00:00 c");
    const found = await journeys({ web, desk, shop, window: "5", stages: 4, goal: 4 });
    expect(found.map(({ mature }) => mature)).toEqual([true, true, false, false, false]);
  });

  it("tells unplaced journeys, returns, crossings and the quarter of entry", async () => {
    const web = events(
      "c1 2026-03-31 23:59:59 a",
      "c1 2026-04-01 10:00:00 b",
      "c1 2026-04-02 10:00:00 a",
      "c2 2026-04-01 00:00:00 zzz",
    );
    const shop = events("c1 2026-04-03 10:00:00 c");
    const found = await journeys({ web, shop });
    expect(
      found.map(({ path, back, crossing, placed, period }) => [path, back, crossing, placed, period]),
    ).toEqual([
      ["1213", true, true, true, 20261],
      ["0", false, false, false, 20262],
    ]);
  });

  it("does not take a run, nor two visits with another between three, for a return of another customer", async () => {
    const web = events(
      "c1 2026-01-01 10:00:00 a",
      "c1 2026-01-01 10:00:01 a",
      "c1 2026-01-01 10:00:02 b",
      "c2 2026-01-01 10:00:00 a",
      "c2 2026-01-01 10:00:01 b",
      "c2 2026-01-01 10:00:02 c",
      "c2 2026-01-01 10:00:03 a",
    );
    expect((await journeys({ web })).map(({ path, back }) => [path, back])).toEqual([
      ["12", false],
      ["1231", false],
    ]);
  });

  it("has gaps and windows of its segment", async () => {
    const web = [
      { at: "2026-01-01 10:00:00", customer: "c1", account: "ACME", event: "a" },
      { at: "2026-01-15 10:00:00", customer: "c1", event: "b" },
      { at: "2026-01-01 10:00:00", customer: "c2", event: "a" },
      { at: "2026-01-15 10:00:00", customer: "c2", event: "b" },
    ];
    const found = await journeys({
      web,
      gap: "{ default: 10, B2B: 20 }",
      window: "{ default: 30, B2B: 5 }",
      goal: 3,
    });
    expect(found.map(({ path, reached }) => [path, reached])).toEqual([
      ["1", 1],
      ["12", 1],
      ["2", 2],
    ]);
  });

  it("takes sixteen stages and more", async () => {
    const web = events("c1 2026-01-01 10:00:00 a", "c1 2026-01-02 10:00:00 z");
    const [row] = await rowsOf(database, { touchpoints: { a: 1, z: 20 }, stages: 20, web }, sql);
    expect(row).toMatchObject({ reached: 20, own: 2 + 2 ** 20 });
  });
});
