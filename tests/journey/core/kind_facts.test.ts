import { expect, it } from "vitest";
import kindFacts from "../../../src/journey/core/kind_facts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("kind_facts.sql", ({ given, run, query }) => {
  it("keeps the facts that some condition looks for: by its pattern, or any where numbers are compared", async () => {
    await given("touchpoints", "touchpoint_id usmallint, name varchar, channel varchar", [
      [0, null, null],
      [1, "Panier Mobile", "Été"],
    ]);
    await given(
      "kind_touchpoints",
      "kind_id ubigint, source varchar, event varchar, device varchar, via varchar, touchpoint_id usmallint",
      [
        [1, "Web", "cart", "mobile", "12", 1],
        [2, "Shop", "cart", "desktop", "cpc", 0],
      ],
    );
    await given("group_conditions", "field varchar, operator varchar, pattern varchar", [
      ["source", "equals", "w*"],
      ["source", "equals", "we*"],
      ["device", "not_equals", "mobile"],
      ["via", "at_least", "3"],
      ["touchpoint", "equals", "panier*"],
      ["channel", "equals", "ete"],
      ["plan", "equals", "*"],
    ]);
    await run(kindFacts);
    const rows = await query("select kind_id::integer, field, content from kind_facts order by all");
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, "channel", "ete"],
      [1, "device", "mobile"],
      [1, "source", "web"],
      [1, "touchpoint", "panier mobile"],
      [1, "via", "12"],
      [2, "via", "cpc"],
    ]);
  });
});
