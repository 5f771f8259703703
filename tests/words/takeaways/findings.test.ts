import { describe, expect, it } from "vitest";
import { findingSentence, stopSentence, type ToldFinding } from "../../../src/words/takeaways/findings.ts";
import { plain } from "../sentences.ts";

const told: ToldFinding = {
  ...{
    measure: "stops",
    name: "Panier mobile",
    against: "T2 2026",
    before: 0.21,
    after: 0.52,
    difference: 0.31,
  },
  ...{ n: 206, n_before: 293, count: 108, count_before: 62, customers: 204, customers_before: 290 },
};
const fr = (change: Partial<ToldFinding>) => plain([findingSentence({ ...told, ...change }, "fr")])[0];

describe("findingSentence", () => {
  it("says how many, how much more, and of how many then and now", () => {
    expect(fr({})).toBe(
      "52 % de ceux qui passent par « Panier mobile » s’y arrêtent, 31,0 points de plus qu’au T2 2026 ; 108 sur 206, 62 sur 293.",
    );
    expect(plain([findingSentence({ ...told, against: "Q2 2026" }, "en")])[0]).toBe(
      "52% of those who pass through “Panier mobile” stop there, 31.0 points more than in Q2 2026; 108 of 206, 62 of 293.",
    );
  });

  it("has words for each measure, and for less", () => {
    expect(fr({ measure: "reached", name: "Achat", difference: -0.03 })).toMatch(
      /^52 % des parcours atteignent « Achat », 3,0 points de moins/,
    );
    expect(fr({ measure: "slow", name: "Achat" })).toMatch(/plus que le délai médian des deux trimestres/);
    expect(fr({ measure: "volume" })).toMatch(/^52 % des parcours passent par « Panier mobile »/);
    expect(fr({ measure: "feeling", before: 1, after: 0, customers: 37, customers_before: 55 })).toMatch(
      /^Ressenti de « Panier mobile » : .* contre \+1,0 au T2 2026 ; 37 et 55 clients\.$/,
    );
  });
});

describe("stopSentence", () => {
  it("says that no clear change was found, or nothing of a change that could not be judged", () => {
    expect(plain([stopSentence(told, "unclear", "fr")])[0]).toBe(
      "52 % de ceux qui passent par « Panier mobile » s’y arrêtent, sans évolution nette par rapport au T2 2026 ; 108 sur 206.",
    );
    expect(plain([stopSentence(told, "too-few", "fr")])[0]).toBe(
      "52 % de ceux qui passent par « Panier mobile » s’y arrêtent ; 108 sur 206.",
    );
  });
});
