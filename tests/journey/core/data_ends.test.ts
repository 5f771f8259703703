import { expect, it } from "vitest";
import dataEnds from "../../../src/journey/core/data_ends.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns = "source_rank utinyint, happened_at timestamp, stage_id utinyint";
const asked =
  "select strftime(ends_at, '%d/%m %H') as ends, strftime(known_until, '%d/%m %H') as known from data_ends";

inBothEngines("data_ends.sql", ({ given, run, query }) => {
  it("ends with the last interaction, and is known until the source that ends first of those that feed later stages", async () => {
    await given("interactions", columns, [
      // A source of the first stage only may stop early.
      [0, "2026-01-05 10:00:00", 1],
      [0, "2026-01-02 10:00:00", 0],
      [1, "2026-03-31 10:00:00", 1],
      [1, "2026-01-01 10:00:00", 2],
      [2, "2026-02-10 10:00:00", 3],
      [2, "2026-02-09 10:00:00", 3],
    ]);
    await run(dataEnds);
    expect(await query(asked)).toEqual([{ ends: "31/03 10", known: "10/02 10" }]);
  });

  it("is known until its end where no source feeds a later stage", async () => {
    await given("interactions", columns, [
      [0, "2026-01-05 10:00:00", 1],
      [1, "2026-01-09 10:00:00", 0],
    ]);
    await run(dataEnds);
    expect(await query(asked)).toEqual([{ ends: "09/01 10", known: "09/01 10" }]);
  });
});
