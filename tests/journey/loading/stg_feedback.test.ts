import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_feedback.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_feedback.sql", ({ run, query }) => {
  it("holds scores between whole ones, words as written, and feedback without a score", async () => {
    await run(
      `${table}; insert into stg_feedback values (65535, 3000000000, '2026-07-03 10:12:13.5', 18446744073709551615, 18446744073709551615, -1.5, '', e'Bien\\n« très »', 'Ada'), (1, 2, '2026-07-03', 1, 1, null, '', '', '')`,
    );
    // As text: the engine's door gives large numbers rounded.
    const rows = await query("select (columns(*))::varchar from stg_feedback");
    expect(rows.map((row) => Object.entries(row).map(([name, text]) => `${name} ${text}`))).toEqual([
      [
        "file_id 65535",
        "line 3000000000",
        "happened_at 2026-07-03 10:12:13.5",
        "key_set_id 18446744073709551615",
        "kind_id 18446744073709551615",
        "score -1.5",
        "declared ",
        "words Bien\n« très »",
        "names Ada",
      ],
      [
        "file_id 1",
        "line 2",
        "happened_at 2026-07-03 00:00:00",
        "key_set_id 1",
        "kind_id 1",
        "score null",
        "declared ",
        "words ",
        "names ",
      ],
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_feedback")).toEqual([]);
  });
});
