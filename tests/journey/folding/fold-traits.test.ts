import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Anchor,
  EVERYBODY,
  foldLinks,
  inColumns,
  poolOf,
  RARE,
  STOP,
  type Trail,
} from "../../../src/journey/folding/fold-links.ts";
import { foldTraits, NO_TRAIT, type TraitRow, toldTraits } from "../../../src/journey/folding/fold-traits.ts";
import { coarserGroup, groupCode } from "../../../src/journey/folding/groups.ts";

const stageOf = (touchpoint: number) => Math.ceil(touchpoint / 3);
const start: Anchor = { touchpoint: null, isBackward: false };
type Taken = {
  readonly letters: string;
  readonly n: number;
  readonly trait: number;
  readonly persona?: number;
};

const trailOf = ({ letters, n, persona = 1 }: Taken): Trail => ({
  touchpoints: Uint16Array.from(letters, Number),
  isOpen: false,
  group: groupCode({ segment: 1, persona }),
  n,
  customers: n,
});
const folding = (k: number) => ({ k, groups: coarserGroup, stageOf });
const fold = (all: readonly Taken[], anchor: Anchor, k: number) =>
  foldTraits(
    inColumns(all.map(trailOf)),
    all.map(({ trait }) => trait),
    anchor,
    folding(k),
  );
const text = ({ place, source, target, trait, n }: TraitRow) =>
  `${place}: ${source} → ${target} of ${trait} ${n}`;

describe("foldTraits", () => {
  it("parts each way that journeys go", () => {
    const rows = fold(
      [
        { letters: "12", n: 9, trait: 1 },
        { letters: "12", n: 7, trait: 2 },
        { letters: "1", n: 6, trait: 2 },
      ],
      start,
      5,
    );
    expect(rows.map(text).sort()).toEqual(
      [
        `-1: ${EVERYBODY} → 1 of 1 9`,
        `-1: ${EVERYBODY} → 1 of 2 13`,
        "0: 1 → 2 of 1 9",
        "0: 1 → 2 of 2 7",
        `0: 1 → ${STOP} of 2 6`,
        `1: 2 → ${STOP} of 1 9`,
        `1: 2 → ${STOP} of 2 7`,
      ].sort(),
    );
  });

  it("does not tell a part that would leave few of the others", () => {
    const rows = fold(
      [
        { letters: "12", n: 90, trait: 1 },
        { letters: "12", n: 3, trait: 2 },
        { letters: "13", n: 40, trait: 2 },
        { letters: "13", n: 60, trait: 1 },
      ],
      start,
      5,
    );
    // 93 go from 1 to 2: told of 90, it would show the three others. So as many as are missing join them.
    expect(rows.filter(({ place, target }) => place === 0 && target === 2).map(text)).toEqual([
      "0: 1 → 2 of 1 85",
      "0: 1 → 2 of -1 8",
    ]);
  });
});

describe("toldTraits", () => {
  it("tells those of enough customers, unless that leaves few", () => {
    const sizes = (...all: [number, number][]) => [...toldTraits(new Map(all), 5)].sort();
    expect(sizes([1, 30], [2, 20], [3, 4], [NO_TRAIT, 9])).toEqual([1, 2]);
    expect(sizes([1, 30], [2, 20], [3, 4])).toEqual([1]);
    expect(sizes([1, 30], [2, 20])).toEqual([1, 2]);
    expect([...toldTraits(new Map([[1, 2]]), 1)]).toEqual([1]);
  });
});

const taken: fc.Arbitrary<Taken[]> = fc.array(
  fc.record({
    letters: fc.string({ unit: fc.constantFrom("1", "2", "3", "4", "7"), minLength: 1, maxLength: 9 }),
    n: fc.integer({ min: 1, max: 20 }),
    trait: fc.constantFrom(NO_TRAIT, 1, 2, 3),
    persona: fc.constantFrom(1, 2),
  }),
  { minLength: 1, maxLength: 40 },
);
const anchors: fc.Arbitrary<Anchor> = fc.record({
  touchpoint: fc.constant(null),
  isBackward: fc.boolean(),
});

describe("who subtracts", () => {
  const isFine = (customers: number, k: number) => customers === 0 || customers >= k;
  const sum = (rows: readonly { readonly customers: number }[]) =>
    rows.reduce((total, { customers }) => total + customers, 0);

  it("finds nobody in the usual flow less any traits: each row is parted, and each part and what is left holds k", () => {
    fc.assert(
      fc.property(taken, anchors, fc.integer({ min: 2, max: 9 }), (all, anchor, k) => {
        const rows = fold(all, anchor, k);
        for (const { customers } of rows) expect(customers).toBeGreaterThanOrEqual(k);
        const usual = foldLinks(inColumns(all.map(trailOf)), anchor, folding(k));
        const keyOf = (row: { place: number; source: number; target: number }) =>
          `${row.place} ${row.source} ${row.target}`;
        const byCell = Map.groupBy(usual, keyOf);
        expect(new Set(rows.map(keyOf))).toEqual(new Set(byCell.keys()));
        // Traits and persons: both part the same row, and sum to it.
        for (const [key, cell] of byCell)
          expect(sum(rows.filter((row) => keyOf(row) === key))).toBe(sum(cell));
      }),
      { numRuns: 300 },
    );
  });

  it("finds nobody in what a trait tells of a place less what it tells after it, nor in all less the traits", () => {
    fc.assert(
      fc.property(taken, anchors, fc.integer({ min: 2, max: 9 }), (all, anchor, k) => {
        const rows = fold(all, anchor, k);
        const whole = all.reduce((total, { n }) => total + n, 0);
        const sizes = new Map<number, number>();
        for (const { trait, n } of all) sizes.set(trait, (sizes.get(trait) ?? 0) + n);
        const told = toldTraits(sizes, k);
        const rest = [...told].reduce((left, trait) => left - (sizes.get(trait) ?? 0), whole);
        if (whole >= k) expect(isFine(rest, k)).toBe(true);
        for (const trait of told) {
          const own = rows.filter((row) => row.trait === trait);
          const first = sum(own.filter(({ place }) => place === -1));
          expect(isFine((sizes.get(trait) ?? 0) - first, k)).toBe(whole >= k);
          for (let place = 0; place < 8; place++)
            for (const node of new Set(own.map(({ source }) => source))) {
              if (node === EVERYBODY) continue;
              const into = sum(own.filter((row) => row.place === place - 1 && row.target === node));
              const out = sum(own.filter((row) => row.place === place && row.source === node));
              if (node >= 0 || node <= poolOf(0)) expect(isFine(into - out, k)).toBe(true);
              expect(node === RARE && out > 0).toBe(false);
            }
        }
      }),
      { numRuns: 300 },
    );
  });
});
