import { expect, it } from "vitest";
import channelStages from "../../../src/journey/published/channel_stages.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, stages } from "../table-rows.ts";

inBothEngines("channel_stages.sql", ({ given, run, rows }) => {
  it("counts who entered by a channel and who of them reached each stage, small channels and groups together", async () => {
    await given(...stages(2));
    const untold = ["20261: 1.1.3 → 255.255.-4", "20261: 1.1.4 → 255.255.-4", "20261: 1.2.2 → 255.255.-4"];
    await given(...labels("channel", "20261: 1.1.2", ...untold));
    await given(
      ...filled(
        "channel_counts",
        { channel_id: 2, reached_stage: 1, n: 8, customers: 7 },
        { channel_id: 2, reached_stage: 2, n: 4, customers: 3 },
        { channel_id: 3, reached_stage: 2, n: 3, customers: 2 },
        { channel_id: 4, reached_stage: 1, n: 2, customers: 2 },
        { channel_id: 2, reached_stage: 1, n: 1, customers: 1, persona: 2 },
        { channel_id: 2, n: 99, customers: 99, period: 20262 },
      ),
    );
    await run(channelStages);
    const figures = "entrants, reached, customers";
    expect(await rows(`select persona, channel_id, stage_id, ${figures} from mart.channel_stages`)).toEqual([
      [1, 2, 1, 12, 12, 10],
      [1, 2, 2, 12, 4, 10],
      [255, -4, 1, 6, 6, 5],
      [255, -4, 2, 6, 3, 5],
    ]);
  });
});
