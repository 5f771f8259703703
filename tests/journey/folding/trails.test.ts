import { expect, it } from "vitest";
import { writeValues } from "../../../src/database/named-values.ts";
import trails from "../../../src/journey/folding/trails.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("trails.sql", ({ given, rows }) => {
  it("adds up journeys of one path and openness whatever became of them", async () => {
    await given(
      ...filled(
        "leaf_counts",
        { path: "12", n: 9, customers: 8 },
        { path: "12", n: 2, customers: 1, is_mature: false, reached_stage: 3 },
        { path: "12", n: 4, customers: 4, is_open: true },
        { path: "12", n: 3, customers: 2, persona: 255 },
        { path: "12", n: 5, customers: 3, persona: 255 },
        { path: "2", n: 6, customers: 6, persona: 255 },
        { path: "12", n: 4, customers: 3, period: 20262 },
      ),
    );
    const of = (period: number) => rows(writeValues(trails, { period }));
    expect(await of(20261)).toEqual([
      [20261, 1, 1, "12", false, 11, 9],
      [20261, 1, 1, "12", true, 4, 4],
      [20261, 1, 255, "12", false, 8, 5],
      [20261, 1, 255, "2", false, 6, 6],
    ]);
    expect(await of(20262)).toEqual([[20262, 1, 1, "12", false, 4, 3]]);
  });
});
