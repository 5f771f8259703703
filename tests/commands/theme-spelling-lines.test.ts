import { expect, test } from "vitest";
import { themeSpellingLines } from "../../src/commands/theme-spelling-lines.ts";
import { readCompany } from "../../src/company/read-company.ts";

test("each word of a theme is told with what its family adds, the most written first, and how many more there are", async () => {
  const { company } = await readCompany([]);
  const themes = [{ theme: "Envoi", touchpoint: "a", words: ["livraison"] }];
  const spellings = Array.from({ length: 8 }, (_, n) => ({ spelling: `livr${n}`, n: 1080 - n }));
  const found = [{ rank: 0, word: "livraison", spellings }];
  const [lead, line, ...more] = themeSpellingLines(found, { ...company, themes });
  expect(lead).toContain("themes.csv");
  expect(line).toMatch(/Envoi, livraison.*livr0 \(1\u202F080\), livr1 .*livr5 .*, \+2$/u);
  expect(more).toEqual([]);
  expect(themeSpellingLines([], company)).toEqual([]);
});
