import { expect, it } from "vitest";
import goalAmounts from "../../../src/journey/marts/goal_amounts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("goal_amounts.sql", ({ given, run, rows }) => {
  it("has each row with an amount of the company's currency that shows the goal, once, when it first does", async () => {
    const [VISIT, BOUGHT, PAID] = [1, 2, 3];
    const at = (hour: number) => `2026-01-05 ${String(hour).padStart(2, "0")}:00:00`;
    const day = "2026-01-06 00:00:00";
    await given("money", "currency varchar", [["EUR"]]);
    await given("touchpoints", "touchpoint_id usmallint, stage_id utinyint, shows_goal boolean", [
      [VISIT, 1, false],
      [BOUGHT, 2, true],
      [PAID, 2, true],
    ]);
    await given(
      "kind_touchpoints",
      "kind_id ubigint, touchpoint_id usmallint",
      [VISIT, BOUGHT, PAID].map((id) => [id, id]),
    );
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [7, 70],
      [8, 80],
    ]);
    await given(
      "dated_days",
      "customer_id uinteger, stage_id utinyint, happened_at timestamp, is_date_only boolean, placed_at timestamp",
      [[70, 2, day, true, "2026-01-06 15:00:00"]],
    );
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint",
      [
        // A row that is bought, then paid, and was a visit before.
        [1, 2, at(12), false, 7, PAID],
        [1, 2, at(10), false, 7, BOUGHT],
        [1, 2, at(8), false, 7, VISIT],
        // A date without an hour lies where its day says; one of another customer's day at its beginning.
        [1, 3, day, true, 7, BOUGHT],
        [1, 4, day, true, 8, BOUGHT],
        [1, 5, at(9), false, 8, VISIT],
        [1, 6, at(9), false, 8, BOUGHT],
        [1, 7, at(9), false, 8, BOUGHT],
        [1, 8, at(9), false, 8, BOUGHT],
        [1, 9, at(9), false, 6, BOUGHT],
        [2, 2, at(9), false, 8, BOUGHT],
      ],
    );
    await given(
      "stg_amounts",
      "file_id usmallint, line bigint, amount double, currency varchar, source varchar, key_set_id ubigint, refunded double",
      [
        [1, 2, 10, "EUR", "shop", null, null],
        [1, 3, 20, null, "shop", null, 5],
        [1, 4, 0, null, "shop", null, null],
        // A visit; dollars; below zero; unreadable; nobody's.
        [1, 5, 30, null, "shop", null, null],
        [1, 6, 30, "USD", "shop", null, null],
        [1, 7, -30, null, "shop", null, null],
        [1, 8, null, null, "shop", null, null],
        [1, 9, 30, null, "shop", null, null],
      ],
    );
    await run(goalAmounts);
    expect(
      await rows("select * replace (strftime(happened_at, '%d %H:%M') as happened_at) from goal_amounts"),
    ).toEqual([
      [1, 2, 7, 70, "shop", 10, null, "05 10:00"],
      [1, 3, 7, 70, "shop", 20, 5, "06 15:00"],
      [1, 4, 8, 80, "shop", 0, null, "06 00:00"],
    ]);
  });
});
