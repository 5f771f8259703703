import { expect, it } from "vitest";
import { leadsOf, placeName, toldOf } from "../../src/findings/told.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

it("tells each lead with the others of its cause", () => {
  expect(leadsOf(sampleFindings).map(({ lead, others }) => [lead.key, others.map(({ key }) => key)])).toEqual(
    [["stops/panier", ["feeling/paiement-mobile"]]],
  );
  expect(leadsOf({ ...sampleFindings, leads: ["stops/gone"] })).toEqual([]);
});

it("names places and quarters as people read them", () => {
  expect(placeName(stopsAtCart, sampleSite, "fr")).toBe("Panier");
  const telling = {
    period: "2026-T3",
    compare: "2026-T2",
    site: sampleSite,
    language: "fr",
    exploratory: true,
  } as const;
  expect(toldOf(stopsAtCart, telling)).toMatchObject({
    ...{ name: "Panier", count: 108, word: "up", against: "T2\u00A02026", exploratory: true, broken: [] },
  });
  const event = {
    ...{ date: "2026-07-06", end: null, who: null, stage: null, touchpoint: null, breaks: "scale" as const },
    what: { fr: "Échelle", en: "Scale" },
  };
  const [felt] = sampleFindings.findings.filter(({ measure }) => measure === "feeling");
  const broken = { ...telling, site: { ...sampleSite, events: [event] } };
  expect(felt && toldOf(felt, broken).broken).toEqual([event]);
  expect(toldOf(stopsAtCart, broken).broken).toEqual([]);
});
