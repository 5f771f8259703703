import { expect, it } from "vitest";
import sentContacts from "../../../src/journey/core/sent_contacts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("sent_contacts.sql", ({ given, run, rows }) => {
  it("is answered by a deed within the window, and between two deeds that no gap parts", async () => {
    await given("sent_kinds", "kind_id ubigint, touchpoint_id usmallint", [[1, 4]]);
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const seconds = 5 * 86_400;
    await given("customers", "customer_id uinteger, gap_seconds bigint, window_seconds bigint", [
      [1, 2 * seconds, seconds],
      [2, 2 * seconds, seconds],
      [3, 2 * seconds, seconds],
    ]);
    const at = (day: number) => `2026-01-${String(day).padStart(2, "0")} 10:00:00`;
    await given("stg_interactions", "happened_at timestamp, key_set_id ubigint, kind_id ubigint", [
      // Sent to three; the first did something on the 4th and the 14th, the second on the 20th, the third never.
      [at(4), 1, 9],
      [at(9), 1, 1],
      [at(14), 1, 9],
      [at(9), 2, 1],
      [at(9), 2, 1],
      [at(20), 2, 9],
      [at(9), 3, 1],
    ]);
    await run(sentContacts);
    expect(
      await rows(
        "select customer_id, touchpoint_id, n::integer, is_answered, is_between from sent_contacts order by 1",
      ),
    ).toEqual([
      [1, 4, 1, true, true],
      [2, 4, 2, false, false],
      [3, 4, 1, false, false],
    ]);
  });
});
