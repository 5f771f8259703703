import { expect, it } from "vitest";
import { printedChoices } from "../../../src/views/controls/printed-choices.ts";
import { pageNamed } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

const state = { ...defaultState(sampleSite), segment: "b2b", through: "panier" };

it("names the company, the periods and every filter, in the page's language", () => {
  expect(printedChoices(pageNamed("funnel"), state, sampleSite, "fr")).toBe(
    "Maison Lumen · T3\u00A02026, comparé au T2\u00A02026 · B2B · Passent par «\u00A0Panier\u00A0»",
  );
  expect(
    printedChoices(pageNamed("funnel"), { ...state, compare: null, through: null }, sampleSite, "en"),
  ).toBe("Maison Lumen · Q3\u00A02026 · B2B");
});
it("of a page without choices says the company alone", () => {
  expect(printedChoices(pageNamed("data"), state, sampleSite, "fr")).toBe("Maison Lumen");
});
