import { describe, expect, it } from "vitest";
import {
  feelingMoved,
  findingSentence,
  opinionsOf,
  type ToldFinding,
  unmovedClause,
} from "../../../src/words/takeaways/findings.ts";
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
  ...{ word: "up", mix: null, exploratory: false, broken: [], provable: null, of_entrants: null },
  ...{ n: 206, n_before: 293, count: 108, count_before: 62, customers: 204, customers_before: 290 },
};
const fallen: Partial<ToldFinding> = {
  ...{ measure: "feeling", word: "down", before: 1, after: 0, difference: -1 },
  ...{ n: 40, n_before: 58, customers: 37, customers_before: 55 },
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
    expect(fr({ measure: "reached", name: "Achat", before: 0.55, difference: -0.03 })).toMatch(
      /^52 % des parcours atteignent « Achat », 3,0 points de moins/,
    );
    expect(fr({ measure: "slow", name: "Achat" })).toMatch(/plus que le délai médian des deux trimestres/);
    expect(fr({ measure: "volume" })).toMatch(/^52 % des parcours passent par « Panier mobile »/);
    expect(fr(fallen)).toBe(
      "Ressenti de « Panier mobile » : 0,0 par client, contre +1,0 au T2 2026 ; 40 avis de 37 clients, 58 de 55.",
    );
    expect(fr({ ...fallen, broken: [{ breaks: "question", date: "2026-07-06" }] })).toMatch(
      / 58 de 55\. Entre les deux, la question a changé \(6 juillet 2026\) : l’écart peut venir de là\.$/,
    );
  });
});

describe("a difference that is not proven", () => {
  it.each([
    [
      "possible",
      ", une évolution possible mais pas confirmée par rapport au T2 2026 ; 108 sur 206, 62 sur 293.",
    ],
    ["unclear", ", sans évolution nette par rapport au T2 2026 ; 108 sur 206."],
    ["early", ", trop tôt pour comparer au T2 2026 ; 108 sur 206."],
    ["too-few", " (n trop petit pour comparer au T2 2026) ; 108 sur 206."],
  ] as const)("is not told: %s", (word, end) => {
    expect(fr({ word })).toBe(`52 % de ceux qui passent par « Panier mobile » s’y arrêtent${end}`);
    expect(unmovedClause(word, "Q2 2026", "en")).toContain("Q2 2026");
  });
});

it("says what could have been proven, and stops as a share of entrants beside", () => {
  expect(fr({ word: "unclear", provable: 0.032, of_entrants: { after: 0.056 } })).toBe(
    "52 % de ceux qui passent par « Panier mobile » s’y arrêtent, sans évolution nette par rapport au T2 2026 (il aurait fallu au moins 3,2 points d’écart pour la prouver) ; 108 sur 206 (6 % des entrants).",
  );
  expect(
    plain([findingSentence({ ...told, ...fallen, word: "unclear", provable: 0.44 }, "en")])[0],
  ).toContain("(at least 0.4 would have been needed to prove one)");
});

describe("a change of who came", () => {
  it("is told apart where it is most of what the shares show", () => {
    expect(fr({ before: 0.55, difference: 0.02, mix: -0.05 })).toContain(
      ", 2,0 points de plus qu’au T2 2026 à segments égaux (la composition des segments y ajoute −5,0 points) ; ",
    );
    // The shares beside it differ by three points, of which one is the mix.
    expect(fr({ before: 0.49, difference: 0.02 })).toContain(
      "2,0 points de plus qu’au T2 2026 à segments égaux ;",
    );
  });
  it("is one of sources for a feeling", () => {
    expect(fr({ ...fallen, mix: -0.8 })).toContain(
      ", surtout parce que la part de chaque source a changé (à sources égales : −0,2)",
    );
  });
});

it("marks a claim under a filter among many as exploratory, and only a claim", () => {
  expect(fr({ exploratory: true })).toMatch(/ ; exploratoire, sous un filtre choisi parmi d’autres\.$/u);
  expect(fr({ exploratory: true, word: "unclear" })).not.toContain("exploratoire");
});

it("says which way feelings went, and of how many opinions from how many people", () => {
  expect(plain([feelingMoved({ ...told, ...fallen }, "fr")])[0]).toBe(
    "Le ressenti recule à « Panier mobile » : 0,0 par client, contre +1,0 au T2 2026 ; 40 avis de 37 clients, 58 de 55.",
  );
  expect(plain([feelingMoved({ ...told, ...fallen, word: "up", against: "Q2 2026" }, "en")])[0]).toBe(
    "Feelings rose at “Panier mobile”: 0.0 per customer, against +1.0 in Q2 2026; 40 ratings from 37 customers, 58 from 55.",
  );
  // A place may be called as one likes.
  expect(feelingMoved({ ...told, ...fallen, name: "Panier $&" }, "fr")).toContain("Panier $&");
  expect([opinionsOf(1, 1, "en"), opinionsOf(1, 1, "fr")]).toEqual([
    "1 rating from 1 customer",
    "1 avis de 1 client",
  ]);
});
