import { expect, it } from "vitest";
import { meanwhile } from "../../src/findings/meanwhile.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const event = (date: string, stage: string | null, touchpoint: string | null = null) => ({
  ...{ date, stage, touchpoint, end: null, who: null, breaks: null },
  what: { fr: `${stage} ${touchpoint} ${date}`, en: "" },
});
const [panier] = sampleFindings.findings.filter(({ key }) => key === "stops/panier");
const [achat] = sampleFindings.findings.filter(({ key }) => key === "reached/achat");
const stageOf = (id: string) => sampleSite.touchpoints.find((one) => one.id === id)?.stage ?? null;

it("finds what is written for the touchpoint that moved, or for its stage, in the quarters held against each other", () => {
  if (panier === undefined) throw new Error("no finding");
  const events = [
    event("2026-08-03", stageOf("panier"), "panier"),
    event("2026-05-03", stageOf("panier")),
    event("2026-08-03", stageOf("paiement-mobile"), "paiement-mobile"),
    event("2026-08-03", null),
    event("2026-01-03", stageOf("panier"), "panier"),
  ];
  const found = meanwhile([panier], { ...sampleSite, events }, ["2026-T3", "2026-T2"]);
  expect(found).toEqual(events.slice(0, 2));
});

it("finds what is written for a touchpoint of the stage that moved", () => {
  if (achat === undefined) throw new Error("no finding");
  const events = [event("2026-08-03", "achat", "paiement-mobile"), event("2026-08-03", "retention")];
  expect(meanwhile([achat], { ...sampleSite, events }, ["2026-T3", null])).toEqual(events.slice(0, 1));
});
