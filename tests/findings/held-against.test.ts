import { expect, test } from "vitest";
import { heldAgainst, verdictsOf } from "../../src/findings/held-against.ts";

/** One journey each: so many with the outcome of so many, and of the others. */
const rows = (count: number, n: number, countBeside: number, nBeside: number, segment = 1) => {
  const row = { n: 0, successes: 0, n_before: 0, successes_before: 0, segment };
  return [
    { ...row, n: 1, successes: 1, customers: count },
    { ...row, n: 1, customers: n - count },
    { ...row, n_before: 1, successes_before: 1, customers: countBeside },
    { ...row, n_before: 1, customers: nBeside - countBeside },
  ];
};

test("both shares, and their difference with its interval", () => {
  const held = heldAgainst(rows(30, 50, 25, 200), 30);
  expect(held).toMatchObject({ count: 30, n: 50, count_beside: 25, n_beside: 200 });
  expect(held.difference).toBeCloseTo(0.6 - 0.125, 12);
  expect(held.low).toBeGreaterThan(0.3);
});

test("a difference that only segments make is none", () => {
  // Half of each segment on both sides; one segment alone has nearly all of one side.
  const held = heldAgainst([...rows(45, 50, 9, 10, 1), ...rows(1, 10, 5, 50, 2)], 30);
  expect(held.count / held.n - held.count_beside / held.n_beside).toBeGreaterThan(0.4);
  expect(held.difference).toBeCloseTo(0, 12);
});

test("too few are not tested, and what is tested is corrected together", () => {
  const [sure, small] = [heldAgainst(rows(30, 50, 25, 200), 30), heldAgainst(rows(10, 12, 25, 200), 30)];
  expect(small.p).toBeNull();
  // Alone it would be told; among ten alike, no longer.
  const close = heldAgainst(rows(35, 100, 22, 100), 30);
  expect(close.p).toBeGreaterThan(0.01);
  expect(verdictsOf([close])).toEqual(["up"]);
  expect(verdictsOf([sure, small, ...Array.from({ length: 9 }, () => close)]).slice(0, 3)).toEqual([
    "up",
    "too-few",
    "unclear",
  ]);
});
