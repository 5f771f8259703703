import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskSpelledNames } from "../../../../src/journey/redaction/people/spelled-names.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskSpelledNames", () => {
  it.each([
    ["madame l e g o f f, bonjour", `madame ${mask}, bonjour`],
    ["ça s'écrit T-R-E-V-I-D-I-C", `ça s'écrit ${mask}`],
    ["n, g, w, a, b, a merci", `${mask} merci`],
  ])("takes out %s", (words, expected) => expect(maskSpelledNames(words)).toBe(expected));

  it.each(["M E R C I à vous", "B R A V O", "options A B C D", "T O P", "R.A.S., S.A.V.", "il y a à b"])(
    "leaves %s",
    (words) => expect(maskSpelledNames(words)).toBe(words),
  );

  it("takes no longer than the text is long", () => {
    expect(slowest(maskSpelledNames).milliseconds).toBeLessThan(PATIENCE);
  });
});
