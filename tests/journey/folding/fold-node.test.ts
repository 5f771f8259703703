import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, foldNode } from "../../../src/journey/folding/fold-node.ts";
import { coarserGroup, groupCode, UNTOLD } from "../../../src/journey/folding/groups.ts";

const RARE = -4;
/** Children 10–19 have the pool −1, 20–29 the pool −2. */
const children = (child: number): number | null =>
  child === RARE ? null : child >= 10 ? -Math.floor(child / 10) : RARE;
const trees = { children, groups: coarserGroup };
const EVERYBODY = groupCode({ segment: UNTOLD, persona: UNTOLD });
const group = (segment: number, persona: number) => groupCode({ segment, persona });

const cell = (child: number, segment: number, persona: number, customers: number): Cell => ({
  child,
  group: group(segment, persona),
  customers,
});
const fold = (cells: readonly Cell[], k = 5, isWhole = true) =>
  foldNode(cells, trees, { k, isWhole, spills: true }).map(({ child, group: told }) => [child, told]);

describe("foldNode", () => {
  it("tells everything apart where k is 1, and where no cell is small", () => {
    const cells = [cell(10, 1, 1, 5), cell(11, 1, 2, 1)];
    expect(foldNode(cells, trees, { k: 1, isWhole: true, spills: true })).toBe(cells);
    const large = [cell(10, 1, 1, 5), cell(11, 1, 2, 9)];
    expect(foldNode(large, trees, { k: 5, isWhole: true, spills: true })).toBe(large);
  });

  it("gives up who before where: a child large enough for everybody keeps its name", () => {
    expect(fold([cell(10, 1, 1, 3), cell(10, 1, 2, 4), cell(20, 1, 1, 40), cell(20, 1, 2, 40)])).toEqual([
      [10, group(1, UNTOLD)],
      [10, group(1, UNTOLD)],
      // Persona 1 would be found by subtraction otherwise: 3 of its customers are told as the segment's, and so are more of them.
      [20, group(1, UNTOLD)],
      [20, group(1, UNTOLD)],
    ]);
  });

  it("pools small children by their coarser one, without a group's name when the group is small there", () => {
    expect(fold([cell(10, 1, 1, 3), cell(11, 1, 1, 4), cell(20, 1, 1, 50)])).toEqual([
      [-1, group(1, 1)],
      [-1, group(1, 1)],
      [20, group(1, 1)],
    ]);
  });

  it("leaves no small remainder of a large group where another, small one is told nowhere", () => {
    const large = [cell(10, 1, 2, 17), cell(20, 1, 2, 3), cell(10, 2, 9, 30), cell(20, 2, 9, 3)];
    const labels = fold([...large, cell(10, 0, 0, 2)]);
    // Persona 9 is 33: 30 under its name would be 3 elsewhere.
    expect(labels.map(([, told]) => told)).toEqual(labels.map(() => EVERYBODY));
  });

  it("sends to everybody's rest the few that a large child would have to lose a group for", () => {
    const labels = fold(
      [cell(10, 1, 1, 500), cell(10, 2, 2, 2), cell(20, 1, 1, 40), cell(20, 2, 2, 60)],
      5,
      false,
    );
    expect(labels[0]).toEqual([10, group(1, 1)]);
    expect(labels[1]).toEqual([RARE, EVERYBODY]);
  });
});

const sizeOf = (all: readonly Cell[]) => all.reduce((sum, { customers }) => sum + customers, 0);

const cells = fc
  .array(
    fc.record({
      child: fc.constantFrom(10, 11, 12, 20, 21, 30, RARE),
      group: fc.constantFrom(group(1, 1), group(1, 2), group(1, UNTOLD), group(2, 3), group(2, 4), EVERYBODY),
      customers: fc.oneof(fc.nat(12), fc.nat(80)),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((raw) => [...new Map(raw.map((one) => [`${one.child} ${one.group}`, one])).values()]);

describe("whoever adds and subtracts what is told of a node", () => {
  it("finds no row under k, and loses nobody", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 2, max: 8 }), fc.boolean(), (all, k, isWhole) => {
        fc.pre(all.reduce((sum, { customers }) => sum + customers, 0) >= k);
        const labels = foldNode(all, trees, { k, isWhole, spills: true });
        expect(labels).toHaveLength(all.length);
        const rows = new Map<string, number>();
        all.forEach(({ customers }, at) => {
          const key = JSON.stringify(labels[at]);
          rows.set(key, (rows.get(key) ?? 0) + customers);
        });
        for (const n of rows.values()) expect(n).toBeGreaterThanOrEqual(k);
      }),
      { numRuns: 400 },
    );
  });

  it("finds nobody by taking what is told of a group from all that the group was", () => {
    const within = (told: number, around: number): boolean => {
      const coarser = coarserGroup(told);
      return told === around || (coarser !== null && within(coarser, around));
    };
    fc.assert(
      fc.property(cells, fc.integer({ min: 2, max: 8 }), (all, k) => {
        fc.pre(sizeOf(all) >= k);
        const labels = foldNode(all, trees, { k, isWhole: true, spills: true });
        for (const around of [...all.map((one) => one.group), group(1, UNTOLD), group(2, UNTOLD)]) {
          const whole = all.filter((one) => within(one.group, around));
          // As in a table: how many a group is in all is told of no small one.
          if (around === EVERYBODY || sizeOf(whole) < k) continue;
          const hidden = all.filter(
            (one, at) => within(one.group, around) && !within(labels[at]?.group ?? EVERYBODY, around),
          );
          if (hidden.length > 0) expect(sizeOf(hidden)).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 400 },
    );
  });
});
