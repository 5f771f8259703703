import { expect, it } from "vitest";
import stgInteractions from "../../../src/journey/loading/stg_interactions.sql?raw";
import addInteractions from "../../../src/journey/reading/add_interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("add_interactions.sql", ({ given, run, query }) => {
  it("adds an interaction for each usable row, to those of other readings", async () => {
    await run(
      `${stgInteractions}; insert into stg_interactions values (1, 9, '2025-01-01', true, 1, 1, true)`,
    );
    await given(
      "reading_rows",
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint, code varchar",
      [
        [2, 3, "2026-01-01 10:00:00", false, 7, 5, null],
        [2, 4, null, false, 7, 5, "time-missing"],
      ],
    );
    await run(addInteractions);
    const rows = await query(
      "select * replace (happened_at::varchar as happened_at) from stg_interactions order by all",
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, 9, "2025-01-01 00:00:00", true, 1, 1, true],
      [2, 3, "2026-01-01 10:00:00", false, 7, 5, false],
    ]);
  });
});
