import { expect, it } from "vitest";
import { Chips } from "../../../src/views/controls/Chips.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "../sample-page.tsx";

const state = { ...defaultState(sampleSite), segment: "b2b", through: "panier" };

it("says each filter and how to remove it", async () => {
  const html = markup(<Chips {...(await pageProps("funnel", { state }))} />);
  expect(html).toContain('aria-label="Retirer le filtre : B2B"');
  expect(html.match(/class="chip"/g)).toHaveLength(2);
});
it("writes every choice out for paper", async () => {
  const html = markup(<Chips {...(await pageProps("funnel", { state }))} />);
  const [, line = ""] = /<p class="print-only print-filters">(.*?)<\/p>/.exec(html) ?? [];
  expect(textIn(line)).toBe("Maison Lumen · T3 2026, comparé au T2 2026 · B2B · Passent par « Panier »");
});
it("has no chip without a filter", async () => {
  expect(markup(<Chips {...(await pageProps("funnel"))} />)).not.toContain("<ul");
});
