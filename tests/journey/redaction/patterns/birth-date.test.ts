import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskBirthDates } from "../../../../src/journey/redaction/patterns/birth-date.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskBirthDates", () => {
  it.each([
    ["né le 3 mars 1984", `né le ${mask}`],
    ["née le 03/03/1984 à Lyon", `née le ${mask} à Lyon`],
    ["né le trois mars mille neuf cent quatre-vingt-quatre", `né le ${mask}`],
    ["born on March 3rd, 1984", `born on ${mask}`],
    ["born the 3rd of March 1984", `born the ${mask}`],
    ["date de naissance : 3.3.84", `date de naissance : ${mask}`],
    ["née à Lyon le 3 mars 1984", `née à Lyon le ${mask}`],
    ["Dupont 03/03/1984", `Dupont ${mask}`],
    ["date de naissance de l'enfant: 3/9/17", `date de naissance de l'enfant: ${mask}`],
    ["né le deux mai mille neuf cent deux et rien", `né le ${mask} et rien`],
  ])("takes out %s", (words, expected) => expect(maskBirthDates(words)).toBe(expected));

  it.each([
    ["commandé le 03/05/2026"],
    ["reçu le 3 mars"],
    ["depuis 1984"],
    ["une idée née de rien"],
    ["né d'une passion en 1987"],
  ])("leaves %s", (words) => expect(maskBirthDates(words)).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskBirthDates(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
