import { expect, it } from "vitest";
import partedSets from "../../../src/journey/loading/parted_sets.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("parted_sets.sql", ({ given, run, query }) => {
  it("gives the numbers on one source's rows a kind of their own", async () => {
    await given("stg_key_sets", "key_set_id ubigint, key_text varchar", [
      [1, "customer:7"],
      [2, "customer:7\u001Femail:a@b.fr"],
      [3, "email:a@b.fr"],
      [4, "customer:8"],
    ]);
    await given("stg_interactions", "file_id usmallint, key_set_id ubigint", [
      [1, 4],
      [2, 1],
      [2, 3],
    ]);
    await given("stg_facts", "file_id usmallint, key_set_id ubigint", [[2, 2]]);
    await given("stg_feedback", "file_id usmallint, key_set_id ubigint", []);
    await given("parted", "file_id usmallint, kind varchar, new_kind varchar", [
      [2, "customer", "customer shop"],
    ]);
    await run(partedSets);
    const rows = await query(`select key_set_id::double as id, replace(key_text, chr(31), '|') as keys
      from parted_sets order by id`);
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, "customer shop:7"],
      [2, "customer shop:7|email:a@b.fr"],
    ]);
  });
});
