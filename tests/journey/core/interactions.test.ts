import { expect, it } from "vitest";
import interactions from "../../../src/journey/core/interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("interactions.sql", ({ given, run, query }) => {
  it("lays rows by customer, moment, rank of source, stage, touchpoint, and leaves out who has no customer", async () => {
    await given("touchpoints", "touchpoint_id usmallint, stage_id utinyint", [
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
    await given("kind_touchpoints", "kind_id ubigint, source varchar, touchpoint_id usmallint", [
      [10, "web", 1],
      [20, "web", 2],
      [30, "web", 3],
      [40, "shop", 3],
      [50, "shop", 0],
    ]);
    await given("sources", "source varchar, source_rank utinyint", [
      ["shop", 0],
      ["web", 1],
    ]);
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [7, 2],
      [8, 1],
      [9, 1],
    ]);
    await given("customers", "customer_id uinteger, gap_seconds bigint", [
      [1, 100],
      [2, 200],
    ]);
    const [early, late] = ["2026-01-01 10:00:00", "2026-01-02 00:00:00"];
    await given(
      "stg_interactions",
      "happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint",
      [
        [early, false, 7, 10],
        [late, true, 8, 50],
        [early, false, 8, 10],
        [early, false, 9, 30],
        [early, false, 8, 20],
        [early, false, 9, 40],
        [early, false, 6, 40],
      ],
    );
    await run(interactions);
    const rows = await query(
      "select * replace (happened_at::date::varchar as happened_at) from interactions",
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, "2026-01-01", false, 0, 1, 3, 100],
      [1, "2026-01-01", false, 1, 1, 2, 100],
      [1, "2026-01-01", false, 1, 1, 3, 100],
      [1, "2026-01-01", false, 1, 2, 1, 100],
      [1, "2026-01-02", true, 0, 0, 0, 100],
      [2, "2026-01-01", false, 1, 2, 1, 200],
    ]);
  });
});
