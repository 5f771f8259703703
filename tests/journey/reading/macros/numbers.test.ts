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
      ["1,200,300", 1200300],
      ["1.200.300", 1200300],
      ["excellent", null],
      ["nan", null],
      ["inf", null],
      ["", null],
      ["4 étoiles", null],
    ];
    for (const [words, expected] of numbers)
      expect([words, await one("number_of($words)", { words })]).toEqual([words, expected]);
  });

  it("read amounts as accountants write them, and thousands where the sign is theirs", async () => {
    const below = [
      "(10,00 €)",
      "($10.00)",
      "€(10.00)",
      "-10,00 €",
      "€-10",
      "−10.00",
      "10.00-",
      "10,00 €-",
      "-$10.00",
    ];
    for (const words of below)
      expect([words, await one("amount_of($words, '')", { words })]).toEqual([words, -10]);
    const amounts: readonly (readonly [string, string, number | null])[] = [
      ["1,200", ",", 1200],
      ["1.200 €", ".", 1200],
      ["($1,200)", ",", -1200],
      ["1,200.50", ",", 1200.5],
      ["12.50", ",", 12.5],
      ["1,200", "", 1.2],
      ["1'200.50", "", 1200.5],
      ["0,125", ",", 0.125],
      ["1 234,50 €", "", 1234.5],
      ["40.00 CR", "", null],
      ["", "", null],
    ];
    for (const [words, thousands, expected] of amounts)
      expect([words, await one("amount_of($words, $thousands)", { words, thousands })]).toEqual([
        words,
        expected,
      ]);
  });
});
