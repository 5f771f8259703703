import { expect, it } from "vitest";
import hourRows from "../../../src/journey/marts/hour_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("hour_rows.sql", ({ given, run, rows }) => {
  it("places an interaction by its hour, its stage and who began it; a date alone is in no hour", async () => {
    await given(
      "stg_interactions",
      "happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint",
      [
        ["2026-01-03 09:59:59", false, 1, 1],
        ["2026-01-09 09:00:00", false, 1, 1],
        ["2026-01-03 00:00:00", true, 1, 1],
        ["2026-01-03 23:00:00", false, 2, 2],
        ["2018-01-03 23:00:00", false, 2, 3],
      ],
    );
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [1, 11],
      [2, 12],
    ]);
    await given("kind_touchpoints", "kind_id ubigint, touchpoint_id usmallint", [
      [1, 1],
      [2, 2],
      [3, 0],
    ]);
    await given("customers", "customer_id uinteger, segment utinyint, persona utinyint", [
      [11, 1, 2],
      [12, null, null],
    ]);
    await given("outbound_kinds", "kind_id ubigint, touchpoint_id usmallint", [[2, 2]]);
    await given("touchpoints", "touchpoint_id usmallint, stage_id utinyint", [
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    await given("told_periods", "first_period smallint", [[20251]]);
    await run(hourRows);
    const found = await rows(
      "select period, segment, persona, customer_id, child, n from hour_rows order by all",
    );
    expect(found).toEqual([
      [1, 0, 0, 12, 10_000 + 23 * 100, 1],
      [20261, 0, 0, 12, 10_000 + (23 + 25) * 100 + 2, 1],
      [20261, 1, 2, 11, 10_000 + 9 * 100 + 1, 2],
      [20261, 1, 2, 11, 10_000 + 24 * 100 + 1, 1],
    ]);
  });
});
