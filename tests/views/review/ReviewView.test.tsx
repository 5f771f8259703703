import { expect, it } from "vitest";
import type { Answers } from "../../../src/views/page.ts";
import { ReviewView } from "../../../src/views/review/ReviewView.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleEnded } from "../../fixtures/sample-ended.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const [touchpoint] = sampleSite.touchpoints.filter(({ id, owner }) => id === "panier" || owner !== null);
const decision = {
  ...({ id: "2026-04-21-relancer", date: "2026-04-21", kind: "start", why: null, known: null } as const),
  ...{ what: { fr: "Relancer", en: "Remind" }, owner: "E-commerce", due: "2026-06-30", done: null },
  bet: {
    ...({ measure: "stops", level: "touchpoint", place: touchpoint?.id ?? "", direction: "down" } as const),
    ...{ amount: 0.05, by: "2026-T3", confidence: 0.8 },
  },
};
const grade = {
  ...({ decision: decision.id, status: "missed", before: 0.21, after: 0.52 } as const),
  ...{ difference: 0.31, low: 0.23, high: 0.39, n: 206, n_before: 293 },
};
const site = { ...sampleSite, decisions: [decision], bets: [grade] };
const drawn = async (change: Partial<typeof sampleSite> = site, language: "fr" | "en" = "fr") => {
  const props = await viewProps("review", { site: { ...sampleSite, ...change }, language });
  const answers = props.answers as Answers;
  return markup(
    <ReviewView
      {...props}
      {...answers}
      findings={{ now: sampleFindings, before: null }}
      ended={{ now: sampleEnded, before: null }}
    />,
  );
};
const plain = (html: string) => textIn(html).replaceAll(/[\u00A0\u202F]/g, " ");

it("says what moved, what became of each bet with its interval and n, and how well the team knows itself", async () => {
  const html = await drawn();
  expect(html).toContain('data-finding="stops/panier"');
  expect(html).toContain('data-status="missed"');
  expect(plain(html)).toContain("Mesuré : +31,0 points [+23,0 points ; +39,0 points], n = 206 contre 293.");
  expect(plain(html)).toContain("baisse d’au moins 5,0 points, au T3 2026");
  expect(plain(html)).toContain("À 80 % de confiance, 0 pari sur 1 tenu.");
  expect(html).toContain('data-table="bets"');
});

it("has a part to read before the meeting, a sheet for each team with what is due, and says where nothing is written", async () => {
  const html = await drawn();
  expect(html).toContain('id="avant"');
  expect(html).toContain('data-owner="E-commerce"');
  expect(plain(html)).toContain("E-commerce · pour le 30 juin 2026");
  const empty = plain(await drawn({ decisions: [], bets: [], touchpoints: [] }));
  expect(empty).toContain("Aucune décision écrite");
  expect(empty).toContain("Aucun trimestre n’est figé");
});

it("says what was restated since a meeting, and why", async () => {
  const restated = [
    {
      quarter: "2026-T2",
      seen_on: "2026-07-14",
      figures: [
        { key: "n", was: 3800, is: 3862, is_small: false },
        { key: "mature", was: null, is: 3010, is_small: true },
      ],
      verdicts: [{ key: "stops/panier", was: "up" as const, is: null }],
      reasons: { files: ["crm/a.csv"], touchpoints: [], later: true },
    },
  ];
  const text = plain(await drawn({ frozen: ["2026-T2"], restated }));
  expect(text).toContain("T2 2026, vu avec les données du 14 juillet 2026");
  expect(text).toContain("Parcours commencés : 3 800 → 3 862");
  expect(text).toContain("Parcours assez anciens : 3 010, moins de 5 d’écart");
  expect(text).toContain("Exports nouveaux ou plus longs : crm/a.csv.");
  expect(plain(await drawn({ frozen: ["2026-T2"], restated: [] }))).toContain("Rien n’a changé depuis");
});

it("says the same in English", async () => {
  const text = plain(await drawn(site, "en"));
  expect(text).toContain("Measured: +31.0 points [+23.0 points; +39.0 points], n = 206 against 293.");
  expect(text).toContain("At 80% confidence, 0 bets of 1 kept.");
});
