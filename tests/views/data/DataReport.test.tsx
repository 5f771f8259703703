import { describe, expect, it } from "vitest";
import { DataReport } from "../../../src/views/data/DataReport.tsx";
import { pages } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const around = { pages, state: defaultState(sampleSite) };

describe("DataReport", () => {
  it("says freshness, overlaps, ties, and what is in no chart", () => {
    const text = textIn(markup(<DataReport {...around} language="fr" site={sampleSite} />));
    expect(text).toContain("Données jusqu’au 14 octobre 2026");
    expect(text).toContain("31,0 % des parcours croisent plusieurs sources");
    expect(text).toContain("1,2 % des passages");
    expect(text).toContain("61 parcours n’ont aucun point de contact classé");
  });
  it("counts feedback by how its place is known, adding up to all of it", () => {
    const html = markup(<DataReport {...around} language="en" site={sampleSite} />);
    const [, table = ""] = /data-table="feedback"([\s\S]*?)<\/table>/.exec(html) ?? [];
    const counts = [...table.matchAll(/data-value="(\d+)"/g)].map(([, value]) => Number(value));
    expect(counts).toEqual([612, 148, 271, 37, 12]);
    // 612 + 148 + 271 + 37 = 1,068 opinions, 12 of which have no rating: those count once.
    const shares = [...table.matchAll(/>(\d+)% *</g)].map(([, value]) => Number(value));
    expect(shares).toEqual([612, 148, 271, 37, 12].map((n) => Math.round((100 * n) / 1068)));
  });
  it("says what became of texts without a rating", () => {
    const html = markup(<DataReport {...around} language="fr" site={sampleSite} />);
    expect(html).toContain('data-moods="few"');
    expect(textIn(html)).toContain("61 clients en ont écrit de notés bas");
  });
  it("lists unclassified events, or says that there are none", () => {
    expect(markup(<DataReport {...around} language="fr" site={sampleSite} />)).toContain(
      'data-key="ga4:scroll_depth"',
    );
    const tidy = { ...sampleSite, unclassified: [], unplaced_journeys: 0 };
    const text = textIn(markup(<DataReport {...around} language="fr" site={tidy} />));
    expect(text).toContain("Tous les événements sont classés.");
    expect(text).toContain("Tous les parcours ont au moins un point de contact classé.");
  });
});
