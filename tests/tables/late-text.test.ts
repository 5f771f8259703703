import { expect, it } from "vitest";
import type { WaitFacts } from "../../src/findings/waits.ts";
import { delayText, waitText } from "../../src/tables/late-text.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const side = (mean_seconds: number) => ({
  ...{ period: "2026-T3", touchpoint: "panier", persona: null, n: 314, customers: 264 },
  ...{ mean_seconds, error_seconds: 20 },
});
const wait = (word: WaitFacts["word"]): WaitFacts => ({
  ...{ touchpoint: "panier", persona: null, now: side(720), before: side(480), word, difference: null },
});

it("says how long people waited before where they surely wait longer", () => {
  expect(plain(waitText(wait("up"), sampleSite, "fr"))).toBe(
    "12 min d’attente en moyenne (n = 314), plus longue qu’avant (8 min)",
  );
  expect(plain(waitText(wait("unclear"), sampleSite, "en"))).toBe("a mean wait of 12 min (n = 314)");
});

it("says what became of a promise, as a share in time or a median", () => {
  const result = { period: "2026-T3", why: null, low: null, high: null, n: 60 };
  const text = { fr: "Répondre", en: "Answer" };
  const share = {
    text,
    kind: "delay_share" as const,
    result: { ...result, status: "missed" as const, value: 0.48 },
  };
  expect(plain(delayText(share, "fr"))).toBe("Délai promis « Répondre » : manqué, 48 % à temps (n = 60)");
  const median = {
    text,
    kind: "delay_median" as const,
    result: { ...result, status: "met" as const, value: 86_400 },
  };
  expect(plain(delayText(median, "en"))).toBe("Promised delay “Answer”: kept, 24 h (n = 60)");
});
