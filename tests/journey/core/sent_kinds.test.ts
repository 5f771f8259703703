import { expect, it } from "vitest";
import sentKinds from "../../../src/journey/core/sent_kinds.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("sent_kinds.sql", ({ given, run, rows }) => {
  it("takes what the company begins where it only sends: a delivery is lived", async () => {
    await given("touchpoints", "touchpoint_id usmallint, sends boolean", [
      [1, true],
      [2, false],
    ]);
    await given("outbound_kinds", "kind_id ubigint, touchpoint_id usmallint", [
      [1, 1],
      [2, 2],
    ]);
    await run(sentKinds);
    expect(await rows("select kind_id::integer, touchpoint_id::integer from sent_kinds")).toEqual([[1, 1]]);
  });
});
