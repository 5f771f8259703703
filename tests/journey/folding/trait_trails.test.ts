import { expect, it } from "vitest";
import type { Value } from "../../../src/database/database.ts";
import trails from "../../../src/journey/folding/trait_trails.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, labels } from "../table-rows.ts";

inBothEngines("trait_trails.sql", ({ given, database }) => {
  const ask = async (choice: Readonly<Record<string, Value>>) => {
    const group = { period: null, persona: null, segment: null, trait: null };
    const none = { ...group, anchor: null, through: null, from: null, until: null };
    const rows = await database().query(trails, { ...none, kind: "device", ...choice });
    return rows.map((row) =>
      ["trait", "path", "n", "customers", "mature", "converted"].map((name) => row[name]),
    );
  };
  const set = async () => {
    await given(
      ...filled(
        "journeys",
        { journey_id: 1, customer_id: 1, path: "12", reached_stage: 2 },
        { journey_id: 2, customer_id: 1, path: "12" },
        { journey_id: 3, customer_id: 2, path: "1", is_mature: false, reached_stage: 2 },
        { journey_id: 4, customer_id: 3, path: "1", period: 20262 },
        { journey_id: 5, customer_id: 4, path: "1", is_placed: false },
        { journey_id: 6, customer_id: 5, path: "12", persona: 2, is_existing: true },
      ),
    );
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0", "20262: 1.1.0"));
    await given("trait_values", "trait_id integer, kind varchar, value varchar", [
      [1, "channel", "web"],
      [7, "device", "mobile"],
    ]);
    await given("journey_traits", "journey_id integer, kind varchar, value varchar", [
      [1, "device", "mobile"],
      [1, "channel", "web"],
      [2, "device", "mobile"],
      [4, "device", "mobile"],
    ]);
    await given(...goalStage(2));
  };

  it("counts each customer of a quarter once, and parts those of no trait", async () => {
    await set();
    expect(await ask({ period: 20261 })).toEqual([
      [0, "1", 1, 1, 0, 0],
      [7, "12", 2, 1, 2, 1],
      [0, "12", 1, 1, 0, 0],
    ]);
  });

  it("keeps to a trait, to who they are of, and to a touchpoint passed", async () => {
    await set();
    expect(await ask({ trait: 7 })).toEqual([
      [7, "12", 2, 1, 2, 1],
      [7, "1", 1, 1, 1, 0],
    ]);
    expect(await ask({ from: "2026-01-11" })).toEqual([]);
    expect(await ask({ from: "2026-01-10", until: "2026-01-10", trait: 7 })).toHaveLength(2);
    expect(await ask({ period: 20261, persona: 255 })).toEqual([[0, "12", 1, 1, 0, 0]]);
    expect(await ask({ period: 20261, through: "2", trait: 7 })).toEqual([[7, "12", 2, 1, 2, 1]]);
  });
});
