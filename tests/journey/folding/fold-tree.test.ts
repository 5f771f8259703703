import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTree } from "../../../src/journey/folding/fold-tree.ts";

/** 11 and 12 under 1, 21 under 2, both under 0. */
const parentOf = (label: number): number | null =>
  label === 0 ? null : label < 10 ? 0 : Math.floor(label / 10);

const folded = (sizes: Readonly<Record<number, number>>, k = 5, atTop: "take" | "leave" = "take") =>
  Object.fromEntries(
    foldTree(new Map(Object.entries(sizes).map(([label, n]) => [Number(label), n])), parentOf, k, atTop),
  );

describe("foldTree", () => {
  it("leaves alone what is large enough", () => {
    expect(folded({ 11: 5, 12: 9, 21: 100 })).toEqual({ 11: 11, 12: 12, 21: 21 });
  });

  it("puts small labels together under the coarser one", () => {
    expect(folded({ 11: 3, 12: 2, 21: 100 })).toEqual({ 11: 1, 12: 1, 21: 21 });
  });

  it("lets a pool that stays small take in its smallest neighbour, so that the rest is no small group", () => {
    expect(folded({ 11: 3, 12: 7, 13: 8 })).toEqual({ 11: 1, 12: 1, 13: 13 });
  });

  it("sends a small pool on when its neighbours are much larger, where it takes the smallest of all", () => {
    expect(folded({ 11: 3, 12: 70, 21: 4, 22: 3 })).toEqual({ 11: 0, 12: 12, 21: 0, 22: 0 });
  });

  it("takes a neighbour of any size at the top, or leaves it small when told to", () => {
    expect(folded({ 11: 3, 12: 70, 21: 90 })).toEqual({ 11: 0, 12: 0, 21: 21 });
    expect(folded({ 11: 3, 12: 70, 21: 90 }, 5, "leave")).toEqual({ 11: 0, 12: 12, 21: 21 });
  });

  it("does not forget journeys whose customers are counted elsewhere", () => {
    expect(folded({ 11: 0, 12: 6 })).toEqual({ 11: 1, 12: 1 });
  });

  it("tells no label of fewer than k, whatever the sizes, when all together are as many", () => {
    const sizes = fc.dictionary(fc.constantFrom("11", "12", "13", "21", "22", "1", "31"), fc.nat(30), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 9 }), (raw, k) => {
        const total = Object.values(raw).reduce((sum, n) => sum + n, 0);
        fc.pre(total >= k);
        const told = new Map<number, number>();
        for (const [label, to] of Object.entries(folded(raw, k)))
          told.set(to, (told.get(to) ?? 0) + (raw[label] ?? 0));
        for (const n of told.values()) expect(n).toBeGreaterThanOrEqual(k);
      }),
    );
  });
});
