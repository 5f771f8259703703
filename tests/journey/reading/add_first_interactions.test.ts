import { expect, it } from "vitest";
import stgContinued from "../../../src/journey/loading/stg_continued.sql?raw";
import stgInteractions from "../../../src/journey/loading/stg_interactions.sql?raw";
import addFirstInteractions from "../../../src/journey/reading/add_first_interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("add_first_interactions.sql", ({ given, run, query }) => {
  it("adds the lines of one order once, the others as what continues it", async () => {
    await run(`${stgInteractions};\n${stgContinued}`);
    await given(
      "reading_rows",
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint, code varchar, key_text varchar",
      [
        [2, 3, "2026-01-01 10:00:00", false, 7, 5, null, "order:1"],
        [2, 4, "2026-01-01 10:00:00", false, 7, 5, null, "order:1"],
        [2, 5, "2026-01-01 10:00:00", false, 8, 5, null, "order:1"],
        [2, 6, null, false, 7, 5, "time-missing", "order:1"],
        // The same order in another file is that file's own first line: what was exported twice is told elsewhere.
        [3, 3, "2026-01-01 10:00:00", false, 7, 5, null, "order:1"],
      ],
    );
    await run(addFirstInteractions);
    const added = await query("select line::double as line from stg_interactions order by line");
    expect(added.map(({ line }) => line)).toEqual([3, 3, 5]);
    const continued = await query("select line::double as line from stg_continued order by line");
    expect(continued.map(({ line }) => line)).toEqual([4]);
  });

  it("counts the tickets of one order once, and those of no order each", async () => {
    await run(`${stgInteractions};\n${stgContinued}`);
    const keys = (order: string, pass: number) =>
      ["email:a@b.fr", ...(order === "" ? [] : [`order:${order}`]), `pass:${pass}`].join("\u001F");
    const row = (line: number, keySet: number, key: string) =>
      [2, line, "2026-01-01 10:00:00", false, keySet, 5, null, key] as const;
    await given(
      "reading_rows",
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint, code varchar, key_text varchar",
      [
        row(2, 1, keys("C1", 1)),
        row(3, 2, keys("C1", 2)),
        row(4, 3, keys("C2", 3)),
        row(5, 4, keys("", 4)),
        row(6, 5, keys("", 5)),
      ],
    );
    await run(addFirstInteractions);
    const added = await query("select line::double as line from stg_interactions order by line");
    expect(added.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
  });
});
