import { describe, expect, it } from "vitest";
import { untestedFindings } from "../../../src/answers/finding.ts";
import type { EmotionsAnswer, Verbatim } from "../../../src/answers/rows.ts";
import { Verbatims } from "../../../src/views/emotion/Verbatims.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleEmotions, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup, textIn, viewProps } from "../sample-page.tsx";

const quote = (text: string, stage: string, touchpoint: string, score: number | null): Verbatim => ({
  text,
  stage,
  touchpoint,
  score,
  source: "trustpilot",
  period: "2026-T3",
  placed: "theme",
  sounds_low: null,
});
const answer: EmotionsAnswer = {
  ...sampleEmotions,
  verbatims: [
    quote("Bien", "retention", "livraison-a-domicile", 1),
    quote("Affreux", "retention", "retrait-en-boutique", -2),
    quote("Sans note", "retention", "livraison-a-domicile", null),
    quote("Ailleurs", "achat", "paiement-mobile", 0),
  ],
};
const nothing = untestedFindings("2026-T3", null);
const drawn = async (point: string | null, now = nothing) => {
  const state = { ...defaultState(sampleSite), point };
  const emotion = { now: answer, before: null };
  return markup(
    <Verbatims
      {...(await viewProps("emotion", { state }))}
      emotion={emotion}
      findings={{ now, before: null }}
    />,
  );
};
const quotes = (html: string) => [...html.matchAll(/<blockquote><p>(.*?)<\/p>/g)].map(([, text]) => text);

describe("Verbatims", () => {
  it("shows the words behind a stage, the most negative first, those without a score last", async () => {
    const html = await drawn("stage:retention");
    expect(quotes(html)).toEqual(["Affreux", "Bien", "Sans note"]);
    expect(textIn(html)).toContain("Les mots derrière « Rétention »");
    expect(textIn(html)).toContain("−2,0 Trustpilot · T3 2026 · lieu lu dans les mots");
  });
  it("shows those of one touchpoint", async () => {
    expect(quotes(await drawn("touchpoint:livraison-a-domicile"))).toEqual(["Bien", "Sans note"]);
  });
  it("begins where feelings are lowest when nobody has chosen", async () => {
    const html = await drawn(null);
    expect(quotes(html)).toEqual(["Ailleurs"]);
    expect(textIn(html)).toContain("Les mots derrière « Achat », là où le ressenti est le plus bas");
  });
  it("begins where feelings fell when they did for sure", async () => {
    const html = await drawn(null, sampleFindings);
    expect(textIn(html)).toContain("Les mots derrière « Paiement mobile », là où le ressenti recule");
  });
  it("has a column for what words say where they may be read", async () => {
    const read = { ...sampleSite, moods: { ...sampleSite.moods, status: "read" } } as const;
    const state = { ...defaultState(sampleSite), point: "stage:retention" };
    const props = { ...(await viewProps("emotion", { state })), site: read };
    const html = markup(
      <Verbatims
        {...props}
        emotion={{ now: answer, before: null }}
        findings={{ now: nothing, before: null }}
      />,
    );
    expect(html).toContain("Lu dans les mots");
    expect(await drawn("stage:retention")).not.toContain("Lu dans les mots");
  });
  it("says when there are none", async () => {
    expect(textIn(await drawn("touchpoint:publicite-sur-les-reseaux"))).toContain(
      "Aucun verbatim à cet endroit",
    );
  });
});
