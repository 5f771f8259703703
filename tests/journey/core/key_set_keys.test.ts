import { expect, it } from "vitest";
import keySetKeys from "../../../src/journey/core/key_set_keys.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns = "key_set_id ubigint, key_text varchar";

inBothEngines("key_set_keys.sql", ({ given, run, query }) => {
  it("numbers keys in the order of their text, one for a text however many rows and sets carry it", async () => {
    await given("stg_key_sets", columns, [
      [3, "email:a@x.fr"],
      [1, "customer:b"],
      [2, "customer:b\u001forder:7"],
      [1, "customer:b"],
      [4, "order:a:b"],
    ]);
    await run(keySetKeys);
    const rows = await query(
      "select key_set_id::integer as key_set, key_id::integer as key, kind from key_set_keys order by all",
    );
    expect(rows).toEqual([
      { key_set: 1, key: 1, kind: "customer" },
      { key_set: 2, key: 1, kind: "customer" },
      { key_set: 2, key: 3, kind: "order" },
      { key_set: 3, key: 2, kind: "email" },
      { key_set: 4, key: 4, kind: "order" },
    ]);
  });

  it("stops where two texts share a number: their customers would be one", async () => {
    await given("stg_key_sets", columns, [
      [1, "customer:b"],
      [1, "customer:c"],
    ]);
    await expect(run(keySetKeys)).rejects.toThrow("share one hash");
  });
});
