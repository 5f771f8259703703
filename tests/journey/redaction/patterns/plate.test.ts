import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskPlates } from "../../../../src/journey/redaction/patterns/plate.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskPlates", () => {
  it.each([
    ["AB-123-CD", mask],
    ["ab-123-cd.", `${mask}.`],
    ["AB 123 CD", mask],
    ["123 ABC 45", mask],
    ["1234 WX 2A", mask],
    ["1-ABC-123", mask],
    ["ma voiture AB123CD", `ma voiture ${mask}`],
    ["plaque tunisienne 143 TU 2207", `plaque tunisienne ${mask}`],
    ["immatriculé F42 KQM", `immatriculé ${mask}`],
    ["plaque 12345-116-31", `plaque ${mask}`],
    ["voiture CD*882*TR", `voiture ${mask}`],
  ])("takes out %s", (words, expected) => expect(maskPlates(words)).toBe(expected));

  it.each([
    ["de 120 cm"],
    ["TV 100 HD"],
    ["143 TU 2207"],
    ["voiture A45 AMG"],
    ["60 LED 12"],
    ["AB123CD"],
    ["120x60x45 cm"],
    ["voiture de 123 chevaux"],
  ])("leaves %s", (words) => expect(maskPlates(words)).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskPlates(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
