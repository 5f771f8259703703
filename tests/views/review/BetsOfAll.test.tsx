import { expect, it } from "vitest";
import { BetsOfAll } from "../../../src/views/review/BetsOfAll.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

it("says under a filter that bets do not follow it, and nothing otherwise", () => {
  const state = defaultState(sampleSite);
  expect(markup(<BetsOfAll state={state} language="fr" />)).toBe("");
  const text = textIn(markup(<BetsOfAll state={{ ...state, segment: "b2b" }} language="fr" />));
  expect(text).toContain("l’ensemble des clients");
});
