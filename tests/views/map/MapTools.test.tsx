import { expect, it } from "vitest";
import { MapTools } from "../../../src/views/map/MapTools.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";
import { mapViewProps } from "./map-page.tsx";

it("unfolds all lanes, or folds them where all are open", async () => {
  expect(textIn(markup(<MapTools {...(await mapViewProps())} />))).toBe("Tout déplier Imprimer en A3");
  const state = { ...defaultState(sampleSite), lanes: "all" };
  expect(textIn(markup(<MapTools {...(await mapViewProps({ state }))} />))).toBe("Replier Imprimer en A3");
});
