import { expect, it } from "vitest";
import type { MapNote } from "../../../src/findings/map-notes.ts";
import { NeedsCell, OpportunitiesCell, WrittenCell } from "../../../src/views/map/WrittenCell.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";
import { cellProps } from "./map-page.tsx";

const bare = { ...sampleSite, map: [] };
const note: MapNote = {
  ...{ lane: "opportunities", persona: "hotels", stage: "achat", touchpoint: "panier", by: "E-commerce" },
  ...{ text: { fr: "Payer en un geste", en: "Pay in one gesture" }, date: "2026-10-06", value: 3, effort: 1 },
  ...{ owner: "E-commerce", due: "2026-11-15" },
};

it("tells a note with its persona, place, value, effort, owner and dates", async () => {
  const site = { ...sampleSite, map: [note] };
  const text = textIn(markup(<OpportunitiesCell {...(await cellProps("achat", { site }))} detailed />));
  expect(text).toBe(
    "Payer en un geste Hôtels et architectes · Panier · valeur : fort · effort : faible · E-commerce · pour le 15 novembre 2026 · écrit par E-commerce le 6 octobre 2026",
  );
  expect(textIn(markup(<NeedsCell {...(await cellProps("achat", { site }))} />))).toBe(
    "à compléter en atelier",
  );
});
it("says nothing of an empty sheet beside what is counted", async () => {
  const props = await cellProps("achat", { site: bare });
  expect(markup(<WrittenCell {...props} lane="irritants" beside />)).toBe("");
});
it("says that an empty cell is to be filled in, in the hand of what people write", async () => {
  const html = markup(<WrittenCell {...(await cellProps("achat", { site: bare }))} lane="needs" />);
  expect(html).toContain("à compléter en atelier");
  expect(html).toContain("map-written");
});
