import { describe, expect, it } from "vitest";
import { type FindingsAnswer, untestedFindings } from "../../../src/answers/finding.ts";
import { Compared, WhatMoved } from "../../../src/views/map/WhatMoved.tsx";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const drawn = async (findings: FindingsAnswer) =>
  markup(<WhatMoved {...(await viewProps("map"))} findings={findings} />);

describe("what moved", () => {
  it("tells each cause once, with its n, and leads to the picture that shows it", async () => {
    const html = await drawn(sampleFindings);
    expect(html.match(/data-finding=/g)).toHaveLength(1);
    expect(html).toContain('href="/parcours/?anchor=from:panier"');
    expect(textIn(html)).toContain(
      "52 % de ceux qui passent par « Panier » s’y arrêtent, 31,0 points de plus qu’au T2 2026 ; 108 sur 206, 62 sur 293.",
    );
    expect(textIn(html)).toContain("Même cause : moins bon ressenti à « Paiement mobile ».");
  });

  it("promises a cost only where one is proven, and leads elsewhere to what is known of the place", async () => {
    const view = await viewProps("map");
    const [finding] = sampleFindings.findings;
    if (finding === undefined || view.answers.irritants === undefined) throw new Error("the sample has both");
    const at = (place: string, worth = view.answers.irritants?.now.worth ?? []) => {
      const irritants = { ...view.answers.irritants, now: { ...view.answers.irritants?.now, worth } };
      const findings = { ...sampleFindings, findings: [{ ...finding, place }], leads: [finding.key] };
      const answers = { ...view.answers, irritants } as typeof view.answers;
      return markup(<WhatMoved {...view} answers={answers} findings={findings as FindingsAnswer} />);
    };
    const dear = at("fiche-produit");
    expect(dear).toContain('href="/irritants/#irritant-fiche-produit"');
    expect(textIn(dear)).toContain("Ce que cela coûte");
    for (const html of [at("panier"), at("fiche-produit", [])]) {
      expect(textIn(html)).not.toContain("coûte");
      expect(html).toMatch(/href="\/points-de-contact\/#contact-(?:panier|fiche-produit)"/u);
    }
  });

  it("has the whole list as a table: a row a finding, its verdict and its n", async () => {
    const html = markup(<Compared {...(await viewProps("map"))} findings={sampleFindings} />);
    expect(html).toContain('data-table="findings"');
    expect([...html.matchAll(/<tr data-key="([^"]+)"/g)].map(([, key]) => key)).toEqual(
      sampleFindings.findings.map(({ key }) => key),
    );
    expect(html).toContain('data-value="too-few"');
  });

  it("says that nothing is proven, and what these numbers could have shown", async () => {
    const calm = { ...sampleFindings, leads: [], findings: sampleFindings.findings.slice(2) };
    expect(textIn(await drawn(calm))).toContain(
      "n’a changé à coup sûr. Sur « Achat », il aurait fallu au moins 3,2 points d’écart",
    );
  });

  it("says when it is too early, and from when it is not", async () => {
    const early = {
      ...sampleFindings,
      leads: [],
      days_to_wait: 5,
      findings: [
        { ...sampleFindings.findings[2], verdict: "too-few", why: "early" },
      ] as FindingsAnswer["findings"],
    };
    expect(textIn(await drawn(early))).toContain("ils pourront l’être le 17 octobre 2026");
  });

  it("says that a combination is not tested, and nothing where nothing is compared", async () => {
    expect(textIn(await drawn(untestedFindings("2026-T3", "2026-T2")))).toContain("Non testé");
    expect(await drawn(untestedFindings("2026-T3", null))).toBe("");
  });
});
it("says of choices that too few answer that nothing is compared, not that nothing moved", async () => {
  const findings = { ...sampleFindings, n: null, n_before: null, findings: [], leads: [] };
  const text = textIn(await drawn(findings));
  expect(text).toContain("n trop petit : rien n’est comparé au T2 2026");
  expect(text).not.toContain("n’a changé");
});
