import { expect, it } from "vitest";
import channelCells from "../../../src/journey/folding/channel_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("channel_cells.sql", ({ given, run, rows }) => {
  it("adds up the customers of each channel, whatever stage they reached, by group and quarter", async () => {
    await given(
      ...filled(
        "channel_counts",
        { channel_id: 2, reached_stage: 1, n: 9, customers: 2 },
        { channel_id: 2, reached_stage: 4, n: 9, customers: 3 },
        { channel_id: 5, customers: 4 },
        { channel_id: 2, customers: 6, persona: 2 },
        { channel_id: 2, customers: 7, period: 20262 },
      ),
    );
    await run(channelCells);
    expect(await rows("from channel_cells")).toEqual([
      [20261, 1, 1, 2, 5],
      [20261, 1, 1, 5, 4],
      [20261, 1, 2, 2, 6],
      [20262, 1, 1, 2, 7],
    ]);
  });
});
