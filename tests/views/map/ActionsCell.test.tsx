import { expect, it } from "vitest";
import { ActionsCell, timeText } from "../../../src/views/map/ActionsCell.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

it("tells the commonest next steps from the stage once they are asked for, with their n and time", async () => {
  const state = { ...defaultState(sampleSite), lanes: "actions" };
  const text = textIn(markup(<ActionsCell {...(await cellProps("conscience", { state }))} />));
  expect(text).toMatch(/Recherche en ligne › Fiche produit [\d ]+ parcours, en 10 min \(médiane\)/);
});
it("tells the time from the stage before meanwhile, and none at the first stage", async () => {
  const achat = await cellProps("achat");
  expect(textIn(markup(<ActionsCell {...achat} />))).toMatch(
    /^26 h depuis l’étape précédente, la moitié entre/,
  );
  expect(timeText((await cellProps("conscience")).stage, "fr")).toBe("");
});
