import { expect, it } from "vitest";
import { correlationText, estimateText, stakeSentence } from "../../src/words/irritants.ts";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

it("writes money as an estimate: two digits, never less than nothing, in the company's currency", () => {
  expect(plain(estimateText(3141.59, "fr", "EUR"))).toBe("3 100 €");
  expect(plain(estimateText(3141.59, "en", "GBP"))).toBe("£3,100");
  expect(plain(estimateText(-40, "fr", "EUR"))).toBe("0 €");
  expect(plain(estimateText(0.3, "en", "USD"))).toBe("$0");
});

it("writes a correlation with its sign", () => {
  expect([correlationText(0.314, "fr"), correlationText(-0.2, "en")]).toEqual(["+0,31", "−0.20"]);
});

it("says what costs most, under which assumption and out of how many", () => {
  const facts = {
    name: "Panier mobile",
    quarter: "2026-T3",
    rivals: null,
    value: "3 100 €",
    low: "2 100 €",
    high: "4 200 €",
    share: 0.3,
    lost: 114,
    of: 215,
  };
  expect(plain(stakeSentence(facts, "fr"))).toBe(
    "« Panier mobile » coûte le plus au T3 2026 : 3 100 € (de 2 100 € à 4 200 €) si 30 % des parcours perdus au-delà de l’attendu étaient retenus ; 114 perdus, n = 215.",
  );
  expect(plain(stakeSentence({ ...facts, quarter: null }, "fr"))).toMatch(
    /^« Panier mobile » coûte le plus : /u,
  );
  expect(plain(stakeSentence({ ...facts, rivals: "« Accueil »" }, "fr"))).toContain(
    "coûte le plus au T3 2026, sans écart prouvé avec « Accueil » : 3 100 €",
  );
  expect(plain(stakeSentence({ ...facts, rivals: "“Home”" }, "en"))).toContain(
    "costs the most in Q3 2026, with no proven gap to “Home”: 3 100 €",
  );
  expect(plain(stakeSentence(facts, "en"))).toContain(
    "if 30% of the journeys lost beyond what is expected were kept",
  );
});
