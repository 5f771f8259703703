import { expect, it } from "vitest";
import { valueWords } from "../../src/words/values.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says the same things in both languages", () => {
  // Amounts need a currency, which a plain word is not.
  const without = ({ lead: _lead, worth: _worth, ...words }: object & { lead: unknown; worth: unknown }) =>
    words;
  expectBothLanguages({ fr: without(valueWords.fr), en: without(valueWords.en) });
});

it("tells what they are worth in all as about so much", () => {
  const text = valueWords.en.lead(214, { low: 195, high: 233 }, 0.2, 900, "EUR");
  expect(text).toContain("about €190,000 in all; 20% buy again");
  expect(text).toMatch(/900 customers\.$/u);
});
