import { expect, it } from "vitest";
import type { SinceBuild as Since } from "../../../src/answers/site.ts";
import { SinceBuild } from "../../../src/views/review/SinceBuild.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../../fixtures/sample-findings.ts";
import { markup, textIn } from "../sample-page.tsx";

const nothing: Since = { seen_on: "2026-08-31", lists: [], silenced: [], heard_again: [] };
const drawn = (since: Since | null, language: "fr" | "en" = "fr") =>
  markup(<SinceBuild site={{ ...sampleSite, since }} language={language} />);

it("says of a first build that there is nothing to compare with, and what to do", () => {
  expect(textIn(drawn(null))).toContain("Rien à comparer encore");
  expect(textIn(drawn(null, "en"))).toContain("data/quarters/last-build.json");
});
it("says against which data nothing changed", () => {
  const text = textIn(drawn(nothing));
  expect(text).toContain("31 août 2026");
  expect(text).toContain("Rien n’est devenu prouvable");
});
it("tells what became provable with its figures, what is no longer, and a place that is no more", () => {
  const unclear = sampleFindings.findings.find(({ key }) => key === "reached/achat") ?? null;
  const list = {
    ...{ period: "2026-T3", compare: "2026-T2", is_new: false },
    became: [{ was: "unclear" as const, finding: stopsAtCart }],
    vanished: [
      { key: "reached/achat", was: "down" as const, finding: unclear },
      { key: "stops/fax", was: "up" as const, finding: null },
    ],
  };
  const html = drawn({ ...nothing, lists: [list], silenced: ["Avis"] });
  const text = textIn(html);
  expect(text).toContain("T3 2026 face au T2 2026");
  expect(text).toContain("Devenu prouvable (avant : pas d’évolution nette) : 52 % de ceux qui passent");
  expect(text).toContain("Plus prouvé (avant : en baisse) : 15 % des parcours atteignent « Achat »");
  expect(text).toContain("Plus prouvé (avant : en hausse) : S’arrêtent là · fax");
  expect(text).toContain("Sources devenues muettes : Avis.");
  expect(html.match(/data-vanished/gu)).toHaveLength(2);
});
