import { expect, test } from "vitest";
import { tellingWordsLines } from "../../src/commands/telling-words-lines.ts";

const found = {
  low: 60,
  high: 90,
  words: [{ pattern: "livr*", written: ["livreur", "livraison"], low: 41, high: 2 }],
};

test("each family is a line of themes.csv, with what speaks for it behind an arrow", () => {
  const [lead, line] = tellingWordsLines(found, "fr");
  expect(lead).toContain("60");
  expect(line).toContain("thème;point de contact;livr*");
  expect(line).toContain("livreur, livraison");
  expect(tellingWordsLines(found, "en")[1]).toContain("theme;touchpoint;livr*");
});

test("nothing is said where nothing is clear", () => {
  expect(tellingWordsLines({ ...found, words: [] }, "fr")).toEqual([]);
});
