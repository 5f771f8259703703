import { expect, test } from "vitest";
import { siteIn, teamsOf } from "../../src/answers/team-names.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const [touchpoint] = sampleSite.touchpoints;
if (touchpoint === undefined) throw new Error("the sample has touchpoints");
const none = { ...{ stage: null, touchpoint: null, breaks: null }, end: null, date: "2026-01-01" };
const site = {
  ...sampleSite,
  teams: [{ fr: "Boutiques", en: "Stores" }],
  touchpoints: [
    { ...touchpoint, owner: "Boutiques" },
    { ...touchpoint, id: "b", owner: "Logistique" },
    { ...touchpoint, id: "c", owner: null },
  ],
  events: [{ ...none, what: { fr: "Soldes", en: "Sales" }, who: "boutiques" }],
};

test("an English name said on one line serves the team wherever it is named; a first one stays", () => {
  const rules = [
    { owner: "Boutiques" },
    { owner: "boutiques", ownerEnglish: "Stores" },
    { owner: "Boutiques", ownerEnglish: "Shops" },
    { owner: null, ownerEnglish: "Nobody" },
  ];
  expect(teamsOf(rules)).toEqual({ teams: [{ fr: "boutiques", en: "Stores" }] });
  expect(teamsOf([{ owner: "Boutiques" }])).toEqual({});
});

test("each language calls a team by its own name, in whichever of the two it was written", () => {
  const owners = (one: typeof sampleSite) => one.touchpoints.map(({ owner }) => owner);
  expect(owners(siteIn(site, "en"))).toEqual(["Stores", "Logistique", null]);
  expect(owners(siteIn(site, "fr"))).toEqual(["Boutiques", "Logistique", null]);
  expect(siteIn(site, "en").events[0]?.who).toBe("Stores");
  const english = { ...site, touchpoints: [{ ...touchpoint, owner: "Stores" }] };
  expect(owners(siteIn(english, "fr"))).toEqual(["Boutiques"]);
});

test("the same site gives the same object, and its own where no team has two names", () => {
  expect(siteIn(site, "en")).toBe(siteIn(site, "en"));
  expect(siteIn(sampleSite, "en")).toBe(sampleSite);
});
