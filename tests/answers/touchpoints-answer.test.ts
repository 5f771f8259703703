import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  const web = [
    ...taken({ ab: 6, aba: 2, a: 5, bc: 7 }, "2026-01-01"),
    ...taken({ c: 2 }, "2026-01-02"),
    // Too young to be judged.
    ...taken({ a: 6, b: 1 }, "2026-12-01"),
  ];
  const texts = given({ touchpoints: { a: 1, b: 2, c: 3 }, smallGroup: 5, web });
  built = await buildIn(database, texts, { exact: true });
});
afterAll(() => database.close());

describe("answerTouchpoints", () => {
  it("counts each journey once at each touchpoint it passes, and those that end there", async () => {
    const { n, mature, touchpoints } = await built.ask({ kind: "touchpoints" }, { period: "2026-T1" });
    expect([n, mature]).toEqual([22, 22]);
    expect(Object.fromEntries(touchpoints.map((row) => [row.touchpoint, [row.mature, row.stopped]]))).toEqual(
      {
        a: [13, 7],
        b: [15, 6],
        c: [9, 9],
      },
    );
  });

  it("keeps young journeys out of the mature ones, and tells no touchpoint under the threshold", async () => {
    const { n, mature, touchpoints } = await built.ask({ kind: "touchpoints" }, { period: "2026-T4" });
    expect([n, mature]).toEqual([7, 0]);
    expect(touchpoints.map(({ touchpoint, n: passes }) => [touchpoint, passes])).toEqual([["a", 6]]);
  });

  it("counts existing customers, who began after the goal, among those that pass and those that stop there", async () => {
    const web = [...taken({ ab: 6, c: 5 }, "2026-01-01"), ...taken({ b: 1 }, "2026-12-01")];
    const texts = given({ touchpoints: { a: 1, b: 2, c: 3 }, goal: 2, smallGroup: 5, web });
    const other = await openNative();
    const { mature, touchpoints } = await (await buildIn(other, texts)).ask(
      { kind: "touchpoints" },
      { period: "2026-T1" },
    );
    expect(mature).toBe(11);
    expect(touchpoints.map((row) => [row.touchpoint, row.mature, row.stopped])).toEqual([
      ["a", 6, 0],
      ["b", 6, 6],
      ["c", 5, 5],
    ]);
    await other.close();
  });

  it("says nothing under the threshold", async () => {
    expect(await built.ask({ kind: "touchpoints" }, { period: "2026-T2" })).toEqual({
      kind: "touchpoints",
      n: null,
      mature: null,
      touchpoints: [],
    });
  });
});
