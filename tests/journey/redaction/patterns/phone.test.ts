import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskPhones } from "../../../../src/journey/redaction/patterns/phone.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskPhones", () => {
  it.each([
    ["06 12 34 56 78", mask],
    ["06,12,34,56,78", mask],
    ["06, 12, 34, 56, 78", mask],
    ["au 06:12:34:56:78.", `au ${mask}.`],
    ["0470/12.34.56", mask],
    ["+32 470 12 34 56", mask],
    ["02 123 45 67", mask],
    ["+41 79 123 45 67", mask],
    ["079 123 45 67", mask],
    ["+44 20 7946 0958", mask],
    ["poste 4412, merci", `poste ${mask}, merci`],
  ])("takes out %s", (words, expected) => expect(maskPhones(words, "FR")).toBe(expected));

  it.each([
    ["le 05/12/2026, le 06/12/2026"],
    ["livrée le 17/05/2024 : 14 jours"],
    ["0,25 0,50 1,00 € pièce"],
    ["de 09:30 à 10:15"],
    ["3 x 20 €"],
    ["un poste 2024 à 35 h, un poste 3000 €, ext. 500 m"],
  ])("leaves %s", (words) => expect(maskPhones(words, "FR")).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskPhones(text, "FR")).milliseconds).toBeLessThan(PATIENCE);
  });
});
