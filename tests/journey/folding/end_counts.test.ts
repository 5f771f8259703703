import { expect, it } from "vitest";
import endCounts from "../../../src/journey/folding/end_counts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("end_counts.sql", ({ given, rows }) => {
  it("adds up whatever ended alike, in the order of the first path of each", async () => {
    await given(
      "end_trails",
      "period integer, segment integer, persona integer, path varchar, is_open boolean, endings varchar, n double, customers double",
      [
        [20261, 1, 1, "2", false, "20261:lost", 1, 1],
        [20261, 1, 1, "12", true, "20261:won", 4, 3],
        [20261, 1, 1, "12", false, "20262:won", 5, 4],
        [20261, 1, 1, "3", false, "20261:won", 2, 2],
        [20254, 1, 1, "3", false, "20261:won", 6, 6],
        [20261, 1, 1, "12", false, "", 7, 5],
      ],
    );
    expect(await rows(endCounts)).toEqual([
      [20254, 1, 1, "20261:won", 6, 6],
      [20261, 1, 1, "", 7, 5],
      [20261, 1, 1, "20262:won", 5, 4],
      [20261, 1, 1, "20261:won", 6, 5],
      [20261, 1, 1, "20261:lost", 1, 1],
    ]);
  });
});
