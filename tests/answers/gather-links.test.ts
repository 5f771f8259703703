import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GatheredMove, gatherLinks, type Move } from "../../src/answers/gather-links.ts";
import { OTHERS } from "../../src/answers/letters.ts";
import { BEYOND, EVERYBODY, OPEN, poolOf, RARE, STOP } from "../../src/journey/folding/fold-links.ts";

const [A, B, C, D] = [1, 2, 3, 4];
const move = (place: number, source: number, target: number, n: number): Move => ({
  place,
  source,
  target,
  n,
});
const first = (moves: readonly Move[]) =>
  moves.filter(({ place }) => place === 0).reduce((sum, { n }) => sum + n, 0);
const texts = (moves: readonly Move[], threshold: number, shown: number, n = first(moves)) =>
  gatherLinks(moves, n, { threshold, shown }).map(
    ({ place, source, members, target, n: count }) => `${place} ${source}×${members} → ${target} ${count}`,
  );

describe("gatherLinks", () => {
  it("keeps the largest touchpoints of a column and gathers the others, whatever they lead to", () => {
    const moves = [move(0, A, B, 9), move(0, B, A, 8), move(0, C, STOP, 7), move(0, D, A, 6)];
    const ends = [move(1, A, STOP, 14), move(1, B, STOP, 9)];
    expect(texts([...moves, ...ends], 5, 2)).toEqual([
      `0 ${OTHERS}×2 → ${STOP} 7`,
      `0 ${OTHERS}×2 → 1 6`,
      "0 1×1 → 2 9",
      "0 2×1 → 1 8",
      `1 1×1 → ${STOP} 14`,
      `1 2×1 → ${STOP} 9`,
    ]);
  });

  it("shows one touchpoint more rather than gather it alone", () => {
    const moves = [move(0, A, STOP, 9), move(0, B, STOP, 8), move(0, C, STOP, 7)];
    expect(texts(moves, 5, 2)).toEqual([`0 1×1 → ${STOP} 9`, `0 2×1 → ${STOP} 8`, `0 3×1 → ${STOP} 7`]);
  });

  it("gathers touchpoints under the threshold, and the smallest one shown with them when they stay under it", () => {
    expect(texts([move(0, A, STOP, 9), move(0, B, STOP, 8), move(0, C, STOP, 2)], 5, 8)).toEqual([
      `0 ${OTHERS}×2 → ${STOP} 10`,
      `0 1×1 → ${STOP} 9`,
    ]);
    expect(texts([move(0, A, STOP, 9), move(0, B, STOP, 3), move(0, C, STOP, 3)], 5, 8)).toEqual([
      `0 ${OTHERS}×2 → ${STOP} 6`,
      `0 1×1 → ${STOP} 9`,
    ]);
  });

  it("gathers the pools of the tables too, and no longer says of how many touchpoints", () => {
    const moves = [move(0, A, STOP, 9), move(0, poolOf(1), STOP, 30), move(0, poolOf(2), OPEN, 7)];
    expect(texts(moves, 5, 8)).toEqual([
      `0 ${OTHERS}×null → ${OPEN} 7`,
      `0 ${OTHERS}×null → ${STOP} 30`,
      `0 1×1 → ${STOP} 9`,
    ]);
  });

  it("sends where what is rare goes those that come in and are not told to go on", () => {
    const moves = [move(-1, EVERYBODY, A, 20), move(0, A, B, 12), move(1, B, STOP, 12)];
    expect(texts(moves, 5, 8, 20)).toEqual([`0 1×1 → ${RARE} 8`, "0 1×1 → 2 12", `1 2×1 → ${STOP} 12`]);
  });

  it("puts among the smaller ones those whose first touchpoint is not told", () => {
    const moves = [move(-1, EVERYBODY, A, 20), move(0, A, STOP, 20)];
    expect(texts(moves, 5, 8, 26)).toEqual([`0 ${OTHERS}×null → ${RARE} 6`, `0 1×1 → ${STOP} 20`]);
  });

  it("says with null where the window ends", () => {
    expect(texts([move(0, A, BEYOND, 9)], 5, 8)).toEqual(["0 1×1 → null 9"]);
  });

  it("keeps every journey, shows no touchpoint under the threshold, and does not mind the order of rows", () => {
    const numbers = [0, 1, 2, 3, 4, 5];
    const moves = fc.uniqueArray(
      fc.record({
        place: fc.constant(0),
        source: fc.constantFrom(...numbers),
        target: fc.constantFrom(...numbers, STOP, OPEN, BEYOND),
        n: fc.integer({ min: 1, max: 12 }),
      }),
      { selector: ({ place, source, target }) => `${place}${source}${target}` },
    );
    fc.assert(
      fc.property(
        moves,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, threshold, shown) => {
          const gathered = gatherLinks(rows, first(rows), { threshold, shown });
          const begun = gathered.filter(({ place }) => place === 0);
          const total = (all: readonly Pick<GatheredMove, "n">[]) => all.reduce((sum, { n }) => sum + n, 0);
          expect(total(begun)).toBe(total(rows));
          const nodes = new Map<number, number>();
          for (const one of begun) nodes.set(one.source, (nodes.get(one.source) ?? 0) + one.n);
          for (const [node, n] of nodes)
            if (node !== OTHERS || total(rows) >= threshold) expect(n).toBeGreaterThanOrEqual(threshold);
          expect(gatherLinks([...rows].reverse(), first(rows), { threshold, shown })).toEqual(gathered);
        },
      ),
      { numRuns: 300 },
    );
  });
});
