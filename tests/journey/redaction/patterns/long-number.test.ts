import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskLongNumbers, maskLongWords } from "../../../../src/journey/redaction/patterns/long-number.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskLongNumbers", () => {
  it.each([
    ["colis 123 456 789 012", `colis ${mask}`],
    ["1234567890", mask],
  ])("takes out %s", (words, expected) => expect(maskLongNumbers(words)).toBe(expected));

  it.each([["12/07/2026 14.30"], ["10/10 5/5 9/10 10/10"], ["2019 2020 2021"], ["1 000 000"]])(
    "leaves %s",
    (words) => expect(maskLongNumbers(words)).toBe(words),
  );

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskLongNumbers(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});

describe("maskLongWords", () => {
  it("takes out what only machines write", () => {
    expect(maskLongWords("clé sk_live_51Hx8zKQ2vYb9Tn perdue")).toBe(`clé ${mask} perdue`);
    expect(maskLongWords("WH-1000XM5, PHILIPS_HUE_E27_60W, lampeOsloLaiton40cm")).not.toContain(mask);
  });
});
