import { expect, it } from "vitest";
import readingKeySets from "../../../src/journey/reading/reading_key_sets.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const keys = (...written: readonly string[]) => written.join("\u001f");

inBothEngines("reading_key_sets.sql", ({ given, run, query }) => {
  it("cleans each distinct set once: placeholders out, parts in order, nothing left as nothing", async () => {
    await given("reading_rows", "key_set_id ubigint, key_text varchar, code varchar", [
      [1, "customer:Ab12", null],
      [1, "customer:Ab12", null],
      [2, "email: ADA@X.fr ", null],
      [3, "customer:guest", null],
      [4, keys("visitor:v1", "order:#7", "customer:-"), null],
      [5, keys("visitor:-", "customer:0"), null],
      [6, "url:a:b", null],
      [7, "", null],
      [8, "customer:late", "time-missing"],
    ]);
    await run(readingKeySets);
    expect(await query("from reading_key_sets order by key_set_id")).toEqual([
      { key_set_id: 1, key_text: "customer:Ab12" },
      { key_set_id: 2, key_text: "email:ada@x.fr" },
      { key_set_id: 3, key_text: "" },
      { key_set_id: 4, key_text: keys("order:7", "visitor:v1") },
      { key_set_id: 5, key_text: "" },
      { key_set_id: 6, key_text: "url:a:b" },
    ]);
  });
});
