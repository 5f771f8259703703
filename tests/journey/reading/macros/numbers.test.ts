import { expect, it } from "vitest";
import { inBothEngines } from "../../both-engines.ts";

inBothEngines("numbers.sql", ({ one }) => {
  it("read numbers written the French and the English way", async () => {
    const numbers: readonly (readonly [string, number | null])[] = [
      ["4", 4],
      ["4,5", 4.5],
      ["4.5", 4.5],
      [" 4 ", 4],
      ["4/5", 4],
      ["4,5 / 5", 4.5],
      ["80 %", 80],
      ["1 234,5", 1234.5],
      ["1\u202f234,5", 1234.5],
      ["1,234.5", 1234.5],
      ["1.234,50", 1234.5],
      ["12,50 €", 12.5],
      ["-3", -3],
      ["excellent", null],
      ["nan", null],
      ["inf", null],
      ["", null],
      ["4 étoiles", null],
    ];
    for (const [words, expected] of numbers)
      expect([words, await one("number_of($words)", { words })]).toEqual([words, expected]);
  });
});
