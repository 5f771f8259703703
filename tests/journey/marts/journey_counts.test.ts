import { expect, it } from "vitest";
import journeyCounts from "../../../src/journey/marts/journey_counts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("journey_counts.sql", ({ given, run, rows }) => {
  const paths = () =>
    given("paths", "path_id uinteger, path varchar, has_return boolean", [
      [1, "1", false],
      [2, "12", false],
      [3, "121", true],
    ]);

  it("counts journeys, and each customer once a quarter, in a placed journey", async () => {
    await paths();
    await given(
      ...filled(
        "journeys",
        { journey_id: 1, customer_id: 7, path: "0", is_placed: false },
        { journey_id: 2, customer_id: 7, path: "1" },
        { journey_id: 3, customer_id: 8, path: "1" },
        { journey_id: 4, customer_id: 8, path: "1" },
        { journey_id: 5, customer_id: 8, path: "12" },
        { journey_id: 6, customer_id: 8, path: "12", period: 20262 },
        { journey_id: 7, customer_id: 9, path: "0", is_placed: false },
      ),
    );
    await run(journeyCounts);
    expect(await rows("select period, path_id, path, n, customers from journey_counts")).toEqual([
      [20261, 1, "1", 3, 2],
      [20261, 2, "12", 1, 0],
      [20262, 2, "12", 1, 1],
    ]);
  });

  it("keeps groups and outcomes apart, in the order of periods and groups", async () => {
    await paths();
    const different = [
      { segment: 2 },
      { persona: 2 },
      { is_open: true },
      { is_mature: false },
      { is_crossing: true },
      { reached_stage: 2 },
      { own_mask: 6 },
      { path: "121" },
      {},
    ];
    await given(
      ...filled("journeys", ...different.map((row, at) => ({ journey_id: at, customer_id: at, ...row }))),
    );
    await run(journeyCounts);
    const found =
      await rows(`select segment, persona, path_id, is_open, is_mature, is_crossing, reached_stage,
      own_mask, has_return, n from journey_counts`);
    expect(found).toEqual([
      [1, 1, 1, false, false, false, 1, 0, false, 1],
      [1, 1, 1, false, true, false, 1, 0, false, 1],
      [1, 1, 1, false, true, false, 1, 6, false, 1],
      [1, 1, 1, false, true, false, 2, 0, false, 1],
      [1, 1, 1, false, true, true, 1, 0, false, 1],
      [1, 1, 1, true, true, false, 1, 0, false, 1],
      [1, 1, 3, false, true, false, 1, 0, true, 1],
      [1, 2, 1, false, true, false, 1, 0, false, 1],
      [2, 1, 1, false, true, false, 1, 0, false, 1],
    ]);
  });
});
