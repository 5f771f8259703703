import { expect, it } from "vitest";
import type { FindingsAnswer } from "../../../src/answers/finding.ts";
import type { Answers } from "../../../src/views/page.ts";
import { MovedByKind } from "../../../src/views/review/MovedByKind.tsx";
import { sampleFindings, stopsAtCart } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const yearAgo: FindingsAnswer = {
  ...sampleFindings,
  ...{ compare: "2025-T3", n_before: 3500 },
  findings: [{ ...stopsAtCart, verdict: "unclear", low: -0.1, high: 0.4, provable: 0.12 }],
};
const drawn = async (now: FindingsAnswer, before: FindingsAnswer | null) => {
  const props = await viewProps("review");
  const { funnel } = props.answers as Answers;
  return markup(<MovedByKind {...props} findings={{ now, before }} funnel={funnel} />);
};

it("holds each measure against both quarters: proven with its levels, noise with what was needed", async () => {
  const html = await drawn(sampleFindings, yearAgo);
  const [row = ""] = /<tr data-key="stops\/panier">.*?<\/tr>/u.exec(html) ?? [];
  expect(textIn(row)).toBe(
    "Panier +31,0 points (21,0 % → 52,0 %) en hausse , n = 206 contre 293 21,0 % → 52,0 % : dans le bruit, il fallait ±12,0 points, n = 206 contre 293",
  );
  const text = textIn(html);
  expect(text).toContain("face au T2 2026 face au T3 2025");
  expect(text).toMatch(/T3 2026 : [0-9 ]+ parcours commencés, dont 4 110 assez anciens/u);
  expect(text).toContain("face au T2 2026 · pires : Panier, Paiement mobile");
  expect(text).toContain("face au T3 2025 · aucun changement prouvé");
  expect(text).toContain(
    "T3 2025 : 3 500 parcours assez anciens pour être comparés, avec ceux qui commencent après le but",
  );
});
it("has one column where there is no year before, says so where no list was made, and is nothing without a comparison", async () => {
  const alone = textIn(await drawn(sampleFindings, null));
  expect(alone).not.toContain("face au T3 2025");
  expect(alone).toContain("Rien à un an de là : les données ne disent rien du T3 2025");
  const untested = { ...yearAgo, tested: false, findings: [] };
  expect(textIn(await drawn(sampleFindings, untested))).toContain("aucune comparaison au T3 2025");
  expect(await drawn({ ...sampleFindings, compare: null }, null)).toBe("");
});
it("lists the calm touchpoints behind their count, each with what was needed", async () => {
  const calm = { ...stopsAtCart, verdict: "unclear", low: -0.1, high: 0.4, provable: 0.12 } as const;
  const html = await drawn({ ...sampleFindings, findings: [calm] }, null);
  const [, list = ""] = /<details><summary>1 point de contact.*?<ul>(.*?)<\/ul>/u.exec(html) ?? [];
  expect(textIn(list)).toBe(
    "Panier · 21,0 % → 52,0 % : dans le bruit, il fallait ±12,0 points, n = 206 contre 293",
  );
});
it("says beside a feeling that opinions were asked for otherwise in between, and beside no share", async () => {
  const props = await viewProps("review");
  const changed = { date: "2026-07-06", end: null, who: null, stage: null, touchpoint: null };
  const what = { fr: "Question", en: "Question" };
  const site = { ...props.site, events: [{ ...changed, what, breaks: "question" as const }] };
  const { funnel } = props.answers as Answers;
  const html = markup(
    <MovedByKind {...props} site={site} findings={{ now: sampleFindings, before: null }} funnel={funnel} />,
  );
  const rows = [...html.matchAll(/<tr data-key="([^"]+)">(.*?)<\/tr>/gu)].filter(([, , row]) =>
    row?.includes("la question a changé"),
  );
  expect(rows.map(([, key]) => key)).toEqual(["feeling/paiement-mobile"]);
});
