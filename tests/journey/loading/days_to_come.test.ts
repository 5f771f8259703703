import { expect, it } from "vitest";
import daysToCome from "../../../src/journey/loading/days_to_come.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("days_to_come.sql", ({ given, database }) => {
  const told = async (moments: readonly (readonly [file: number, at: string])[]) => {
    await given(
      "file_moments",
      "file_id usmallint, kind_id ubigint, happened_at timestamp",
      moments.map(([file, at]) => [file, 1, at]),
    );
    const rows = await database().query(daysToCome, { today: "2026-07-10" });
    return rows.map((row) => Object.values(row));
  };

  it("counts what is dated after tomorrow, with its first day", async () => {
    expect(
      await told([
        [1, "2026-07-01 10:00:00"],
        [1, "2026-07-11 10:00:00"],
        [1, "2026-07-20 10:00:00"],
        [1, "2026-07-12 10:00:00"],
        [2, "2026-07-09 10:00:00"],
      ]),
    ).toEqual([[1, 2, "2026-07-12"]]);
  });

  it("says nothing of a file that is all to come: it is the clock that is wrong", async () => {
    expect(await told([[1, "2026-08-01 10:00:00"]])).toEqual([]);
  });
});
