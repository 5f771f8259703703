import { expect, it } from "vitest";
import { SentTable } from "../../src/views/SentTable.tsx";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { markup, textIn } from "./sample-page.tsx";

const name = (text: string) => ({ fr: text, en: text });
const sent = [
  {
    ...{ period: "2026-T3", touchpoint: name("E-mail envoyé"), n: 200, mature: 100, answered: 53 },
    reactions: [{ touchpoint: name("E-mail ouvert"), n: 64 }],
  },
  { period: "2026-T2", touchpoint: name("E-mail envoyé"), n: 50, mature: 40, answered: null, reactions: [] },
];

it("tells by touchpoint and quarter how much was sent, what was done about it, and what followed", () => {
  const html = markup(<SentTable language="fr" site={{ ...sampleSite, sent }} />);
  expect(textIn(html)).toContain("E-mail envoyé T3 2026 200 E-mail ouvert 32 % (64) 53 % (n = 100)");
  expect(html).toContain('data-value="0.32"');
  // Withheld and not known yet are told apart from nothing.
  expect(textIn(html)).toContain("T2 2026 50 – n trop petit");
  const early = sent.map((row) => ({ ...row, mature: 0 }));
  expect(textIn(markup(<SentTable language="en" site={{ ...sampleSite, sent: early }} />))).toContain(
    "Q2 2026 50 – too early",
  );
});
it("is not there where nothing was sent", () => {
  expect(markup(<SentTable language="en" site={{ ...sampleSite, sent: [] }} />)).toBe("");
});
