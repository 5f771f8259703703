import { expect, it } from "vitest";
import { LensSelect } from "../../../src/views/controls/LensSelect.tsx";
import { printedChoices } from "../../../src/views/controls/printed-choices.ts";
import { pageNamed } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "../sample-page.tsx";

it("offers stages, channels and the touchpoints that the flow can be drawn without", async () => {
  const text = textIn(markup(<LensSelect {...(await pageProps("paths"))} />));
  expect(text).toMatch(/chaque point de contact par étape par canal sans «.Panier.»/u);
});

it("is no choice where groups are folded", async () => {
  const site = { ...sampleSite, left_out: [] };
  expect(markup(<LensSelect {...(await pageProps("paths", { site }))} />)).toBe("");
});

it("is said on paper, on the page that it concerns alone", () => {
  const state = { ...defaultState(sampleSite), lens: "without:panier" } as const;
  expect(printedChoices(pageNamed("paths"), state, sampleSite, "fr")).toMatch(/Flux sans «.Panier.»/u);
  expect(printedChoices(pageNamed("funnel"), state, sampleSite, "fr")).not.toContain("Flux");
});
