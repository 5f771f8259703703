// Who was asked and who answered, on the page about feelings. In: counts by source and channel. Out: a sentence a source and a table, in both languages.
import { expect, test } from "vitest";
import { CollectedNote } from "../../../src/views/emotion/CollectedNote.tsx";
import { Invitations, sourcesWithRate } from "../../../src/views/emotion/Invitations.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const site = {
  ...sampleSite,
  tools: { trustpilot: "Trustpilot" },
  collected: { enquete: "asked", trustpilot: "public", autre: "asked" },
  invitations: [
    { source: "enquete", channel: "E-mail", pooled: false, asked: 400, answered: 40, unasked: 0 },
    { source: "enquete", channel: null, pooled: true, asked: 100, answered: 25, unasked: 0 },
    { source: "trustpilot", channel: null, pooled: false, asked: 30, answered: 30, unasked: 10 },
  ],
} as const;

test("a rate where it is known who did not answer, with its n and interval; else only how many were asked", async () => {
  const html = markup(<Invitations {...(await viewProps("emotion"))} site={site} language="en" />);
  const text = textIn(html);
  expect(text).toContain("enquete: 65 answers to 500 invitations, 13% so far");
  expect(text).toContain("Trustpilot: 30 of 40 reviews were asked for (75%)");
  expect(html).toContain('data-key="enquete/E-mail"');
  expect(html).toContain('data-value="0.1"');
  expect(html).toContain('data-value="0.25"');
  // 10 % of 400: Wilson's interval.
  expect(text).toContain("10% [7%; 13%]");
  expect(text).toContain("other channels");
  expect(text).toContain("–");
});

test("in French too, and nothing where no export tells", async () => {
  const props = await viewProps("emotion");
  expect(textIn(markup(<Invitations {...props} site={site} language="fr" />))).toContain(
    "65 réponses pour 500 invitations",
  );
  expect(markup(<Invitations {...props} site={sampleSite} language="fr" />)).toBe("");
});

test("of a survey whose invitations are known it is no longer said that they are not", () => {
  expect([...sourcesWithRate(site)]).toEqual(["enquete"]);
  const note = textIn(markup(<CollectedNote language="fr" site={site} />));
  expect(note).toContain("Enquêtes (autre)");
});
