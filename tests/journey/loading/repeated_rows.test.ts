import { expect, it } from "vitest";
import repeatedRows from "../../../src/journey/loading/repeated_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

type Told = readonly [file: number, line: number, sameness: number];

inBothEngines("repeated_rows.sql", ({ given, run, query }) => {
  const repeated = async (pairs: readonly (readonly [number, number])[], told: readonly Told[]) => {
    const [from, to] = ["2026-01-01 10:30:00", "2026-01-01 12:00:00"];
    await given(
      "repeat_pairs",
      "older_id usmallint, newer_id usmallint, from_at timestamp, to_at timestamp",
      pairs.map(([older, newer]) => [older, newer, from, to]),
    );
    await given(
      "overlapping_rows",
      "row_id bigint, in_feedback boolean, file_id usmallint, line bigint, kind_id ubigint, happened_at timestamp, sameness ubigint",
      told.map(([file, line, sameness]) => [line, false, file, line, 5, "2026-01-01 10:45:00", sameness]),
    );
    await run(repeatedRows);
    const rows = await query("select file_id, line, other_id from repeated_rows order by all");
    return rows.map((row) => Object.values(row));
  };

  it("lists what a newer export tells again when half of either is in the other", async () => {
    const older: Told[] = [10, 20, 30, 40].map((same, line) => [1, line, same]);
    const newer: Told[] = [30, 40, 50, 60].map((same, line) => [2, line, same]);
    expect(await repeated([[1, 2]], [...older, ...newer])).toEqual([
      [1, 2, 2],
      [1, 3, 2],
    ]);
    // One row in four by accident, and nothing is a repeat.
    const strangers: Told[] = [40, 50, 60, 70].map((same, line) => [2, line, same]);
    expect(await repeated([[1, 2]], [...older, ...strangers])).toEqual([]);
    // A short export inside a long one.
    expect(await repeated([[1, 2]], [...older, [2, 0, 10], [2, 1, 77]])).toEqual([[1, 0, 2]]);
  });

  it("removes as many copies as the newer file has, the first ones, and leaves the rest to the older", async () => {
    const copies = (file: number, count: number): Told[] =>
      Array.from({ length: count }, (_, line) => [file, line, 10]);
    expect(await repeated([[1, 2]], [...copies(1, 3), ...copies(2, 2)])).toEqual([
      [1, 0, 2],
      [1, 1, 2],
    ]);
  });

  it("names the newer file that has most copies where several tell the same", async () => {
    const pairs = [
      [1, 2],
      [1, 3],
    ] as const;
    const rows: Told[] = [
      [1, 0, 10],
      [1, 1, 10],
      [1, 2, 10],
      [2, 0, 10],
      [3, 0, 10],
      [3, 1, 10],
    ];
    expect(await repeated(pairs, rows)).toEqual([
      [1, 0, 3],
      [1, 1, 3],
    ]);
  });
});
