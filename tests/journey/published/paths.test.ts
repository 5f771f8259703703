import { expect, it } from "vitest";
import paths from "../../../src/journey/published/paths.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("paths.sql", ({ given, run, rows }) => {
  it("writes the paths that variants name and no other, with their customers of all groups and quarters", async () => {
    await given("paths", "path_id uinteger, path varchar, has_return boolean", [
      [1, "1", false],
      [2, "12", false],
      [3, "121", true],
    ]);
    await given(
      ...filled(
        "mart.variants",
        { path_id: 3, customers: 5 },
        { path_id: -4, customers: 50 },
        { path_id: 1, customers: 6 },
        { path_id: 1, customers: 7, persona: 255 },
        { path_id: 1, customers: 8, period: 20262 },
      ),
    );
    await run(paths);
    expect(await rows("from mart.paths")).toEqual([
      [1, "1", 21],
      [3, "121", 5],
    ]);
  });
});
