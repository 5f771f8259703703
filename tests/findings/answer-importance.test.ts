// What a touchpoint is worth, against walks told one after the other with that touchpoint shut.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportanceAnswer } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { answerImportance } from "../../src/findings/answer-importance.ts";
import { buildImportanceTables } from "../../src/findings/importance-tables.ts";
import { taken } from "../answers/counted.ts";
import { type Built, buildIn, everything } from "../journey/built.ts";
import { given } from "../journey/given.ts";

/** d shows the goal; what comes after it counts for nothing. */
const PATHS = { abd: 40, acd: 30, ac: 50, ab: 20, abacd: 25, bd: 15, bda: 10, d: 12, c: 18, ea: 4 };

let database: Database;
let built: Built;
let answer: ImportanceAnswer;
beforeAll(async () => {
  database = await openNative();
  const touchpoints = { a: 1, b: 2, c: 2, e: 2, d: 3 };
  const web = [...taken(PATHS, "2026-01-01"), ...taken({ z: 1, a: 1 }, "2026-12-01")];
  built = await buildIn(database, given({ touchpoints, goal: 3, smallGroup: 5, web }));
  await buildImportanceTables(database);
  if (built.site === null) throw new Error("there are journeys");
  answer = await answerImportance(database, built.site, everything);
});
afterAll(() => database.close());

/** The chance to come to d from the start, one step after the other, where nobody may stand on `shut`. */
function chance(shut: string | null): number {
  const moves = new Map<string, Map<string, number>>();
  for (const [path, n] of Object.entries(PATHS)) {
    const arrives = path.includes("d");
    const walk = [
      "start",
      ...(arrives ? path.slice(0, path.indexOf("d")) : path),
      arrives ? "goal" : "nowhere",
    ];
    for (const [at, from] of walk.slice(0, -1).entries()) {
      const next = moves.get(from) ?? new Map<string, number>();
      const to = walk[at + 1] ?? "";
      next.set(to, (next.get(to) ?? 0) + n);
      moves.set(from, next);
    }
  }
  let here = new Map([["start", 1]]);
  let arrived = 0;
  for (let step = 0; step < 400; step += 1) {
    const next = new Map<string, number>();
    for (const [from, mass] of here) {
      const targets = moves.get(from);
      if (targets === undefined) continue;
      const all = [...targets.values()].reduce((sum, n) => sum + n, 0);
      for (const [to, n] of targets) if (to !== shut) next.set(to, (next.get(to) ?? 0) + (mass * n) / all);
    }
    arrived += next.get("goal") ?? 0;
    here = next;
  }
  return arrived;
}

describe("answerImportance", () => {
  it("tells what share of arrivals each touchpoint carries before the goal", () => {
    const all = chance(null);
    expect(answer.n).toBe(Object.values(PATHS).reduce((sum, n) => sum + n, 0));
    const told = Object.fromEntries(answer.touchpoints.map((row) => [row.touchpoint, row.removal]));
    expect(Object.keys(told).sort()).toEqual(["a", "b", "c"]);
    for (const place of ["a", "b", "c"]) expect(told[place]).toBeCloseTo(1 - chance(place) / all, 3);
  });

  it("gives each its interval, within 0 and 1", () => {
    for (const { removal, low, high } of answer.touchpoints) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThan(removal ?? 0);
      expect(high).toBeGreaterThan(removal ?? 1);
    }
  });

  it("says nothing where nobody is old enough", async () => {
    if (built.site === null) throw new Error("there are journeys");
    expect(await answerImportance(database, built.site, { ...everything, period: "2026-T4" })).toEqual({
      kind: "importance",
      tested: true,
      n: null,
      touchpoints: [],
    });
  });
});
