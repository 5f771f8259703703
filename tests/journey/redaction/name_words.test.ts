import { expect, it } from "vitest";
import { fold } from "../../../src/exports/cells/fold.ts";
import table from "../../../src/journey/loading/stg_names.sql?raw";
import { readingMacros } from "../../../src/journey/reading/macros.ts";
import nameWords from "../../../src/journey/redaction/name_words.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const names = [
  "Zoé d'Œuvray",
  "Jean-Pierre ŠIMŮNEK",
  "MÜLLER, Åsa",
  "He\u0301le\u0300ne",
  "lea_martin75",
  "李 明",
];

inBothEngines("name_words.sql", ({ run, query }) => {
  it("finds the words of names as src/exports/cells/fold.ts folds them", async () => {
    for (const macro of readingMacros) await run(macro);
    await run(table);
    const words = names.flatMap((name) => fold(name).match(/\p{L}+/gu) ?? []);
    expect(words).toContain("oeuvray");
    await run(
      `insert into stg_names values ${names.map((name) => `('${name.replaceAll("'", "''")}')`).join(", ")}`,
    );
    const asked = [...words, "ailleurs"].map((word) => `('${word}')`).join(", ");
    await run(`create or replace table asked_words as from (values ${asked}) as asked(word)`);
    const found = await query(nameWords);
    expect(found.map(({ word }) => word).sort()).toEqual([...new Set(words)].sort());
  });
});
