import { expect, it } from "vitest";
import trails from "../../../src/journey/folding/end_trails.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("end_trails.sql", ({ given, run, query }) => {
  it("counts each customer of a quarter once, with how and when each journey ended, and what variants tell of its path", async () => {
    await given(
      ...filled(
        "journeys",
        { journey_id: 1, customer_id: 1, path: "12" },
        { journey_id: 2, customer_id: 1, path: "12" },
        { journey_id: 3, customer_id: 2, path: "12", persona: 2 },
        { journey_id: 4, customer_id: 3, path: "1" },
        { journey_id: 5, customer_id: 4, path: "1", is_placed: false },
        { journey_id: 6, customer_id: 5, path: "1", period: 20264 },
      ),
    );
    await given(
      ...filled(
        "ended_journeys",
        { journey_id: 1, period: 20262, ending: "renewed" },
        { journey_id: 1, period: 20261, ending: "won" },
        { journey_id: 2, period: 20262, ending: "lost" },
        { journey_id: 3, period: 20262, ending: "lost" },
        { journey_id: 4, period: 20261, ending: "open" },
      ),
    );
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0"));
    await given(...labels("variant", "20261: 1.1.8", "20261: 1.255.-4"));
    await given("paths", "path_id uinteger, path varchar", [
      [8, "12"],
      [9, "1"],
    ]);
    await run(trails);
    const rows = await query("from end_trails order by all");
    expect(
      rows.map((row) =>
        ["persona", "path", "endings", "n", "customers", "variant_persona", "variant"].map(
          (name) => row[name],
        ),
      ),
    ).toEqual([
      [1, "1", "", 1, 1, null, null],
      [1, "12", "20261:won 20262:renewed", 1, 1, 1, 8],
      [1, "12", "20262:lost", 1, 0, 1, 8],
      [255, "12", "20262:lost", 1, 1, 255, -4],
    ]);
  });
});
