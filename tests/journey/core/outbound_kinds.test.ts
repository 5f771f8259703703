import { expect, it } from "vitest";
import outboundKinds from "../../../src/journey/core/outbound_kinds.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("outbound_kinds.sql", ({ given, run, rows }) => {
  it("takes what the company begins at an outbound touchpoint, and no reaction to it", async () => {
    await given("touchpoints", "touchpoint_id usmallint, is_outbound boolean", [
      [0, false],
      [1, true],
      [2, false],
    ]);
    await given("kind_touchpoints", "kind_id ubigint, event varchar, touchpoint_id usmallint", [
      [1, "envoi", 1],
      [2, "ouverture", 1],
      [3, "email_clicked", 1],
      [4, "session_start", 1],
      [5, "envoi", 2],
      [6, "reponse", 1],
      [7, "survey", 1],
      [8, "email", 1],
    ]);
    await given(
      "stg_kinds",
      "kind_id ubigint, page varchar, device varchar",
      Array.from({ length: 8 }, (_, at) => [at + 1, at === 7 ? "/promo" : "", null]),
    );
    await given("stg_feedback", "kind_id ubigint", [[7]]);
    await run(outboundKinds);
    expect(await rows("select kind_id::integer from outbound_kinds order by 1")).toEqual([[1], [6]]);
  });
});
