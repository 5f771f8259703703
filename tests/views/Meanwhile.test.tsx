import { expect, it } from "vitest";
import { Meanwhile, MeanwhileOnPage } from "../../src/views/Meanwhile.tsx";
import { sampleFindings } from "../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "./sample-page.tsx";

it("leaves out what made the feeling another measure: its own sentence says so", async () => {
  const props = await viewProps("emotion");
  const changed = { date: "2026-07-06", end: null, who: null, stage: null, touchpoint: null };
  const site = {
    ...props.site,
    events: [{ ...changed, what: { fr: "Reformulée", en: "Reworded" }, breaks: "scale" as const }],
  };
  const felt = sampleFindings.findings.filter(({ measure }) => measure === "feeling");
  expect(felt.length).toBeGreaterThan(0);
  expect(markup(<Meanwhile {...props} site={site} findings={felt} />)).toBe("");
});

it("tells what happened there meanwhile, on the page that shows what moved, and says that nothing proves a cause", async () => {
  const props = await viewProps("paths");
  const stage = props.site.touchpoints.find(({ id }) => id === "panier")?.stage ?? null;
  const event = {
    date: "2026-08-03",
    end: null,
    what: { fr: "Panne", en: "Outage" },
    who: null,
    breaks: null,
  };
  const site = { ...props.site, events: [{ ...event, stage, touchpoint: "panier" }] };
  const html = markup(<MeanwhileOnPage {...props} site={site} answer={sampleFindings} view="paths" />);
  expect(textIn(html)).toContain("En même temps, sans lien prouvé : Panne, le 3 août 2026.");
  const elsewhere = markup(<MeanwhileOnPage {...props} site={site} answer={sampleFindings} view="funnel" />);
  expect(elsewhere).not.toContain("Panne");
  expect(markup(<Meanwhile {...props} findings={[]} />)).toBe("");
});
