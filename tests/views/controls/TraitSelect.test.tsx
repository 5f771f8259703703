import { expect, it } from "vitest";
import { TraitSelect } from "../../../src/views/controls/TraitSelect.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "../sample-page.tsx";

it("offers channels, devices and the attribute, each under what it is", async () => {
  const text = textIn(markup(<TraitSelect {...(await pageProps("paths"))} />));
  expect(text).toMatch(/tous les parcours canal.: Boutique appareil.: mobile/u);
});

it("is no choice where nothing tells one", async () => {
  expect(
    markup(<TraitSelect {...(await pageProps("paths", { site: { ...sampleSite, traits: [] } }))} />),
  ).toBe("");
});
