import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskCoordinates } from "../../../../src/journey/redaction/patterns/coordinates.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskCoordinates", () => {
  it.each([
    ["48.8566, 2.3522", mask],
    ["48,8566 ; 2,3522", mask],
    ["lat 48.8566 lon 2.3522", mask],
    ["48°51'24\"N 2°21'03\"E", `${mask} ${mask}`],
    ["48° 51′ N", mask],
  ])("takes out %s", (words, expected) => expect(maskCoordinates(words)).toBe(expected));

  it.each([["12,50 € et 13,50 €"], ["à 20° 30 minutes"], ["tourné de 90°"]])("leaves %s", (words) =>
    expect(maskCoordinates(words)).toBe(words),
  );

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskCoordinates(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
