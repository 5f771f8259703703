import { describe, expect, it } from "vitest";
import { type EmotionFacts, emotionTakeaway } from "../../../src/words/takeaways/emotion.ts";
import { plain } from "../sentences.ts";

const up = { verdict: "up", difference: 0.062, against: "T2\u00A02026" } as const;
const feeling = {
  name: "Rétention",
  mean: -0.4,
  n: 312,
  change: { ...up, verdict: "down", difference: -0.6 },
} as const;
const emotion: EmotionFacts = {
  n: 1031,
  unplaced: 37,
  stage: feeling,
  fell: true,
  worst: { ...feeling, name: "Retrait", mean: -1.1, change: null },
  best: { ...feeling, name: "Boutique", mean: 1.2, change: null },
  least: null,
};

describe("emotionTakeaway", () => {
  it("says where feelings fell, the worst and the best touchpoint, and how many opinions", () => {
    expect(plain(emotionTakeaway(emotion, "fr"))).toEqual([
      "Le ressenti recule à « Rétention » : −0,4, soit 0,6 de moins qu’au T2 2026 ; n = 312.",
      "Point de contact le plus mal vécu : « Retrait » (−1,1, n = 312) ; le mieux vécu : « Boutique » (+1,2, n = 312).",
      "1 031 avis notés en tout, dont 37 sans étape connue.",
    ]);
  });
  it("says which touchpoints were compared when others had too few opinions to be called anything", () => {
    const some = { ...emotion, least: 30 };
    expect(plain(emotionTakeaway(some, "fr"))[1]).toBe(
      "Parmi les points de contact d’au moins 30 avis, le plus mal vécu : « Retrait » (−1,1, n = 312) ; le mieux vécu : « Boutique » (+1,2, n = 312).",
    );
    expect(plain(emotionTakeaway(some, "en"))[1]).toBe(
      "Of the touchpoints with 30 ratings or more, the worst: “Retrait” (−1.1, n = 312); the best: “Boutique” (+1.2, n = 312).",
    );
  });
  it("says nothing of opinions at no stage when there is none", () => {
    const placed = { ...emotion, unplaced: 0 };
    expect(plain(emotionTakeaway(placed, "fr")).at(-1)).toBe("1 031 avis notés en tout.");
    expect(plain(emotionTakeaway(placed, "en")).at(-1)).toBe("1,031 ratings in all.");
  });
  it("speaks of the lowest stage when none fell", () => {
    const calm = { ...emotion, fell: false, stage: { ...feeling, change: null } };
    expect(plain(emotionTakeaway(emotion, "en"))[0]).toBe(
      "Feelings fell at “Rétention”: −0.4, down 0.6 from T2 2026; n = 312.",
    );
    expect(plain(emotionTakeaway(calm, "en"))[0]).toBe("Feelings are lowest at “Rétention”: −0.4; n = 312.");
  });
});
