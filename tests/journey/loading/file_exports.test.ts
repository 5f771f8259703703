import { expect, it } from "vitest";
import fileExports from "../../../src/journey/loading/file_exports.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("file_exports.sql", ({ given, run, query }) => {
  it("believes a name's date where most of the file is before it, and what the settings say in any case", async () => {
    await given(
      "file_export_texts",
      "file_id varchar, source varchar, exported_on varchar, is_said varchar",
      [
        ["1", "a", "2026-06-30", "false"],
        ["2", "b", "2026-01-01", "false"],
        ["3", "c", "2026-01-01", "true"],
      ],
    );
    const halves = [
      ["2025-12-31", 5],
      ["2026-01-02", 5],
    ] as const;
    await given(
      "file_days",
      "file_id usmallint, day date, n bigint",
      [1, 2, 3].flatMap((file) => halves.map(([day, n]) => [file, day, n])),
    );
    await run(fileExports);
    expect(
      await query(
        "select file_id as file, source, exported_on::varchar as day from file_exports order by all",
      ),
    ).toEqual([
      { file: 1, source: "a", day: "2026-06-30" },
      { file: 3, source: "c", day: "2026-01-01" },
    ]);
  });
});
