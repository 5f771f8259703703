import { beforeAll, expect, it } from "vitest";
import isolatedRows from "../../../src/journey/loading/isolated_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("isolated_rows.sql", ({ given, run, query }) => {
  beforeAll(async () => {
    const columns = "file_id usmallint, line bigint, kind_id ubigint, happened_at timestamp";
    await given("stg_interactions", `${columns}, is_feedback boolean`, [
      [1, 2, 5, "2061-12-31 23:59:59", false],
      [1, 3, 5, "2062-01-01 00:00:00", false],
      [2, 4, 6, "2062-06-01 00:00:00", true],
    ]);
    await given("stg_feedback", columns, [
      [2, 3, 6, "2026-01-01 00:00:00"],
      [2, 4, 6, "2062-06-01 00:00:00"],
    ]);
  });
  const listed = () =>
    query("select row_id, in_feedback, file_id, line, kind_id, other_id from isolated_rows order by all");

  it("lists what happened from that moment on, a feedback without its interaction", async () => {
    await given("isolated_from", "first_at timestamp", [["2062-01-01 00:00:00"]]);
    await run(isolatedRows);
    expect(await listed()).toEqual([
      { row_id: 1, in_feedback: false, file_id: 1, line: 3, kind_id: 5, other_id: null },
      { row_id: 1, in_feedback: true, file_id: 2, line: 4, kind_id: 6, other_id: null },
    ]);
  });

  it("lists nothing where no year stands alone", async () => {
    await given("isolated_from", "first_at timestamp", [[null]]);
    await run(isolatedRows);
    expect(await listed()).toEqual([]);
  });
});
