import { expect, it } from "vitest";
import fileFamilies from "../../../src/journey/loading/file_families.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("file_families.sql", ({ given, run, query }) => {
  it("has a row for each file, with the number that rows carry, in place of those before", async () => {
    await given("file_family_texts", "file_id varchar, family varchar", [["7", "old"]]);
    await run(fileFamilies);
    await given("file_family_texts", "file_id varchar, family varchar", [
      ["10", '["ga4","web"]'],
      ["9", '["ga4","web"]'],
    ]);
    await run(fileFamilies);
    // As numbers: as texts, 10 would come before 9.
    expect(
      await query("select file_id, family, typeof(file_id) as type from file_families order by all"),
    ).toEqual([
      { file_id: 9, family: '["ga4","web"]', type: "USMALLINT" },
      { file_id: 10, family: '["ga4","web"]', type: "USMALLINT" },
    ]);
  });
});
