import { expect, it } from "vitest";
import customerValues from "../../../src/journey/marts/customer_values.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("customer_values.sql", ({ given, run, rows }) => {
  it("adds up the twelve months from the first purchase of those whose are over", async () => {
    const journey = (journey_id: number, customer_id: number, started_at: string) => ({
      ...{ journey_id, customer_id, started_at, persona: customer_id },
    });
    await given(
      ...filled(
        "journeys",
        journey(1, 1, "2025-01-10 10:00:00"),
        journey(2, 1, "2026-01-10 09:59:59"),
        // Twelve months after the first, to the second: no longer of them.
        journey(3, 1, "2026-01-10 10:00:00"),
        journey(4, 2, "2025-06-01 10:00:00"),
        journey(5, 3, "2025-06-02 10:00:00"),
      ),
    );
    await given(
      ...filled(
        "journey_amounts",
        ...[1, 2, 3, 4, 5].map((journey_id) => ({ journey_id, hundredths: 100 * journey_id })),
      ),
    );
    await given("journey_traits", "journey_id integer, kind varchar, value varchar", [
      [1, "channel", "Web"],
      [2, "channel", "Shop"],
      [4, "device", "mobile"],
    ]);
    await given("data_ends", "known_until timestamp", [["2026-06-01 10:00:00"]]);
    await run(customerValues);
    // Customer, persona, segment, channel, hundredths, came again.
    expect(await rows("from customer_values")).toEqual([
      [1, 1, 1, "Web", 300, true],
      [2, 2, 1, "", 400, false],
    ]);
  });
});
