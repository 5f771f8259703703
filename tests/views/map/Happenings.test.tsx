import { expect, it } from "vitest";
import { Happenings } from "../../../src/views/map/Happenings.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

it("says what happened in the quarters shown, with its days and its team", async () => {
  const props = await viewProps("map");
  expect(textIn(markup(<Happenings {...props} />))).toBe(
    "Ce qui s’est passé du 6 juillet 2026 au 21 septembre 2026 : Nouvelle page de paiement mobile E-commerce",
  );
  expect(textIn(markup(<Happenings {...props} language="en" />))).toContain(
    "6 July 2026 to 21 September 2026: New mobile payment page",
  );
});

it("says nothing where nothing is written", async () => {
  const props = await viewProps("map", { site: { ...sampleSite, events: [] } });
  expect(markup(<Happenings {...props} />)).toBe("");
});
