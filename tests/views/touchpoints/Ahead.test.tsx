import { expect, it } from "vitest";
import { pages } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { Ahead } from "../../../src/views/touchpoints/Ahead.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const side = (n: number, mean: number) => ({ n, customers: n, mean, error: 0.045 });
const site = {
  ...sampleSite,
  ahead: [
    {
      ...{ touchpoint: "visite-en-boutique", stage: "achat", days: 21 },
      rows: [
        { period: "2026-T2", near: side(108, 0.815), far: side(101, 0.525) },
        { period: "2026-T3", near: side(113, 0.85), far: side(113, 0.82) },
      ],
    },
  ],
};
const state = defaultState(sampleSite);
const drawn = (change: object) => markup(<Ahead {...{ language: "fr", site, state, pages, ...change }} />);

it("tells the share of the early beside the others', quarter by quarter, with what would have been needed", () => {
  const html = drawn({});
  expect(textIn(html)).toContain(
    "T2 2026 : 53 % des personnes qui s’y sont prises plus de 21 jours à l’avance arrivent à « Achat », contre 82 %",
  );
  expect(textIn(html)).toContain("n = 101 et 108");
  expect(html).toContain('data-key="visite-en-boutique/2026-T3"');
  expect(textIn(html)).toMatch(/pas d’écart net \(il aurait fallu au moins \d+,\d points d’écart\)/);
  expect(textIn(drawn({ language: "en" }))).toContain(
    "53% of those who did so more than 21 days ahead come to",
  );
});

it("is not there where no export tells of a planned day", () => {
  expect(drawn({ site: sampleSite })).toBe("");
});
