import { expect, it } from "vitest";
import sharedKeysByFile from "../../../src/journey/loading/shared_keys_by_file.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("shared_keys_by_file.sql", ({ given, query }) => {
  it("counts each shared key once a file, whatever the rows and sets that carry it; other files are not listed", async () => {
    await given("key_set_keys", "key_set_id ubigint, key_id uinteger", [
      [1, 10],
      [2, 10],
      [2, 11],
      [3, 12],
      [4, 13],
    ]);
    await given("shared_keys", "key_id uinteger", [[10], [11], [13]]);
    const columns = "file_id usmallint, key_set_id ubigint";
    await given("stg_interactions", columns, [
      [2, 1],
      [2, 2],
      [2, 2],
      [3, 3],
    ]);
    await given("stg_facts", columns, [[1, 4]]);
    expect(await query(sharedKeysByFile)).toEqual([
      { file_id: 1, n: 1 },
      { file_id: 2, n: 2 },
    ]);
  });
});
