import { describe, expect, test } from "vitest";
import { ratingEnd, readNumber, readRating } from "../../../src/exports/cells/rating.ts";

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
