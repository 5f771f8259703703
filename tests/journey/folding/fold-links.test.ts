import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Anchor,
  BEYOND,
  EVERYBODY,
  foldLinks,
  inColumns,
  type LinkRow,
  OPEN,
  poolOf,
  RARE,
  STOP,
  type Trail,
} from "../../../src/journey/folding/fold-links.ts";
import { coarserGroup, groupCode, UNTOLD } from "../../../src/journey/folding/groups.ts";

const start: Anchor = { touchpoint: null, isBackward: false };
const stageOf = (touchpoint: number) => Math.ceil(touchpoint / 3);
const fold = (trails: readonly Trail[], anchor: Anchor, k: number) =>
  foldLinks(inColumns(trails), anchor, { k, groups: coarserGroup, stageOf });
const group = (persona: number) => groupCode({ segment: 1, persona });

function trail(letters: string, n: number, persona = 1, isOpen = false): Trail {
  return { touchpoints: Uint16Array.from(letters, Number), isOpen, group: group(persona), n, customers: n };
}

const text = ({ place, source, target, n }: LinkRow) => `${place}: ${source} → ${target} ${n}`;

describe("foldLinks", () => {
  it("follows each journey from its start to its end, or to where it stands", () => {
    expect(fold([trail("12", 6), trail("1", 7, 1, true)], start, 5).map(text)).toEqual([
      `-1: ${EVERYBODY} → 1 13`,
      "0: 1 → 2 6",
      `0: 1 → ${OPEN} 7`,
      `1: 2 → ${STOP} 6`,
    ]);
  });

  it("reads backward from the end, and from the first passage of a touchpoint", () => {
    const back = fold([trail("123", 6)], { touchpoint: null, isBackward: true }, 5).map(text);
    expect(back.slice(0, 2)).toEqual([`-1: ${EVERYBODY} → 3 6`, "0: 3 → 2 6"]);
    const from = fold([trail("1232", 6), trail("13", 9)], { touchpoint: 2, isBackward: false }, 5).map(text);
    expect(from).toEqual([`-1: ${EVERYBODY} → 2 6`, "0: 2 → 3 6", "1: 3 → 2 6", `2: 2 → ${STOP} 6`]);
  });

  it("pools by stage what too few do next, then gives them up", () => {
    const rows = fold(
      [trail("12", 3), trail("13", 4), trail("15", 20), trail("1", 9), trail("17", 2)],
      start,
      5,
    );
    // 2 and 3 are of one stage; what is left of 7 alone takes the smallest with it.
    expect(rows.filter(({ place }) => place === 0).map(text)).toEqual([
      `0: 1 → ${RARE} 9`,
      "0: 1 → 5 20",
      `0: 1 → ${STOP} 9`,
    ]);
    const pooled = fold([trail("12", 3), trail("13", 4), trail("15", 20)], start, 5);
    expect(pooled.filter(({ place }) => place === 0).map(text)).toEqual([
      `0: 1 → ${poolOf(1)} 7`,
      "0: 1 → 5 20",
    ]);
  });

  it("tells nothing of an anchor that too few pass", () => {
    expect(fold([trail("12", 4), trail("1", 90)], { touchpoint: 2, isBackward: false }, 5)).toEqual([]);
  });

  it("says where the window ends", () => {
    const rows = fold([trail("1212121212", 8)], start, 5);
    expect(rows.at(-1)).toMatchObject({ place: 7, target: BEYOND, n: 8 });
  });
});

const trails = fc
  .array(
    fc.record({
      letters: fc.string({ unit: fc.constantFrom("1", "2", "3", "4", "7"), minLength: 1, maxLength: 10 }),
      n: fc.integer({ min: 1, max: 20 }),
      persona: fc.constantFrom(1, 2, 3),
      isOpen: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((raw) => raw.map(({ letters, n, persona, isOpen }) => trail(letters, n, persona, isOpen)));
const anchor: fc.Arbitrary<Anchor> = fc.record({
  touchpoint: fc.constantFrom(null, null, 2, 7),
  isBackward: fc.boolean(),
});

describe("whatever is folded", () => {
  it("no row holds fewer than k customers, and what enters a place leaves it", () => {
    fc.assert(
      fc.property(trails, anchor, fc.integer({ min: 1, max: 9 }), (all, at, k) => {
        const rows = fold(all, at, k);
        for (const { customers } of rows) expect(customers).toBeGreaterThanOrEqual(k);
        for (let place = 0; place < 8; place++) {
          const sums = new Map<number, number>();
          for (const row of rows.filter((one) => one.place === place - 1))
            if (row.target >= 0 || row.target <= poolOf(0))
              sums.set(row.target, (sums.get(row.target) ?? 0) + row.n);
          for (const row of rows.filter((one) => one.place === place))
            sums.set(row.source, (sums.get(row.source) ?? 0) - row.n);
          for (const left of sums.values()) expect(left).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("what a group loses on the way is no small group either", () => {
    fc.assert(
      fc.property(trails, anchor, fc.integer({ min: 2, max: 9 }), (all, at, k) => {
        const rows = fold(all, at, k);
        const isOf = (row: LinkRow, persona: number | null) =>
          persona === null ? Math.floor(row.group / 256) === 1 : row.group === group(persona);
        for (const persona of [1, 2, 3, null])
          for (let place = 0; place < 8; place++)
            for (const node of new Set(rows.map(({ source }) => source))) {
              const into = rows.filter(
                (row) => row.place === place - 1 && row.target === node && isOf(row, persona),
              );
              const out = rows.filter(
                (row) => row.place === place && row.source === node && isOf(row, persona),
              );
              const customers = (some: readonly LinkRow[]) =>
                some.reduce((sum, row) => sum + row.customers, 0);
              const lost = customers(into) - customers(out);
              // A persona's journeys may be counted with its segment's first, and never come back.
              if (persona !== null) expect(lost).toBeGreaterThanOrEqual(0);
              if (lost > 0 && node !== EVERYBODY) expect(lost).toBeGreaterThanOrEqual(k);
            }
      }),
      { numRuns: 300 },
    );
  });

  it("nothing is folded at k = 1: the rows are what a plain loop counts", () => {
    fc.assert(
      fc.property(trails, anchor, (all, at) => {
        const plain = new Map<string, number>();
        for (const { touchpoints, isOpen, n } of all) {
          const letters = [...touchpoints];
          const first =
            at.touchpoint === null
              ? at.isBackward
                ? letters.length - 1
                : 0
              : letters.indexOf(at.touchpoint);
          if (first === -1) continue;
          const run = at.isBackward ? letters.slice(0, first + 1).reverse() : letters.slice(first);
          const ended = at.isBackward ? -3 : isOpen ? OPEN : STOP;
          for (let place = -1; place < 8 && place < run.length; place++) {
            const source = place === -1 ? EVERYBODY : run[place];
            const next = run[place + 1] ?? ended;
            const target = place === 7 && run[place + 1] !== undefined ? BEYOND : next;
            const key = `${place}: ${source} → ${target}`;
            plain.set(key, (plain.get(key) ?? 0) + n);
          }
        }
        const told = new Map<string, number>();
        for (const { place, source, target, n } of fold(all, at, 1)) {
          const key = `${place}: ${source} → ${target}`;
          told.set(key, (told.get(key) ?? 0) + n);
        }
        expect(told).toEqual(plain);
        expect(UNTOLD).toBe(255);
      }),
      { numRuns: 200 },
    );
  });
});
