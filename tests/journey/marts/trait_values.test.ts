import { expect, it } from "vitest";
import traitValues from "../../../src/journey/marts/trait_values.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("trait_values.sql", ({ given, run, rows }) => {
  it("numbers each value of each kind once", async () => {
    await given("journey_traits", "journey_id integer, kind varchar, value varchar", [
      [1, "device", "mobile"],
      [1, "channel", "mobile"],
      [2, "device", "mobile"],
      [3, "device", "desktop"],
    ]);
    await run(traitValues);
    expect(await rows("from trait_values")).toEqual([
      [1, "channel", "mobile"],
      [2, "device", "desktop"],
      [3, "device", "mobile"],
    ]);
  });
});
