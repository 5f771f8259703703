import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/exports/problem.ts";
import { ratingColumn, readNumber } from "../../src/exports/rating.ts";
import { aColumn } from "./a-table.ts";

const STARS = { min: 1, max: 5, reversed: false, words: { parfait: 5 } };

describe("readNumber", () => {
  test.each([
    ["4", 4],
    ["4,5", 4.5],
    ["4.5", 4.5],
    ["4,5/5", 4.5],
    ["8 / 10", 8],
    ["-1", -1],
  ])("%s is %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each(["excellent", "", "4 stars", "2026-07-03", "1/2/3"])("%j is no number", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe("ratingColumn", () => {
  function ratingOf(values: string[]) {
    const report: Problem[] = [];
    return { rating: ratingColumn(aColumn(values), 0, STARS, report), report };
  }

  test("numbers on the scale, known words and nothings raise no problem", () => {
    expect(ratingOf(["1", "5", "4,5", "Parfait", "-", ""])).toEqual({
      rating: { column: 0, scale: STARS },
      report: [],
    });
  });

  test("unknown words are told once, with the first and how many", () => {
    const { rating, report } = ratingOf(["5", "excellent", "nul"]);
    expect(rating).not.toBeNull();
    expect(report).toMatchObject([
      { code: "rating-words", line: 3, found: "excellent", values: { count: 2, min: 1, max: 5 } },
    ]);
  });

  test("numbers beyond the scale are told", () => {
    expect(ratingOf(["5", "9"]).report).toMatchObject([
      { code: "rating-beyond", found: "9", values: { count: 1 } },
    ]);
  });

  test("no column, no rating", () => {
    expect(ratingColumn(aColumn([]), null, STARS, [])).toBeNull();
  });
});
