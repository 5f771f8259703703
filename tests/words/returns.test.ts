import { expect, test } from "vitest";
import { comparedSentence, returnSentence, returnWords } from "../../src/words/returns.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

const compared = {
  ...{ name: "Rendez-vous conseiller", count: 33, n: 52, countBeside: 23, nBeside: 212 },
  ...{ difference: 0.526, low: 0.39, high: 0.66 },
};
const stage = { stage: "Demande", goal: "Compte ouvert", count: 56, n: 264, leastDays: 1, mostDays: 1 };

test("both languages say the same things", () => expectBothLanguages(returnWords));

test("says how many were interrupted and came back, in one sentence", () => {
  expect(plain([returnSentence(stage, "fr"), returnSentence({ ...stage, mostDays: 6 }, "en")])).toEqual([
    "À « Demande », 264 parcours se sont interrompus (rien pendant plus d’un jour) ; 56 sont revenus et ont atteint « Compte ouvert », soit 21 %.",
    "At “Demande”, 264 journeys were interrupted (nothing for more than 1 to 6 days); 56 came back and reached “Compte ouvert”, 21%.",
  ]);
  expect(returnSentence({ ...stage, count: 0 }, "fr")).toContain("aucun n’est revenu");
});

test("holds the contact against its absence, and claims no cause", () => {
  const [fr = "", en = ""] = plain([comparedSentence(compared, "fr"), comparedSentence(compared, "en")]);
  expect(fr).toContain("63 % y arrivent (33 sur 52) ; sans, 11 % (23 sur 212)");
  expect(fr).toContain("Ce n’est pas la preuve");
  expect(en).toContain("63% get there (33 of 52); without, 11% (23 of 212)");
  for (const text of [fr, en]) expect(text).not.toMatch(/grâce|parce|because|thanks|cause/iu);
});
