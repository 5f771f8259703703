import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import type { Given } from "../given.ts";
import { events, rowsOf } from "./given-rows.ts";

const what = {
  ...{
    touchpoints: { a: 1, perdu: 1, b: 2, c: 3, renouvellement: 4, d: 4 },
    goal: 3,
    gap: "30",
    window: "10",
  },
} satisfies Partial<Given>;
/** Makes the data go on long enough for all else to be over. */
const later = "z 2026-12-31 10:00:00 a";

describe("ended_journeys.sql", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  const ends = async (...lines: readonly string[]) => {
    const rows = await rowsOf(
      database,
      { ...what, web: events(...lines, later) },
      `select ending, period::integer as period, began_before, is_late, is_said, stage_id::integer as stage, seconds
       from ended_journeys where period < 20264 order by journey_id, ending`,
    );
    return rows.map((row) => Object.values(row));
  };

  it("is won in the quarter of its first step at the goal, after its window too", async () => {
    expect(
      await ends(
        "c1 2026-03-20 10:00:00 a",
        "c1 2026-03-25 10:00:00 c",
        "c1 2026-04-02 10:00:00 c",
        "c2 2026-03-20 10:00:00 a",
        "c2 2026-04-10 10:00:00 c",
      ),
    ).toEqual([
      ["won", 20261, false, false, false, 2, 5 * 86_400],
      ["won", 20262, true, true, false, 2, 21 * 86_400],
    ]);
  });

  it("is lost where it stopped, once its gap ran out, or where a step says so", async () => {
    expect(
      await ends(
        "c1 2026-03-20 10:00:00 a",
        "c1 2026-03-25 10:00:00 b",
        "c2 2026-03-20 10:00:00 a",
        "c2 2026-04-02 10:00:00 perdu",
        "c2 2026-04-03 10:00:00 a",
      ),
    ).toEqual([
      ["lost", 20261, false, false, false, 2, 5 * 86_400],
      ["lost", 20262, true, false, true, 1, 13 * 86_400],
    ]);
  });

  it("is open while it may go on", async () => {
    const rows = await rowsOf(
      database,
      {
        ...what,
        web: events("c1 2026-01-10 10:00:00 a", "c2 2026-01-20 10:00:00 perdu", "c3 2026-01-25 10:00:00 a"),
      },
      "select ending from ended_journeys order by journey_id",
    );
    expect(rows.map(({ ending }) => ending)).toEqual(["open", "lost", "open"]);
  });

  it("of existing customers is neither won nor lost, and renewed where a step says so; a won one may be renewed later", async () => {
    expect(
      await ends(
        "c1 2026-01-20 10:00:00 d",
        "c2 2026-02-20 10:00:00 d",
        "c2 2026-02-21 10:00:00 renouvellement",
        "c3 2026-03-20 10:00:00 a",
        "c3 2026-03-20 11:00:00 c",
        "c3 2026-04-03 10:00:00 renouvellement",
      ),
    ).toEqual([
      ["renewed", 20261, false, false, false, 2, 86_400],
      ["renewed", 20262, true, false, false, 2, 14 * 86_400],
      ["won", 20261, false, false, false, 2, 3_600],
    ]);
  });
});
