import { beforeAll, expect, it } from "vitest";
import type { Value } from "../../../src/database/database.ts";
import opinionRows from "../../../src/journey/marts/opinion_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns = `feedback_id bigint, customer_id uinteger, happened_at timestamp, source varchar, touchpoint_id usmallint,
  journey_id uinteger, score double, placed varchar, words varchar`;

inBothEngines("opinion_rows.sql", ({ given, run, rows }) => {
  beforeAll(async () => {
    await given("sources", "source varchar, source_rank utinyint", [
      ["web", 0],
      ["survey", 1],
    ]);
    await given("touchpoints", "touchpoint_id usmallint, stage_id utinyint", [
      [0, 0],
      [1, 3],
      [2, 4],
    ]);
    await given("told_periods", "first_period smallint", [[20201]]);
    await given("customers", "customer_id uinteger, segment utinyint, persona utinyint", [
      [7, 1, 2],
      [8, 2, 5],
    ]);
  });
  const feedback = (...all: readonly (readonly Value[])[]) => given("feedback", columns, all);

  it("tells quarter, group, stage and source, and takes who is unknown for somebody apart", async () => {
    await feedback(
      [3, 7, "2026-03-31 23:59:59", "survey", 1, 12, 2, "declared", "bien"],
      [1, 8, "2026-04-01 00:00:00", "web", 0, null, -0.5, "unplaced", ""],
      [2, null, "2025-12-31 10:00:00", "survey", 2, null, null, "theme", "mal"],
    );
    await run(opinionRows);
    expect(await rows("from opinion_rows")).toEqual([
      [1, 8, 20262, 2, 5, 0, 0, 0, null, -0.5, "unplaced", true],
      [2, -2, 20254, 0, 0, 4, 2, 1, null, null, "theme", true],
      [3, 7, 20261, 1, 2, 3, 1, 1, 12, 2, "declared", true],
    ]);
  });

  it("counts a customer once per quarter and touchpoint, by scored opinions alone where there are some", async () => {
    const day = "2026-01-01 10:00:00";
    await feedback(
      [1, 7, day, "web", 1, null, null, "declared", "mal"],
      [2, 7, day, "web", 1, null, 1, "declared", ""],
      [3, 7, day, "survey", 1, null, 2, "declared", ""],
      [4, 7, day, "web", 2, null, 1, "declared", ""],
      [5, 7, "2026-05-01 10:00:00", "web", 1, null, 1, "declared", ""],
      [6, null, day, "web", 1, null, 1, "declared", ""],
      [7, null, day, "web", 1, null, 1, "declared", ""],
    );
    await run(opinionRows);
    expect(await rows("select feedback_id from opinion_rows where not counts_customer")).toEqual([[3]]);
  });
});
