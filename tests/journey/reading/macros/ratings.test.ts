import { expect, it } from "vitest";
import { inBothEngines } from "../../both-engines.ts";

inBothEngines("ratings.sql", ({ one }) => {
  it("read ratings as people write them: numbers, words, stars drawn", async () => {
    // Text, its rating, and of how many it says that is.
    const ratings: readonly (readonly [string, number | null, number | null])[] = [
      ["4", 4, null],
      ["4,5", 4.5, null],
      ["4/5", 4, 5],
      ["8 sur 10", 8, 10],
      ["4.5 out of 5 stars", 4.5, 5],
      ["4 Étoiles", 4, null],
      ["1 star of 5", 1, 5],
      ["★★★★☆", 4, 5],
      ["★ ★ ☆ ☆ ☆", 2, 5],
      ["⭐️⭐️⭐️", 3, null],
      ["☆☆☆☆☆", 0, 5],
      ["★★★", 3, null],
      ["★ bien", null, null],
      ["☆★", null, null],
      ["4 roses", null, null],
      ["2 sur 5 commandes", null, null],
      ["excellent", null, null],
      ["", null, null],
    ];
    for (const [words, rating, end] of ratings)
      expect([
        words,
        await one("rating_of($words)", { words }),
        await one("rating_end($words)", { words }),
      ]).toEqual([words, rating, end]);
  });
});
