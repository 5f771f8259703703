import { expect, it } from "vitest";
import dropPlaceholders from "../../../src/journey/reading/drop_placeholders.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("drop_placeholders.sql", ({ given, run, query }) => {
  it("takes keys worth nothing from rows, which are lost where a key is needed and anonymous where not", async () => {
    await given("reading_key_sets", "key_set_id ubigint, key_text varchar", [
      [1, "customer:a"],
      [2, ""],
    ]);
    await given(
      "reading_rows",
      "line bigint, key_set_id ubigint, needs_key boolean, key_text varchar, code varchar",
      [
        [2, 1, true, "customer:a", null],
        [3, 2, true, "customer:-", null],
        [4, 2, false, "customer:-", null],
        [5, 2, true, "customer:-", "time-missing"],
      ],
    );
    await run(dropPlaceholders);
    expect(await query("select line, key_text, code from reading_rows order by line")).toEqual([
      { line: 2, key_text: "customer:a", code: null },
      { line: 3, key_text: "", code: "key-missing" },
      { line: 4, key_text: "", code: null },
      { line: 5, key_text: "customer:-", code: "time-missing" },
    ]);
  });
});
