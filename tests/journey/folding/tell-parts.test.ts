import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lessen, type Part, tellParts } from "../../../src/journey/folding/tell-parts.ts";

const k = 5;
const part = (row: string, name: string, customers: number, sums: readonly string[] = []): Part => ({
  ...{ row, name, under: sums, told: sums, isTellable: name !== "none", n: customers, customers },
});
const told = (parts: readonly Part[]) => tellParts(parts, k).map(({ customers }) => customers);

describe("tellParts", () => {
  it("tells all of a row that leaves nobody", () => {
    expect(told([part("a", "q1", 8), part("a", "q2", 5)])).toEqual([8, 5]);
  });

  it("tells of so many fewer that what is left is no small group", () => {
    // Two of a hundred and two are not told: three more join them.
    expect(told([part("a", "q1", 100), part("a", "none", 2)])).toEqual([97, 0]);
    expect(told([part("a", "q1", 100), part("a", "q2", 4)])).toEqual([99, 0]);
  });

  it("does not tell a figure at all that would be too small then", () => {
    expect(told([part("a", "q1", 7), part("a", "none", 2)])).toEqual([0, 0]);
  });

  it("leaves no small group in a sum over rows either", () => {
    const counts = told([
      part("a", "q1", 40, ["all q1"]),
      part("b", "q1", 2, ["all q1"]),
      part("b", "none", 9),
    ]);
    expect(counts).toEqual([35, 0, 0]);
  });

  it("tells everything where no group is too small", () => {
    expect(tellParts([part("a", "q1", 1), part("a", "none", 1)], 1).map(({ n }) => n)).toEqual([1, 0]);
  });

  it("never leaves a small rest, of any row or any sum, whatever the parts", () => {
    const any = fc.array(
      fc.record({
        row: fc.constantFrom("a", "b", "c"),
        name: fc.constantFrom("none", "q1", "q2"),
        came: fc.constantFrom("p", "r"),
        leaves: fc.boolean(),
        customers: fc.integer({ min: 0, max: 40 }),
        more: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(any, (drawn) => {
        const parts = drawn.map(({ row, name, came, leaves, customers, more }): Part => {
          // Those that leave are told under the coarser sum alone.
          const under = name === "none" ? [] : [`${name} ${came}`, name];
          return {
            ...{ row: `${row} ${came} ${leaves}`, name, under, told: leaves ? under.slice(1) : under },
            ...{ isTellable: name !== "none", n: customers + more, customers },
          };
        });
        const counts = tellParts(parts, k);
        const rests = new Map<string, { n: number; customers: number }>();
        const figures = new Map<string, number>();
        parts.forEach(({ row, name, under, told: still, n, customers }, at) => {
          const count = counts[at] ?? { n: 0, customers: 0 };
          expect(count.n).toBeLessThanOrEqual(n);
          expect(count.n).toBeGreaterThanOrEqual(count.customers);
          expect(count.customers).toBeGreaterThanOrEqual(0);
          figures.set(`${row} ${name}`, (figures.get(`${row} ${name}`) ?? 0) + count.customers);
          for (const sum of [`row ${row}`, ...under]) {
            const isTold = sum.startsWith("row") || still.includes(sum);
            const rest = rests.get(sum) ?? { n: 0, customers: 0 };
            rests.set(sum, {
              n: rest.n + n - (isTold ? count.n : 0),
              customers: rest.customers + customers - (isTold ? count.customers : 0),
            });
          }
        });
        for (const customers of figures.values()) expect(customers === 0 || customers >= k).toBe(true);
        for (const [sum, rest] of rests) {
          // A row or a sum of which nothing is told shows no rest.
          const all = parts
            .filter(({ row, under }) => sum === `row ${row}` || under.includes(sum))
            .reduce((total, { n }) => total + n, 0);
          expect(rest.n === 0 || rest.customers >= k || rest.n === all).toBe(true);
        }
      }),
    );
  });
});

describe("lessen", () => {
  it("takes from the largest first, one journey of one customer at a time", () => {
    const counts = [
      { n: 4, customers: 3 },
      { n: 9, customers: 8 },
    ];
    lessen(counts, { n: 7, customers: 5 });
    expect(counts).toEqual([
      { n: 4, customers: 3 },
      { n: 3, customers: 2 },
    ]);
    lessen(counts, { n: 0, customers: 0 });
    expect(counts.map(({ n }) => n)).toEqual([0, 0]);
  });
});
