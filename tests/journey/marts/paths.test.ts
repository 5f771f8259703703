import { expect, it } from "vitest";
import paths from "../../../src/journey/marts/paths.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("paths.sql", ({ given, run, rows }) => {
  it("numbers the distinct paths of placed journeys in their order", async () => {
    await given(
      ...filled(
        "journeys",
        { journey_id: 1, path: "21" },
        { journey_id: 2, path: "0", is_placed: false },
        { journey_id: 3, path: "121", has_return: true },
        { journey_id: 4, path: "21" },
        { journey_id: 5, path: "1" },
      ),
    );
    await run(paths);
    expect(await rows("from paths")).toEqual([
      [1, "1", false],
      [2, "121", true],
      [3, "21", false],
    ]);
  });
});
