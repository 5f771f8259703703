import { expect, it } from "vitest";
import amountsByFile from "../../../src/journey/loading/amounts_by_file.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("amounts_by_file.sql", ({ given, query }) => {
  it("counts rows at the goal whose amount is no number or in another currency, each once", async () => {
    await given("money", "currency varchar", [["EUR"]]);
    await given("touchpoints", "touchpoint_id usmallint, shows_goal boolean", [
      [1, true],
      [2, false],
    ]);
    await given("kind_touchpoints", "kind_id ubigint, touchpoint_id usmallint", [
      [1, 1],
      [2, 2],
    ]);
    await given("stg_interactions", "file_id usmallint, line bigint, kind_id ubigint", [
      ...[2, 3, 4, 5].map((line) => [1, line, 1]),
      // The same order once more, paid; and one that only asks.
      [1, 4, 1],
      [1, 6, 2],
      [2, 2, 1],
    ]);
    await given(
      "stg_amounts",
      "file_id usmallint, line bigint, amount double, currency varchar, key_set_id ubigint",
      [
        [1, 2, 10, "EUR", null],
        [1, 3, null, "EUR", null],
        [1, 4, 10, "USD", null],
        [1, 5, 10, null, null],
        [1, 6, null, "USD", null],
        [2, 2, 5, "EUR", null],
        // Payments without a date: of an order, and of nothing but a customer.
        [3, 2, null, null, 70],
        [3, 3, 5, "USD", 70],
        [3, 4, null, null, 71],
      ],
    );
    await given("key_set_keys", "key_set_id ubigint, key_id uinteger, kind varchar", [
      [70, 1, "order"],
      [71, 2, "customer"],
    ]);
    expect(await query(amountsByFile)).toEqual([
      { file_id: 1, unreadable: 1, foreign_n: 1, foreign_currency: "USD", currency: "EUR" },
      { file_id: 2, unreadable: 0, foreign_n: 0, foreign_currency: null, currency: "EUR" },
      { file_id: 3, unreadable: 1, foreign_n: 1, foreign_currency: "USD", currency: "EUR" },
    ]);
  });
});
