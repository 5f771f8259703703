// What folding cost, as shares of what there was: of what tables tell, and of what is in no table.
import { expect, it } from "vitest";
import siteFolding from "../../src/answers/sql/site_folding.sql?raw";
import { inBothEngines } from "../journey/both-engines.ts";

inBothEngines("site_folding.sql", ({ given, run, query }) => {
  const tables = async (told: boolean) => {
    const some = <T>(rows: readonly T[]) => (told ? rows : []);
    await run("create schema if not exists mart.main");
    await given("mart.passes", "n uinteger", some([[6]]));
    await given("pass_counts", "n uinteger", [[6], [2]]);
    await given("mart.stops", "touchpoint_id smallint, n uinteger", [...some([[1, 3]]), [-4, 1]]);
    const links = "anchor smallint, is_backward boolean, place tinyint, target smallint, n uinteger";
    await given("mart.links", links, [
      ...some([[-9, false, 1, 4, 5]]),
      [-9, false, 0, 4, 9],
      [-9, false, 1, -4, 5],
    ]);
    await given("journey_counts", "path varchar, n uinteger", [
      ["123", 10],
      ["12", 7],
    ]);
    await given("mart.variants", "path_id integer, n uinteger", [...some([[0, 1]]), [-4, 3]]);
    await given(
      "mart.opinions",
      "touchpoint_id smallint, n uinteger",
      some([
        [1, 6],
        [-4, 1],
      ]),
    );
    await given("opinion_rows", "score double", [...Array.from({ length: 8 }, () => [1]), [null]]);
    await given("mart.outcomes", "persona utinyint, n uinteger", [...some([[1, 9]]), [255, 1]]);
  };

  it("counts opinions that no table holds among those whose touchpoint is lost", async () => {
    await tables(true);
    expect(await query(siteFolding)).toEqual([
      { passes: 0.75, stops: 0.75, third_contacts: 0.5, paths: 0.25, opinions: 0.75, personas: 0.9 },
    ]);
  });

  it("is nothing where everything is pooled, and all where there was nothing", async () => {
    await tables(false);
    expect(await query(siteFolding)).toEqual([
      { passes: 0, stops: 0, third_contacts: 0, paths: 0, opinions: 0, personas: 0 },
    ]);
    await given("opinion_rows", "score double", []);
    expect((await query(siteFolding))[0]).toMatchObject({ opinions: 1 });
  });
});
