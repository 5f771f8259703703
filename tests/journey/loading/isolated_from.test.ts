import { expect, it } from "vitest";
import isolatedFrom from "../../../src/journey/loading/isolated_from.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("isolated_from.sql", ({ given, run, query }) => {
  const foundIn = async (...years: readonly (readonly [file: number, year: number, n: number])[]) => {
    await given("file_years", "file_id usmallint, year bigint, n bigint", years);
    await run(isolatedFrom);
    return query("select year, first_at::varchar as first_at from isolated_from");
  };
  const none = [{ year: null, first_at: null }];

  it("finds the first year after a pause of more than three, from which one row in twenty at most follows", async () => {
    expect(await foundIn([1, 2026, 30], [2, 2026, 27], [1, 2062, 1], [2, 2063, 2])).toEqual([
      { year: 2062, first_at: "2062-01-01 00:00:00" },
    ]);
    expect(await foundIn([1, 2026, 57], [2, 2030, 3])).toEqual([
      { year: 2030, first_at: "2030-01-01 00:00:00" },
    ]);
  });

  it("finds none after three years, nor where more rows follow, nor in old dates, nor in nothing", async () => {
    expect(await foundIn([1, 2026, 57], [1, 2029, 3])).toEqual(none);
    expect(await foundIn([1, 2026, 56], [1, 2062, 3])).toEqual(none);
    expect(await foundIn([1, 1999, 1], [1, 2026, 99])).toEqual(none);
    expect(await foundIn()).toEqual(none);
  });
});
