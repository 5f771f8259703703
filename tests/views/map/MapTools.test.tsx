import { expect, it } from "vitest";
import { MapTools } from "../../../src/views/map/MapTools.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";
import { mapViewProps } from "./map-page.tsx";

it("unfolds all lanes, or folds them where all are open", async () => {
  expect(textIn(markup(<MapTools {...(await mapViewProps())} />))).toBe(
    "Tout déplier Imprimer en A3 Brief A4",
  );
  const state = { ...defaultState(sampleSite), lanes: "all" };
  expect(textIn(markup(<MapTools {...(await mapViewProps({ state }))} />))).toBe(
    "Replier Imprimer en A3 Brief A4",
  );
});
it("leads to the brief of A4, which is one of the review's papers, with the same choices", async () => {
  const state = { ...defaultState(sampleSite), persona: "hotels" };
  const html = markup(<MapTools {...(await mapViewProps({ state }))} />);
  expect(html).toMatch(/href="[^"]*revue\/\?[^"]*persona=hotels[^"]*#emporter"/u);
});
