import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherLinks, type Move } from "../../src/answers/gather-links.ts";

const move = (place: number, source: string, target: string | null, n: number): Move => ({
  place,
  source,
  target,
  n,
});
const texts = (moves: readonly Move[], threshold: number, shown: number) =>
  gatherLinks(moves, { threshold, shown }).map(
    ({ place, source, members, target, n }) => `${place} ${source}×${members} → ${target} ${n}`,
  );

describe("gatherLinks", () => {
  it("keeps the largest touchpoints of a column and gathers the others, whatever they lead to", () => {
    const moves = [move(0, "a", "b", 9), move(0, "b", "a", 8), move(0, "c", "#", 7), move(0, "d", "a", 6)];
    const ends = [move(1, "a", "#", 14), move(1, "b", "#", 9)];
    expect(texts([...moves, ...ends], 5, 2)).toEqual([
      "0 !×2 → # 7",
      "0 !×2 → a 6",
      "0 a×1 → b 9",
      "0 b×1 → a 8",
      "1 a×1 → # 14",
      "1 b×1 → # 9",
    ]);
  });

  it("shows one touchpoint more rather than gather it alone", () => {
    const moves = [move(0, "a", "#", 9), move(0, "b", "#", 8), move(0, "c", "#", 7)];
    expect(texts(moves, 5, 2)).toEqual(["0 a×1 → # 9", "0 b×1 → # 8", "0 c×1 → # 7"]);
  });

  it("gathers touchpoints under the threshold, and the smallest one shown with them when they stay under it", () => {
    expect(texts([move(0, "a", "#", 9), move(0, "b", "#", 8), move(0, "c", "#", 2)], 5, 8)).toEqual([
      "0 !×2 → # 10",
      "0 a×1 → # 9",
    ]);
    expect(texts([move(0, "a", "#", 9), move(0, "b", "#", 3), move(0, "c", "#", 3)], 5, 8)).toEqual([
      "0 !×2 → # 6",
      "0 a×1 → # 9",
    ]);
  });

  it("keeps every journey, shows no touchpoint under the threshold, and does not mind the order of rows", () => {
    const letters = ["0", "1", "2", "3", "4", "5"];
    const moves = fc.uniqueArray(
      fc.record({
        place: fc.nat({ max: 2 }),
        source: fc.constantFrom(...letters),
        target: fc.constantFrom(...letters, "#", "$", null),
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
          const gathered = gatherLinks(rows, { threshold, shown });
          const total = (all: readonly Move[], place: number) =>
            all.filter((one) => one.place === place).reduce((sum, { n }) => sum + n, 0);
          for (const place of [0, 1, 2]) {
            expect(total(gathered, place)).toBe(total(rows, place));
            const nodes = new Map<string, number>();
            for (const one of gathered.filter((row) => row.place === place))
              nodes.set(one.source, (nodes.get(one.source) ?? 0) + one.n);
            for (const [node, n] of nodes)
              if (node !== "!" || total(rows, place) >= threshold)
                expect(n).toBeGreaterThanOrEqual(threshold);
          }
          expect(gatherLinks([...rows].reverse(), { threshold, shown })).toEqual(gathered);
        },
      ),
      { numRuns: 300 },
    );
  });
});
