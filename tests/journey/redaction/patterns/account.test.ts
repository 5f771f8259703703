import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskAccounts } from "../../../../src/journey/redaction/patterns/account.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskAccounts", () => {
  it.each([
    ["FR7630006000011234567890189", mask],
    ["fr76.3000.6000.0112.3456.7890.189", mask],
    ["FR 76 30006 00001 12345678901 89", mask],
    ["BE68 5390 0754 7034", mask],
    ["CH93 0076 2011 6238 5295 7", mask],
    ["sur DE89 3704 0044 0532 0130 00.", `sur ${mask}.`],
    ["mistyped FR76 3000 6000 0112 3456 7890 188", `mistyped ${mask}`],
  ])("takes out %s", (words, expected) => expect(maskAccounts(words)).toBe(expected));

  it.each([["IP44 et E27"], ["RTX 4090 12 GB"]])("leaves %s", (words) =>
    expect(maskAccounts(words)).toBe(words),
  );

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskAccounts(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
