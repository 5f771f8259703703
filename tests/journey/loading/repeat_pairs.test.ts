import { expect, it } from "vitest";
import repeatPairs from "../../../src/journey/loading/repeat_pairs.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("repeat_pairs.sql", ({ given, run, query }) => {
  it("pairs files of one family whose periods touch, the newer ending later or, at one end, numbered higher", async () => {
    await given("file_families", "file_id usmallint, family varchar", [
      [1, "web"],
      [2, "web"],
      [3, "web"],
      [4, "shop"],
      [5, "shop"],
    ]);
    await given("file_years", "file_id usmallint, first_at timestamp, last_at timestamp", [
      // The first file spans two years, and ends when the second begins.
      [1, "2025-11-01", "2025-12-31"],
      [1, "2026-01-01", "2026-01-31"],
      [2, "2026-01-31", "2026-02-28"],
      [3, "2026-03-01", "2026-03-31"],
      [4, "2026-01-01", "2026-03-31"],
      [5, "2026-02-01", "2026-03-31"],
    ]);
    await run(repeatPairs);
    const rows = await query(
      "select older_id, newer_id, from_at::date::varchar, to_at::date::varchar from repeat_pairs order by all",
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, 2, "2026-01-31", "2026-01-31"],
      [4, 5, "2026-02-01", "2026-03-31"],
    ]);
  });
});
