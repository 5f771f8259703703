import { expect, it } from "vitest";
import numberMails from "../../../src/journey/loading/number_mails.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("number_mails.sql", ({ given, run, query }) => {
  it("has a number and an address that stand on one row, by source; words and rows without both have none", async () => {
    const set = (id: number, ...keys: string[]) => [id, keys.join("\u001F")];
    await given("stg_key_sets", "key_set_id ubigint, key_text varchar", [
      set(1, "customer:7", "email:a@b.fr"),
      set(2, "customer:c7", "email:a@b.fr"),
      set(3, "customer:8"),
      set(4, "contact:9", "email:c@d.fr", "order:o1"),
    ]);
    await given("stg_interactions", "file_id usmallint, key_set_id ubigint", [
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
    await given("stg_facts", "file_id usmallint, key_set_id ubigint", [[2, 4]]);
    await given("stg_feedback", "file_id usmallint, key_set_id ubigint", []);
    await given("file_sources", "file_id usmallint, source varchar", [
      [1, "shop"],
      [2, "crm"],
    ]);
    await run(numberMails);
    expect((await query("from number_mails order by all")).map((row) => Object.values(row))).toEqual([
      ["crm", "contact:9", "contact", "email:c@d.fr"],
      ["shop", "customer:7", "customer", "email:a@b.fr"],
    ]);
  });
});
