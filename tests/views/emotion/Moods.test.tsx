// Texts without a rating, on the emotion page. In: what became of them. Out: counts apart with their precision, or the reason why not.
import { expect, test } from "vitest";
import type { Site } from "../../../src/answers/site.ts";
import { Moods } from "../../../src/views/emotion/Moods.tsx";
import { sampleEmotions, sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const trial = {
  ...{ texts: 3680, low: 147, called: 520, found: 104 },
  ...{ accuracy: 0.82, accuracy_low: 0.78, accuracy_high: 0.86 },
};
/** The first of the sample's quotes is said to sound low, though it has a rating: it stands for one without. */
const [first, ...others] = sampleEmotions.verbatims;
const unrated = first === undefined ? [] : [{ ...first, score: null, sounds_low: true }];
/** Posted twice, shown once. */
const verbatims = [...unrated, ...unrated, ...others];
const drawn = async (moods: Partial<Site["moods"]>, n = 61) => {
  const all = n === 0 ? [] : [{ level: "all", id: null, n, low: 9 } as const];
  return markup(
    <Moods
      {...(await viewProps("emotion"))}
      site={{ ...sampleSite, moods: { ...sampleSite.moods, ...moods } }}
      emotion={{ now: { ...sampleEmotions, moods: all, verbatims }, before: null }}
    />,
  );
};

test("what was read stands apart, with n, its accuracy, its precision and a table", async () => {
  const html = await drawn({ status: "read", trial });
  const text = textIn(html);
  expect(text).toContain("Sur 61 textes sans note de ce choix, 9 ont des mots d’avis négatifs");
  expect(text).toContain("exactitude équilibrée 0,82 [0,78 ; 0,86]");
  expect(text).toContain("c’est juste pour 20 % (n = 520)");
  expect(html.match(/<blockquote>/gu)).toHaveLength(1);
  expect(text).toContain("d’après les mots : négatif, juste dans 20 % (n = 520) des cas");
  expect(html).toContain('data-table="moods"');
  expect(html).toContain('data-moods="read"');
});

test("what was not read is said with its reason, without counts", async () => {
  const html = await drawn({}, 0);
  expect(textIn(html)).toContain("il faut des textes notés bas d’au moins 100 personnes");
  expect(html).not.toContain("data-table");
});

test("nothing is said where every text has its rating", async () => {
  expect(await drawn({ status: "none", unrated: 0 }, 0)).toBe("");
});
