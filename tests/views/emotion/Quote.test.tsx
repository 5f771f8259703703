import { expect, test } from "vitest";
import type { Verbatim } from "../../../src/answers/rows.ts";
import { Quote } from "../../../src/views/emotion/Quote.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const trial = {
  ...{ texts: 3680, low: 147, called: 520, found: 104 },
  ...{ accuracy: 0.82, accuracy_low: 0.78, accuracy_high: 0.86 },
};
const site = { ...sampleSite, moods: { ...sampleSite.moods, status: "read", trial } } as const;
const quote: Verbatim = {
  ...{ text: "Jamais reçu", stage: "retention", touchpoint: null, source: "trustpilot", period: "2026-T3" },
  ...{ placed: "theme", score: -2, sounds_low: null },
};
const drawn = (change: Partial<Verbatim>) =>
  markup(<Quote language="fr" site={site} quote={{ ...quote, ...change }} />);

test("a rated text has its rating, its source and how its place is known", () => {
  const html = drawn({});
  expect(textIn(html)).toContain("−2,0 Trustpilot · T3 2026 · lieu lu dans les mots");
  expect(html).toContain('data-score="-2"');
  expect(html).not.toContain("data-sounds-low");
});

test("an unrated text that was read is marked, with the precision of that and the accuracy beside it", () => {
  const html = drawn({ score: null, sounds_low: true });
  expect(textIn(html)).toContain(
    "d’après les mots : négatif, juste dans 20 % (n = 520) des cas ; exactitude équilibrée 0,82",
  );
  expect(html).not.toContain("data-score");
  expect(textIn(drawn({ score: null, sounds_low: false }))).toContain(
    "pas négatif, juste dans 99 % (n = 3 160) des cas",
  );
  expect(drawn({ score: null })).not.toContain("data-sounds-low");
});
