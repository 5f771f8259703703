import { expect, it } from "vitest";
import moveTimeBins from "../../../src/journey/marts/move_time_bins.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

const columns = "journey_id uinteger, touchpoint_id usmallint, entered_at timestamp, left_at timestamp";
const at = (time: string) => `2026-01-01 ${time}`;
/** Bin b holds times from 2^(b/70) − 1 seconds. */
const binOf = (seconds: number) => Math.floor(70 * Math.log2(1 + seconds));

inBothEngines("move_time_bins.sql", ({ given, run, rows }) => {
  it("times each move from leaving one touchpoint to entering the next, never into another journey", async () => {
    await given(
      ...filled(
        "journeys",
        { journey_id: 1 },
        { journey_id: 4 },
        { journey_id: 6, is_placed: false },
        { journey_id: 8, persona: 2, period: 20262 },
      ),
    );
    await given("steps", columns, [
      [1, 1, at("10:00:00"), at("10:00:30")],
      [1, 2, at("10:01:30"), at("10:01:30")],
      [1, 1, at("10:01:30"), at("10:01:30")],
      [4, 1, at("11:00:00"), at("11:00:00")],
      [4, 2, at("11:01:00"), at("11:01:00")],
      [6, 0, at("12:00:00"), at("12:00:00")],
      [6, 0, at("12:00:10"), at("12:00:10")],
      [8, 1, at("13:00:00"), at("13:00:00")],
      [8, 2, at("14:00:00"), at("14:00:00")],
    ]);
    await run(moveTimeBins);
    expect(await rows("from move_time_bins")).toEqual([
      [20261, 1, 1, 1, 2, binOf(60), 2, 120],
      [20261, 1, 1, 2, 1, 0, 1, 0],
      [20262, 1, 2, 1, 2, binOf(3600), 1, 3600],
    ]);
  });

  it("counts every move of thousands of journeys once", async () => {
    await given(...filled("journeys"));
    await run(
      "insert into journeys (journey_id, period, segment, persona, is_placed) select 2 * j + 1, 20261, 1, 1, true from range(3000) as r (j)",
    );
    await given("steps", columns, []);
    await run(`insert into steps select 2 * (i // 2) + 1, 1 + i % 2, timestamp '2026-01-01' + to_seconds(i), timestamp '2026-01-01' + to_seconds(i)
      from range(6000) as r (i)`);
    await run(moveTimeBins);
    expect(await rows("select touchpoint_id, bin, n, seconds from move_time_bins")).toEqual([
      [1, binOf(1), 3000, 3000],
    ]);
  });
});
