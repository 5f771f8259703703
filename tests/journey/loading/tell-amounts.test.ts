import { expect, it } from "vitest";
import type { LoadedFile } from "../../../src/journey/loading/loaded-file.ts";
import { tellAmounts } from "../../../src/journey/loading/tell-amounts.ts";
import { problemText } from "../../../src/words/problem-text.ts";
import { inBothEngines } from "../both-engines.ts";

const file = { fileId: 1, file: "orders.csv", problems: [] } as unknown as LoadedFile;

inBothEngines("tell-amounts.ts", ({ database, given }) => {
  it("tells a file of its amounts in another currency, in both languages, and sets no row aside", async () => {
    await given("money", "currency varchar", [["EUR"]]);
    await given("touchpoints", "touchpoint_id usmallint, shows_goal boolean", [[1, true]]);
    await given("kind_touchpoints", "kind_id ubigint, touchpoint_id usmallint", [[1, 1]]);
    await given("stg_interactions", "file_id usmallint, line bigint, kind_id ubigint", [[1, 2, 1]]);
    await given(
      "stg_amounts",
      "file_id usmallint, line bigint, amount double, currency varchar, key_set_id ubigint",
      [[1, 2, 9, "CHF", null]],
    );
    await given("key_set_keys", "key_set_id ubigint, key_id uinteger, kind varchar", []);
    const [told] = await tellAmounts(database(), [file]);
    const [only] = told?.problems ?? [];
    if (only === undefined) throw new Error("nothing told");
    expect([only.code, only.rows, told?.problems.length]).toEqual(["amount-currency", 0, 1]);
    expect(problemText(only, "fr").message).toContain("CHF");
    expect(problemText(only, "en").message).toContain("EUR");
  });
});
