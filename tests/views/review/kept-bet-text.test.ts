import { expect, it } from "vitest";
import { DECISION_HEADERS, type DecisionCells } from "../../../src/company/decision-headers.ts";
import { keptBetText } from "../../../src/views/review/kept-bet-text.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

const empty = Object.fromEntries(Object.keys(DECISION_HEADERS).map((name) => [name, ""])) as DecisionCells;
const told = (cells: Partial<DecisionCells>) =>
  keptBetText({ ...empty, ...cells }, sampleSite, "fr").replace(/[\u00A0\u202F]/gu, " ");

it("names the place and the quarter of a bet, and leaves what was written by hand", () => {
  const bet = { measure: "arrêts", place: "paiement-mobile", direction: "baisse", amount: "10 points" };
  expect(told({ ...bet, by: "2026-T4", confidence: "70 %" })).toBe(
    "arrêts · Paiement mobile · baisse · 10 points · T4 2026 · 70 %",
  );
  expect(told({ ...bet, place: "achat", amount: "", by: "Noël" })).toBe("arrêts · Achat · baisse · Noël");
});
it("says nothing of a decision without a bet", () => {
  expect(told({ what: "Cesser", place: "achat" })).toBe("");
});
