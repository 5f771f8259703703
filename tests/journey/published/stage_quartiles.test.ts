import { expect, it } from "vitest";
import stageQuartiles from "../../../src/journey/published/stage_quartiles.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("stage_quartiles.sql", ({ given, run, rows }) => {
  const counted = async () => {
    await run(stageQuartiles);
    return rows(`select period, segment, persona, stage_id, customers, q1_seconds, median_seconds, q3_seconds
      from mart.stage_quartiles`);
  };

  it("interpolates between the two times around a quartile, for every filter that can be foreseen", async () => {
    await given(...filled("mart.stage_times", { n: 4, customers: 3 }));
    await given(
      ...filled(
        "stage_time_bins",
        { bin: 4, seconds: 80 },
        { bin: 1, seconds: 10 },
        { bin: 3, seconds: 40 },
        { bin: 2, seconds: 20 },
      ),
    );
    // Of 10, 20, 40 and 80: three quarters from the first to the second; the middle of the second and third; a quarter on from the third.
    const quartiles = [2, 3, 17.5, 30, 50];
    expect(await counted()).toEqual([
      [0, 1, 254, ...quartiles],
      [0, 254, 1, ...quartiles],
      [0, 254, 254, ...quartiles],
      [20261, 1, 254, ...quartiles],
      [20261, 254, 1, ...quartiles],
      [20261, 254, 254, ...quartiles],
    ]);
  });

  it("takes the mean of a bin for each of its times, over all groups and quarters of the filter", async () => {
    await given(
      ...filled(
        "mart.stage_times",
        { n: 5, customers: 5 },
        { n: 2, customers: 2, persona: 2 },
        { n: 2, customers: 1, period: 20262 },
      ),
    );
    await given(
      ...filled(
        "stage_time_bins",
        { bin: 1, n: 2, seconds: 22 },
        { bin: 5, n: 3, seconds: 99 },
        { bin: 1, n: 1, seconds: 14, persona: 2 },
        { bin: 9, n: 1, seconds: 300, persona: 2 },
        { bin: 9, n: 2, seconds: 600, period: 20262 },
      ),
    );
    // All: three of 12, three of 33, three of 300.
    expect(await counted()).toEqual([
      [0, 1, 254, 2, 8, 12, 33, 300],
      [0, 254, 1, 2, 6, 22, 33, 166.5],
      [0, 254, 2, 2, 2, 14 + 286 / 4, 157, 14 + (286 * 3) / 4],
      [0, 254, 254, 2, 8, 12, 33, 300],
      [20261, 1, 254, 2, 7, 12, 33, 33],
      [20261, 254, 1, 2, 5, 11, 33, 33],
      [20261, 254, 2, 2, 2, 14 + 286 / 4, 157, 14 + (286 * 3) / 4],
      [20261, 254, 254, 2, 7, 12, 33, 33],
      [20262, 1, 254, 2, 1, 300, 300, 300],
      [20262, 254, 1, 2, 1, 300, 300, 300],
      [20262, 254, 254, 2, 1, 300, 300, 300],
    ]);
  });

  it("tells no time of a group or a stage that stage_times does not tell apart", async () => {
    await given(
      ...filled(
        "mart.stage_times",
        { persona: 255, n: 6, customers: 6 },
        { segment: 255, persona: 255, stage_id: -4, n: 5, customers: 5 },
      ),
    );
    await given(
      ...filled(
        "stage_time_bins",
        { seconds: 10, n: 3, customers: 3 },
        { seconds: 10, n: 3, customers: 3, persona: 2 },
        { seconds: 10, n: 5, customers: 5, stage_id: 3, segment: 2, persona: 3 },
      ),
    );
    expect((await counted()).map((row) => row.slice(0, 5))).toEqual([
      [0, 1, 254, 2, 6],
      [0, 254, 254, 2, 6],
      [20261, 1, 254, 2, 6],
      [20261, 254, 254, 2, 6],
    ]);
  });
});
