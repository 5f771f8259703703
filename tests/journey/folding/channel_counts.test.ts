import { expect, it } from "vitest";
import channelCounts from "../../../src/journey/folding/channel_counts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("channel_counts.sql", ({ given, run, rows }) => {
  it("counts mature journeys by the channel of their first step, which goes by the lowest number they begin with", async () => {
    await given("touchpoints", "touchpoint_id usmallint, channel varchar", [
      [0, null],
      [1, "web"],
      [2, "web"],
      [3, "web"],
      [4, "shop"],
    ]);
    await given(
      ...filled(
        "leaf_counts",
        // No journey begins at 1, so 2 stands for the web, although only a young one begins there.
        { path: "21", n: 50, customers: 40, is_mature: false },
        { path: "31", n: 4, customers: 3 },
        { path: "3", n: 2, customers: 2 },
        { path: "34", n: 7, customers: 5, reached_stage: 3 },
        { path: "41", n: 6, customers: 6, persona: 2 },
        { path: "04", n: 9, customers: 9 },
      ),
    );
    await run(channelCounts);
    expect(await rows("from channel_counts")).toEqual([
      [20261, 1, 1, 2, 1, 6, 5],
      [20261, 1, 1, 2, 3, 7, 5],
      [20261, 1, 2, 4, 1, 6, 6],
    ]);
  });
});
