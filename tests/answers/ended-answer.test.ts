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
  const groups = ["segment;Pro;;cle = compte", "segment;Part;;"];
  const web = [
    ...taken({ ab: 6, a: 7, abc: 9, c: 2 }, "2026-01-01"),
    ...["v", "w", "x", "y", "z"].flatMap((account) => taken({ a: 1 }, "2026-01-01", { account })),
    ...taken({ a: 6 }, "2026-12-01"),
  ];
  const texts = given({ touchpoints: { a: 1, b: 2, c: 3 }, smallGroup: 5, goal: 3, groups, web });
  built = await buildIn(database, texts, { exact: true });
});
afterAll(() => database.close());

describe("answerEnded", () => {
  it("counts what was won and lost, and how far the lost came", async () => {
    const answer = await built.ask({ kind: "ended" }, { period: "2026-T1" });
    expect(answer).toMatchObject({ n: 29, customers: 29, won: 11, lost: 18, open: 0, renewed: 0 });
    expect(answer.stages.map(({ lost }) => lost)).toEqual([12, 6]);
    expect(answer.strata.map(({ segment, won, n }) => [segment, won, n])).toEqual([
      ["pro", 0, 5],
      ["part", 11, 24],
    ]);
    // "abc" are two minutes apart, "c" begins at the goal.
    expect(answer.median_seconds).toBe(120);
  });

  it("keeps what may still go on apart, and adds up all periods", async () => {
    expect(await built.ask({ kind: "ended" }, { period: "2026-T4" })).toMatchObject({
      n: 0,
      open: 6,
      customers: 6,
    });
    expect(await built.ask({ kind: "ended" }, { period: "all" })).toMatchObject({
      won: 11,
      lost: 18,
      open: 6,
    });
  });

  it("says nothing under the threshold", async () => {
    expect(await built.ask({ kind: "ended" }, { period: "2026-T2" })).toMatchObject({ n: null, strata: [] });
  });
});
