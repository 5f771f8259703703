import { expect, it } from "vitest";
import { SplitNote } from "../../src/views/SplitNote.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, pageProps, textIn } from "./sample-page.tsx";

const site = { ...sampleSite, split: [{ period: "2026-T3", n: 30, days: 50 }] };
const drawn = async (page: string, change: object) =>
  markup(<SplitNote {...(await pageProps(page, change))} />);

it("says how many journeys the gap cuts in two, and the gap that would not", async () => {
  const text = textIn(await drawn("funnel", { site })).replaceAll(/[\u00A0\u202F]/g, " ");
  expect(text).toMatch(/^30 parcours sont coupés en deux, la personne n’arrivant à « Achat »/u);
  expect(text).toMatch(/La plupart resteraient entiers avec journey_gap_days: 50 dans parcours\.yaml\.$/u);
});

it("says nothing of a quarter where it cuts few, nor on a page without quarters", async () => {
  const split = [{ period: "2026-T2", n: 30, days: 50 }];
  expect(await drawn("funnel", { site: { ...site, split } })).toBe("");
  expect(await drawn("data", { site })).toBe("");
});
