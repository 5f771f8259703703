// Whose feelings are shown. In: sources and how they collect. Out: a sentence a way, naming its sources.
import { expect, test } from "vitest";
import { CollectedNote } from "../../../src/views/emotion/CollectedNote.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

test("public reviews and surveys are told apart, each with its bias", () => {
  const site = {
    ...sampleSite,
    tools: { trustpilot: "Trustpilot" },
    collected: { trustpilot: "public", nps: "asked" },
  } as const;
  const text = textIn(markup(<CollectedNote language="en" site={site} />));
  expect(text).toContain("Public reviews (Trustpilot): whoever wants to writes");
  expect(text).toContain("Surveys (nps): only those whom you asked");
});

test("nothing is said of ways that no tool tells", () => {
  expect(markup(<CollectedNote language="fr" site={{ ...sampleSite, collected: {} }} />)).toBe("");
});
