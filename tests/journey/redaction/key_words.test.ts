import { expect, it } from "vitest";
import keyWords from "../../../src/journey/redaction/key_words.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("key_words.sql", ({ given, query }) => {
  it("finds the asked words that are keys of any kind, alone or in a set, whatever their case and sign", async () => {
    await given("stg_key_sets", "key_text varchar", [
      ["customer:#AB12"],
      ["visitor:zz:9\u001forder:2001"],
      ["order:2001"],
      ["order:3003"],
    ]);
    await given("asked_words", "word varchar", [["ab12"], ["2001"], ["zz:9"], ["9"], ["order"]]);
    const rows = await query(keyWords);
    expect(rows.map(({ word }) => word).sort()).toEqual(["2001", "ab12", "zz:9"]);
  });
});
