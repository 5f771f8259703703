import { expect, it } from "vitest";
import moveMedians from "../../../src/journey/published/move_medians.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, smallGroup } from "../table-rows.ts";

inBothEngines("move_medians.sql", ({ given, run, rows }) => {
  const counted = async () => {
    await run(moveMedians);
    return rows(`select period, segment, persona, touchpoint_id, next_touchpoint_id, customers, median_seconds
      from mart.move_medians`);
  };

  it("averages the two middle times, for every filter that can be foreseen", async () => {
    await given(...smallGroup(3));
    await given(...filled("mart.links", { customers: 3 }));
    await given(
      ...filled(
        "move_time_bins",
        { bin: 9, n: 1, seconds: 900 },
        { bin: 2, n: 1, seconds: 20 },
        { bin: 1, n: 1, seconds: 10 },
        { bin: 3, n: 1, seconds: 40 },
      ),
    );
    const median = [1, 2, 3, 30];
    expect(await counted()).toEqual([
      [0, 1, 254, ...median],
      [0, 254, 1, ...median],
      [0, 254, 254, ...median],
      [20261, 1, 254, ...median],
      [20261, 254, 1, ...median],
      [20261, 254, 254, ...median],
    ]);
  });

  it("takes the mean of a bin for each of its times, and moves of every group and quarter of the filter", async () => {
    await given(...smallGroup(1));
    await given(...filled("mart.links", { customers: 4 }, { customers: 2, persona: 2, period: 20262 }));
    await given(
      ...filled(
        "move_time_bins",
        { bin: 5, n: 3, seconds: 33 },
        { bin: 9, n: 1, seconds: 900 },
        { bin: 9, n: 3, seconds: 2400, persona: 2, period: 20262 },
      ),
    );
    const found = await counted();
    // All: three of 11, four of 825.
    expect(found).toContainEqual([0, 254, 254, 1, 2, 6, 825]);
    expect(found).toContainEqual([0, 254, 1, 1, 2, 4, 11]);
    expect(found).toContainEqual([20262, 254, 254, 1, 2, 2, 800]);
    expect(found).toHaveLength(10);
  });

  it("tells no move of too few customers, counted where they first meet its touchpoint and go on from there", async () => {
    await given(...smallGroup(5));
    await given(
      ...filled(
        "mart.links",
        { source: 1, target: 2, customers: 3 },
        { source: 1, target: 2, customers: 2, persona: 2 },
        { anchor: 3, source: 3, target: 2, customers: 4 },
        { anchor: 3, source: 3, target: 2, customers: 9, is_backward: true },
        { anchor: 3, source: 3, target: 2, customers: 9, place: 1 },
        { anchor: 1, source: 3, target: 2, customers: 9 },
        { anchor: 3, source: 3, target: -4, customers: 9 },
      ),
    );
    const moves = [
      { touchpoint_id: 1, next_touchpoint_id: 2, n: 3, seconds: 30 },
      { touchpoint_id: 1, next_touchpoint_id: 2, n: 2, seconds: 20, persona: 2 },
      { touchpoint_id: 3, next_touchpoint_id: 2, n: 50, seconds: 50 },
      { touchpoint_id: 4, next_touchpoint_id: 2, n: 50, seconds: 50 },
    ];
    await given(...filled("move_time_bins", ...moves));
    expect(await counted()).toEqual([
      [0, 1, 254, 1, 2, 5, 10],
      [0, 254, 254, 1, 2, 5, 10],
      [20261, 1, 254, 1, 2, 5, 10],
      [20261, 254, 254, 1, 2, 5, 10],
    ]);
    await given(...smallGroup(1));
    expect(await counted()).toContainEqual([0, 254, 254, 4, 2, 0, 1]);
  });
});
