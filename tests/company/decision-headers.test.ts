import { expect, it } from "vitest";
import { DECISION_HEADERS, decisionId } from "../../src/company/decision-headers.ts";
import { DECISION_COLUMNS } from "../../src/company/decisions.ts";

it("are those that decisions.csv is read by", () => {
  const read = Object.entries(DECISION_COLUMNS).map(([name, { header }]) => [name, header]);
  expect(Object.entries(DECISION_HEADERS)).toEqual(read);
});
it("knows a decision by its day and its words, accents and case apart", () => {
  expect(decisionId("2026-10-20", "Relancer l’été")).toBe(decisionId("2026-10-20", "relancer L’ETE"));
});
