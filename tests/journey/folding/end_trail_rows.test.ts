import { expect, it } from "vitest";
import { writeValues } from "../../../src/database/named-values.ts";
import endTrailRows from "../../../src/journey/folding/end_trail_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("end_trail_rows.sql", ({ given, rows }) => {
  it("gives one quarter, in order", async () => {
    await given(
      "end_trails",
      "period integer, segment integer, persona integer, path varchar, is_open boolean, endings varchar, n double, customers double",
      [
        [20261, 1, 1, "2", false, "20261:lost", 1, 1],
        [20254, 1, 1, "3", false, "20261:won", 6, 6],
        [20261, 1, 1, "12", true, "20261:won", 4, 3],
      ],
    );
    expect(await rows(writeValues(endTrailRows, { period: 20261 }))).toEqual([
      [20261, 1, 1, "12", true, "20261:won", 4, 3],
      [20261, 1, 1, "2", false, "20261:lost", 1, 1],
    ]);
  });
});
