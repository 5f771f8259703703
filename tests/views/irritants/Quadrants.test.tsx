import { expect, it } from "vitest";
import { Quadrants } from "../../../src/views/irritants/Quadrants.tsx";
import { markup, textIn } from "../sample-page.tsx";
import { irritantsProps } from "./irritants-page.tsx";

const note = {
  ...{ lane: "opportunities" as const, persona: null, stage: "consideration", by: null, date: null },
  ...{ touchpoint: "fiche-produit", value: 3 as const, effort: 1 as const, owner: "Web", due: null },
  text: { fr: "Montrer les dimensions", en: "Show sizes" },
};

it("names its quadrants, and puts the money of the touchpoint beside what could be done there", async () => {
  const props = await irritantsProps();
  const html = markup(<Quadrants {...props} site={{ ...props.site, map: [note] }} />);
  expect([...html.matchAll(/data-quadrant="(\w+)"/g)].map(([, name]) => name)).toEqual([
    "now",
    "project",
    "aside",
    "later",
  ]);
  expect(textIn(html)).toContain("Fiche produit Montrer les dimensions · Web · En jeu");
});

it("says how to write some where there is none", async () => {
  const props = await irritantsProps();
  expect(textIn(markup(<Quadrants {...props} site={{ ...props.site, map: [] }} />))).toContain("map.csv");
});
