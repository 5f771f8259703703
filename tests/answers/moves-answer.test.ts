import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

const PATHS = { ab: 6, aba: 2, ac: 5, abc: 7, ad: 9, ae: 10, ca: 1, f: 8 };

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  const touchpoints = { a: 1, b: 2, c: 3, d: 3, e: 3, f: 3 };
  const texts = given({ touchpoints, smallGroup: 5, web: taken(PATHS, "2026-01-01") });
  built = await buildIn(database, texts, { exact: true });
});
afterAll(() => database.close());

describe("answerMoves", () => {
  it("tells where journeys go from their first passage, the commonest three of a touchpoint", async () => {
    const expected = new Map<string, number>();
    for (const [path, n] of Object.entries(PATHS))
      for (const [at, letter] of [...path].entries()) {
        const next = path[at + 1];
        if (next !== undefined && path.indexOf(letter) === at)
          expected.set(letter + next, (expected.get(letter + next) ?? 0) + n);
      }
    const { n, moves } = await built.ask({ kind: "moves" });
    expect(n).toBe(48);
    expect(moves.map(({ source, target, n: count }) => [source + target, count])).toEqual([
      ["ab", expected.get("ab")],
      ["ae", expected.get("ae")],
      ["ad", expected.get("ad")],
      ["bc", expected.get("bc")],
    ]);
    // Steps are a minute apart.
    for (const { median_seconds } of moves) expect(median_seconds).toBe(60);
  });

  it("says nothing under the threshold", async () => {
    expect(await built.ask({ kind: "moves" }, { period: "2026-T2" })).toEqual({
      kind: "moves",
      n: null,
      moves: [],
    });
  });
});
