import { describe, expect, test } from "vitest";
import { ratingColumn } from "../../../src/exports/meaning/rating-column.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aColumn } from "../a-table.ts";

const STARS = { min: 1, max: 5, reversed: false, words: { parfait: 5 } };

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
