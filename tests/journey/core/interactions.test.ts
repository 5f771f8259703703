import { expect, it } from "vitest";
import interactions from "../../../src/journey/core/interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("interactions.sql", ({ given, run, rows }) => {
  const early = "2026-01-01 10:00:00";
  const midnight = "2026-01-02 00:00:00";
  const setUp = async (told: readonly (readonly (string | number | boolean)[])[]) => {
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
      [60, "shop", 1],
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
    await given(
      "sent_contacts",
      "customer_id uinteger, happened_at timestamp, kind_id ubigint, is_between boolean",
      [
        [2, early, 30, false],
        [2, early, 20, true],
      ],
    );
    await given(
      "dated_days",
      "customer_id uinteger, stage_id utinyint, happened_at timestamp, is_date_only boolean, placed_at timestamp",
      [[1, 2, midnight, true, "2026-01-02 14:09:00"]],
    );
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint",
      told,
    );
    await run(interactions);
    return rows("select * replace (strftime(happened_at, '%d %H:%M') as happened_at) from interactions");
  };

  it("lays rows by customer, instant, rank of source, stage, file and row, and leaves out who has no customer", async () => {
    const found = await setUp([
      [1, 9, early, false, 7, 10],
      [1, 8, midnight, true, 8, 50],
      [1, 7, early, false, 8, 10],
      [2, 1, early, false, 8, 20],
      [1, 6, early, false, 9, 30],
      [1, 5, early, false, 8, 20],
      [1, 4, early, false, 9, 40],
      [1, 3, early, false, 6, 40],
    ]);
    expect(found).toEqual([
      [1, "01 10:00", false, 0, 1, 3, 100],
      [1, "01 10:00", false, 1, 1, 2, 100],
      [1, "01 10:00", false, 1, 1, 3, 100],
      [1, "01 10:00", false, 1, 1, 2, 100],
      [1, "01 10:00", false, 1, 2, 1, 100],
      [1, "02 00:00", true, 0, 0, 0, 100],
      [2, "01 10:00", false, 1, 2, 1, 200],
    ]);
  });

  it("leaves out what was only sent, but between two deeds of a customer", async () => {
    const found = await setUp([
      [1, 1, early, false, 7, 30],
      [1, 2, early, false, 7, 20],
      [1, 3, early, false, 8, 30],
    ]);
    expect(found.map(([customer, , , , , touchpoint]) => [customer, touchpoint])).toEqual([
      [1, 3],
      [2, 2],
    ]);
  });

  it("lays a date where its day has room for its stage, and dates of one instant by stage", async () => {
    const found = await setUp([
      [1, 1, "2026-01-02 14:09:00", false, 8, 20],
      [1, 2, "2026-01-02 14:10:00", false, 8, 20],
      [1, 3, midnight, true, 8, 60],
      [1, 4, midnight, true, 8, 20],
    ]);
    expect(found.map(([, at, , , stage]) => [at, stage])).toEqual([
      ["02 00:00", 1],
      ["02 14:09", 1],
      ["02 14:09", 2],
      ["02 14:10", 1],
    ]);
  });
});
