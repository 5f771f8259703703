import { expect, it } from "vitest";
import { Freshness } from "../../../src/views/review/Freshness.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const source = (name: string, last_day: string, is_ended = false) => ({ source: name, last_day, is_ended });
const drawn = (today: readonly ReturnType<typeof source>[], then: typeof today = []) => {
  const practice = { owned: { n: 3, of: 9 }, measured: { n: 2, of: 5 }, sources: then };
  const site = { ...sampleSite, practised: [{ quarter: "2026-T2", practice }] };
  return textIn(markup(<Freshness site={site} today={today} language="fr" />));
};

it("tells how far each source is behind, today and in the quarters that were frozen", () => {
  const text = drawn(
    [source("crm", "2026-10-14"), source("avis", "2026-09-30", true)],
    [source("crm", "2026-06-28"), source("fax", "2026-06-30")],
  );
  expect(text).toContain("crm 14 octobre 2026 à jour 2 j");
  expect(text).toContain("avis 30 septembre 2026 muette, 14 j –");
});
it("is not there without a source", () => {
  expect(drawn([])).toBe("");
});
