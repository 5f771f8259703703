import { expect, it } from "vitest";
import { SourceEnds } from "../../../src/views/data/SourceEnds.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const site = {
  ...sampleSite,
  source_ends: [
    { source: "ga4", last_day: "2026-10-14", is_ended: false, is_awaited: true, missing: [], begins: null },
    {
      ...{ source: "caisse", last_day: "2026-10-10", is_ended: false, is_awaited: false, missing: [] },
      begins: { first_day: "2026-04-02", hidden_from: "2026-03-31", told: [] },
    },
    {
      source: "commandes",
      last_day: "2025-12-31",
      is_ended: true,
      is_awaited: false,
      missing: [{ stage: sampleSite.stages[2]?.id ?? "", share: 0.62 }],
      begins: null,
    },
  ],
};

it("says of each source until when it is known, which one is waited for, and what is missing of one that has ended", () => {
  const html = markup(<SourceEnds language="fr" site={site} />);
  const text = textIn(html).replaceAll(/[\u00A0\u202F]/g, " ");
  expect(html).toContain('data-table="sources"');
  expect(text).toContain("14 octobre 2026");
  expect(text).toContain("vivante ; les taux s’arrêtent où elle s’arrête");
  expect(text).toContain("arrêtée");
  expect(text).toContain("vivante, commence le 2 avril 2026");
  expect(text).toContain(
    `« commandes » s’arrête le 31 décembre 2025, les autres sources continuent. Depuis, il manque ce qu’elle disait de : ${sampleSite.stages[2]?.names.fr} (62 %).`,
  );
});

it("says nothing is missing where none has ended", () => {
  const alive = { ...site, source_ends: site.source_ends.slice(0, 2) };
  expect(markup(<SourceEnds language="en" site={alive} />)).not.toContain("data-ended");
});
