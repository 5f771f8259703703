import { expect, it } from "vitest";
import pathGoals from "../../../src/journey/marts/path_goals.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { showing } from "../table-rows.ts";

inBothEngines("path_goals.sql", ({ given, run, rows }) => {
  it("tells where a path first shows the goal, of those that do", async () => {
    await given(...showing(700, 3, 4, 600));
    const paths = ["1213", "43211", "55", "31", `2${String.fromCharCode(48 + 600)}`];
    await given(
      "paths",
      "path_id uinteger, path varchar",
      paths.map((path, at) => [at, path]),
    );
    await run(pathGoals);
    // A plain look at each path.
    const goals = [3, 4, 600].map((id) => String.fromCharCode(48 + id));
    const expected = paths.flatMap((path, at) => {
      const place = [...path].findIndex((letter) => goals.includes(letter));
      return place === -1 ? [] : [[at, place + 1]];
    });
    expect(await rows("from path_goals")).toEqual(expected);
  });
});
