import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openNative } from "../../../src/database/native.ts";
import { ratingEnd, readNumber, readRating } from "../../../src/exports/cells/rating.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";

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

test("a text is a rating to both or to neither, of the same number and the same end", async () => {
  const number = fc
    .tuple(fc.integer({ min: -5, max: 100 }), fc.constantFrom("", ",5", ".0", ".25"))
    .map(([n, part]) => `${n}${part}`);
  const end = fc.constantFrom(
    "",
    "/5",
    " / 10",
    " sur 20",
    " out of 5 stars",
    " of 5",
    " étoiles",
    " star",
    " - Satisfait",
    ": very good",
    " %",
    "%",
    "€",
    " pts",
  );
  const drawn = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom("★", "⭐"))
    .map(([full, empty, star]) => star.repeat(full) + "☆".repeat(empty));
  const plain = fc.oneof(
    fc.tuple(number, end).map((parts) => parts.join("")),
    drawn,
    fc.constantFrom("n/a", "très bien", "4 5", "5-4"),
  );
  const put = fc.constantFrom("", ..."0123456789+-/., %★☆eE€n\u00a0");
  const slipped = fc.tuple(plain, fc.nat(12), put, fc.nat(2)).map(([one, at, letter, cut]) => {
    const place = at % (one.length + 1);
    return (one.slice(0, place) + letter + one.slice(place + cut)).trim();
  });
  const text = fc.oneof(plain, slipped);
  const texts = [...new Set(fc.sample(text, { numRuns: 6000, seed: 20260703 }))].filter((one) => one !== "");
  const database = await openNative();
  for (const statement of readingMacros) await database.run(statement);
  const found = await database.query<{ words: string; rating: number | null; last: number | null }>(
    `select words, rating_of(words) as rating, rating_end(words) as last from (values ${texts.map((one) => `('${one}')`).join(", ")}) as texts(words)`,
  );
  await database.close();
  expect(found.filter(({ rating }) => rating !== null).length).toBeGreaterThan(1000);
  expect(found.map(({ words, rating, last }) => `${words} ${rating} ${last}`)).toEqual(
    found.map(({ words }) => `${words} ${readRating(words)} ${ratingEnd(words)}`),
  );
});
