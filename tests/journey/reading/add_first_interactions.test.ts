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
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint, code varchar",
      [
        [2, 3, "2026-01-01 10:00:00", false, 7, 5, null],
        [2, 4, "2026-01-01 10:00:00", false, 7, 5, null],
        [2, 5, "2026-01-01 10:00:00", false, 8, 5, null],
        [2, 6, null, false, 7, 5, "time-missing"],
      ],
    );
    await run(addFirstInteractions);
    const added = await query("select line::double as line from stg_interactions order by line");
    expect(added.map(({ line }) => line)).toEqual([3, 5]);
    const continued = await query("select line::double as line from stg_continued order by line");
    expect(continued.map(({ line }) => line)).toEqual([4]);
  });
});
