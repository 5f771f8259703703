import { expect, it } from "vitest";
import { opportunitiesAt, opportunitiesOf, quadrantOf } from "../../src/findings/opportunities.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const note = {
  ...{
    lane: "opportunities" as const,
    persona: null,
    stage: "achat",
    touchpoint: null,
    by: null,
    date: null,
  },
  ...{ text: { fr: "Faire", en: "Do" }, value: null, effort: null, owner: null, due: null },
};

it("names a quadrant for each value and effort, and none where one is missing", () => {
  const levels = [1, 2, 3] as const;
  const names = levels.map((value) => levels.map((effort) => quadrantOf({ value, effort })));
  expect(names).toEqual([
    ["aside", "later", "later"],
    ["now", "project", "project"],
    ["now", "project", "project"],
  ]);
  expect(quadrantOf({ value: 3, effort: null })).toBe("unsorted");
});

it("finds what was written at a touchpoint, and at its whole stage", () => {
  const map = [
    note,
    { ...note, touchpoint: "panier" },
    { ...note, lane: "needs" as const },
    { ...note, stage: "retention" },
  ];
  const site = { ...sampleSite, map };
  expect(opportunitiesOf(site)).toHaveLength(3);
  expect(opportunitiesAt("panier", site)).toEqual([map[0], map[1]]);
  expect(opportunitiesAt("paiement-mobile", site)).toEqual([map[0]]);
});
