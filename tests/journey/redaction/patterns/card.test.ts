import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskCards } from "../../../../src/journey/redaction/patterns/card.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskCards", () => {
  it.each([
    ["4970 1012 3456 7893", mask],
    ["4970,1012,3456,7893", mask],
    ["4970 / 1012 / 3456 / 7893 oui", `${mask} oui`],
  ])("takes out %s", (words, expected) => expect(maskCards(words)).toBe(expected));

  it.each([["4970 1012 3456 7894"], ["0000 0000 0000 0000"], ["12 14 16 18"]])("leaves %s", (words) =>
    expect(maskCards(words)).toBe(words),
  );

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskCards(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
