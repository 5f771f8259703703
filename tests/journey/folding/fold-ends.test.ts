import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EndRow, foldEnds, groupsAround, NO_END } from "../../../src/journey/folding/fold-ends.ts";
import {
  type Anchor,
  EVERYBODY,
  foldLinks,
  inColumns,
  RARE,
  STOP,
  type Trail,
} from "../../../src/journey/folding/fold-links.ts";
import { coarserGroup, groupCode } from "../../../src/journey/folding/groups.ts";

const k = 5;
const start: Anchor = { touchpoint: null, isBackward: false };
const folding = { k, groups: coarserGroup, stageOf: (touchpoint: number) => Math.ceil(touchpoint / 3) };
type Taken = {
  readonly letters: string;
  readonly n: number;
  readonly end: number;
  readonly persona?: number;
};

const trailOf = ({ letters, n, persona = 1 }: Taken): Trail => ({
  touchpoints: Uint16Array.from(letters, Number),
  isOpen: false,
  group: groupCode({ segment: 1, persona }),
  n,
  customers: n,
});
const ended = ({ n, end }: Taken) =>
  end === NO_END ? { end, n: 0, customers: 0 } : { end, n, customers: n };
const fold = (all: readonly Taken[], anchor = start) =>
  foldEnds(inColumns(all.map(trailOf)), all.map(ended), anchor, folding);
const text = ({ place, source, target, end, n }: EndRow) => `${place}: ${source} → ${target} at ${end} ${n}`;

describe("foldEnds", () => {
  it("parts each way that journeys go by when they ended", () => {
    const rows = fold([
      { letters: "12", n: 9, end: 1 },
      { letters: "12", n: 7, end: 2 },
      { letters: "1", n: 6, end: 2 },
    ]);
    expect(rows.map(text).sort()).toEqual(
      [
        `-1: ${EVERYBODY} → 1 at 1 9`,
        `-1: ${EVERYBODY} → 1 at 2 13`,
        "0: 1 → 2 at 1 9",
        "0: 1 → 2 at 2 7",
        `0: 1 → ${STOP} at 2 6`,
        `1: 2 → ${STOP} at 1 9`,
        `1: 2 → ${STOP} at 2 7`,
      ].sort(),
    );
  });

  it("tells of a few less where all but a few ended then, and of the same few on", () => {
    const rows = fold([
      { letters: "12", n: 90, end: 1 },
      { letters: "12", n: 3, end: 2 },
      { letters: "13", n: 40, end: 2 },
    ]);
    const told = (place: number, target: number) =>
      rows.filter((row) => row.place === place && row.target === target).map(({ end, n }) => [end, n]);
    // 93 go from 1 to 2: told of 90, it would show the three others.
    expect(told(0, 2)).toEqual([[1, 85]]);
    // Of the 43 that ended at 2 and came to 1, three go on untold: so two more, and all that they pass.
    expect(told(0, 3)).toEqual([[2, 35]]);
    expect(told(1, STOP).toSorted()).toEqual([
      [1, 85],
      [2, 35],
    ]);
  });

  it("leaves no small rest of the usual flow, nor of what came to a place, for any group", () => {
    const taken = fc.array(
      fc.record({
        letters: fc.stringMatching(/^[1-6]{1,5}$/u),
        n: fc.integer({ min: 1, max: 30 }),
        end: fc.integer({ min: NO_END, max: 2 }),
        persona: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(taken, fc.boolean(), (all, isBackward) => {
        const anchor = { touchpoint: null, isBackward };
        const rows = fold(all, anchor);
        const usual = foldLinks(inColumns(all.map(trailOf)), anchor, folding);
        for (const { n } of rows) expect(n).toBeGreaterThanOrEqual(k);
        for (const way of usual) {
          const parts = rows.filter(
            ({ place, source, target, group }) =>
              place === way.place && source === way.source && target === way.target && group === way.group,
          );
          const rest = way.n - parts.reduce((sum, { n }) => sum + n, 0);
          expect(rest === 0 || rest >= k).toBe(true);
        }
        for (const persona of [1, 2, 255])
          for (const end of [1, 2]) {
            const within = rows.filter(
              (row) =>
                row.end === end && groupsAround(row.group).includes(groupCode({ segment: 1, persona })),
            );
            for (const place of [0, 1, 2, 3])
              for (const node of new Set(within.map(({ source }) => source))) {
                const came = within.filter((row) => row.place === place - 1 && row.target === node);
                const left = within.filter((row) => row.place === place && row.source === node);
                const sum = (some: readonly EndRow[]) => some.reduce((total, { n }) => total + n, 0);
                const rest = node === RARE ? 0 : sum(came) - sum(left);
                expect(rest === 0 || rest >= k).toBe(true);
              }
          }
      }),
    );
  });
});
