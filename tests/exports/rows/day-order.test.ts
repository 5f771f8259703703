import { expect, test } from "vitest";
import { dayOrderOf } from "../../../src/exports/rows/day-order.ts";

test("one column proves the order of all, in either order", () => {
  for (const between of ["/", "-", "."]) {
    const day = (a: string, b: string) => [a, b, "2026"].join(between);
    expect(dayOrderOf([[day("07", "01"), day("07", "13")]], 2)).toBe("mdy");
    expect(dayOrderOf([[day("07", "01"), day("13", "07")]], 2)).toBe("dmy");
    expect(dayOrderOf([[day("07", "01"), `${day("07", "13")} 10:00 PM`]], 2)).toBe("mdy");
  }
});

test("nothing is proved by none, by columns that disagree, by one that contradicts itself, nor by what is mostly no date", () => {
  expect(dayOrderOf([["07/01/2026", "06/05/2026"]], 2)).toBeNull();
  expect(dayOrderOf([["13/07/2026", "07/13/2026"]], 2)).toBeNull();
  expect(dayOrderOf([["13/07/2026"], ["07/13/2026"]], 1)).toBeNull();
  expect(dayOrderOf([["13/07/2026"], ["a"], ["b"]], 1)).toBeNull();
  // A year of two digits may come first, but no thirteenth month second.
  expect(dayOrderOf([["26-07-13"]], 1)).toBeNull();
  expect(dayOrderOf([["13/07/26", "07/01/26"]], 2)).toBeNull();
  expect(dayOrderOf([["07/13/26", "07/01/26"]], 2)).toBe("mdy");
});
