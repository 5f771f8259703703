import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskSocialSecurity } from "../../../../src/journey/redaction/patterns/social-security.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskSocialSecurity", () => {
  it.each([
    ["1 84 03 75 123 456 78", mask],
    ["2 84 03 2A 123 456 78", mask],
    ["184032B12345678", mask],
    ["1.84.03.2b.123.456", mask],
  ])("takes out %s", (words, expected) => expect(maskSocialSecurity(words)).toBe(expected));

  it.each([["2 84 15 2A 123 456"], ["1 84 03"]])("leaves %s", (words) =>
    expect(maskSocialSecurity(words)).toBe(words),
  );

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskSocialSecurity(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
