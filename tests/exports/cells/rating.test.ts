import { describe, expect, test } from "vitest";
import { ratingColumn, ratingEnd, readNumber, readRating } from "../../../src/exports/cells/rating.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aColumn } from "../a-table.ts";

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

describe("readRating", () => {
  test.each([
    ["4,5", 4.5, null],
    ["80 %", 80, null],
    ["4/5", 4, 5],
    ["4 sur 5", 4, 5],
    ["4 out of 5", 4, 5],
    ["8 of 10", 8, 10],
    ["4 étoiles", 4, null],
    ["1 Étoile", 1, null],
    ["4 stars", 4, null],
    ["4.5 out of 5 stars", 4.5, 5],
    ["4 étoiles sur 5", 4, 5],
    ["4\u00a0étoiles\u00a0/\u00a05", 4, 5],
    ["★★★★", 4, null],
    ["★★★★☆", 4, 5],
    ["★ ★ ★ ☆ ☆", 3, 5],
    ["⭐️⭐️⭐️", 3, null],
    ["☆☆☆☆☆", 0, 5],
  ])("%s is %d, of %j", (text, number, end) => {
    expect([readRating(text), ratingEnd(text)]).toEqual([number, end]);
  });

  test.each(["excellent", "", "étoiles", "4 roses", "4 sur", "☆★", "★ bien", "2 sur 5 commandes", "1/2/3"])(
    "%j is no rating",
    (text) => {
      expect([readRating(text), ratingEnd(text)]).toEqual([null, null]);
    },
  );
});

describe("ratingColumn", () => {
  function ratingOf(values: string[]) {
    const report: Problem[] = [];
    return { rating: ratingColumn(aColumn(values), 0, STARS, report), report };
  }

  test("numbers on the scale, known words and nothings raise no problem", () => {
    expect(ratingOf(["1", "5", "4,5", "Parfait", "-", "", "★★★★☆", "4 sur 5", "3 étoiles"])).toEqual({
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

  test("ratings of another end are told, though their number would be on the scale", () => {
    expect(ratingOf(["4/5", "4/10", "★★★☆☆☆"]).report).toMatchObject([
      { code: "rating-beyond", found: "4/10", values: { count: 2 } },
    ]);
  });

  test("no column, no rating", () => {
    expect(ratingColumn(aColumn([]), null, STARS, [])).toBeNull();
  });
});
