import { beforeAll, expect, it } from "vitest";
import datedDays from "../../../src/journey/core/dated_days.sql?raw";
import { loadZone } from "../../../src/journey/loading/load-zone.ts";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("dated_days.sql", ({ database, given, run, rows }) => {
  beforeAll(async () => {
    await given("touchpoints", "touchpoint_id usmallint, stage_id utinyint", [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    await given("kind_touchpoints", "kind_id ubigint, touchpoint_id usmallint", [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [1, 1],
      [2, 2],
    ]);
  });
  const place = async (...told: readonly (readonly (string | number | boolean)[])[]) => {
    await given(
      "stg_interactions",
      "happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint",
      told,
    );
    await run(datedDays);
    return rows("select customer_id, stage_id, strftime(placed_at, '%d %H:%M') from dated_days order by all");
  };

  it("follows the last of its day that is timed at its own or an earlier stage, whoever else was there", async () => {
    const found = await place(
      ["2026-01-02 00:00:00", true, 1, 2],
      ["2026-01-02 09:00:00", false, 1, 1],
      ["2026-01-02 10:00:00", false, 1, 3],
      ["2026-01-02 11:00:00", false, 1, 2],
      ["2026-01-03 00:00:00", false, 1, 1],
      ["2026-01-02 12:00:00", false, 2, 1],
    );
    expect(found).toEqual([[1, 2, "02 11:00"]]);
  });

  it("says nothing of a day that has only later stages, or none", async () => {
    const found = await place(
      ["2026-01-02 00:00:00", true, 1, 2],
      ["2026-01-02 09:00:00", false, 1, 3],
      ["2026-01-04 00:00:00", true, 2, 2],
    );
    expect(found).toEqual([]);
  });

  it("has days as long as the clocks make them", async () => {
    await loadZone(database(), "Europe/Paris");
    const found = await place(
      ["2026-10-24 22:00:00", true, 1, 2],
      ["2026-10-25 22:30:00", false, 1, 1],
      ["2026-03-28 23:00:00", true, 2, 2],
      ["2026-03-29 22:30:00", false, 2, 1],
    );
    expect(found).toEqual([[1, 2, "25 22:30"]]);
    await loadZone(database(), "Etc/UTC");
  });
});
