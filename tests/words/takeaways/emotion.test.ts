import { describe, expect, it } from "vitest";
import { type EmotionFacts, emotionTakeaway } from "../../../src/words/takeaways/emotion.ts";
import type { ToldFinding } from "../../../src/words/takeaways/findings.ts";
import { plain } from "../sentences.ts";

const feeling = { name: "Rétention", mean: -0.4, n: 312, customers: 300 };
const fell: ToldFinding = {
  ...{
    measure: "feeling",
    name: "Rétention",
    word: "down",
    against: "T2\u00A02026",
    exploratory: false,
    broken: [],
  },
  ...{
    before: 0.2,
    after: -0.4,
    difference: -0.6,
    mix: null,
    provable: null,
    of_entrants: null,
    count: null,
    count_before: null,
  },
  ...{ n: 312, n_before: 290, customers: 300, customers_before: 280 },
};
const emotion: EmotionFacts = {
  ...{ n: 1031, customers: 700, unplaced: 37, scales: [], fell, rose: null, stageFell: true },
  lowest: { ...feeling, word: "unclear", against: "T2\u00A02026", provable: null, alone: false },
  worst: { ...feeling, name: "Retrait", mean: -1.1 },
  best: { ...feeling, name: "Boutique", mean: 1.2 },
  least: null,
};

describe("emotionTakeaway", () => {
  it("says where feelings fell, the worst and the best touchpoint, and how many opinions", () => {
    expect(plain(emotionTakeaway(emotion, "fr"))).toEqual([
      "Le ressenti recule à « Rétention » : −0,4 par client, contre +0,2 au T2 2026 ; 312 avis de 300 clients, 290 de 280.",
      "Point de contact le plus mal vécu : « Retrait » (−1,1, 312 avis de 300 clients) ; le mieux vécu : « Boutique » (+1,2, 312 avis de 300 clients).",
      "1 031 avis de 700 clients en tout, dont 37 avis sans étape connue.",
    ]);
  });
  it("says which touchpoints were compared when others had too few opinions to be called anything", () => {
    const some = { ...emotion, least: 30 };
    expect(plain(emotionTakeaway(some, "fr"))[1]).toBe(
      "Parmi les points de contact d’au moins 30 avis, le plus mal vécu : « Retrait » (−1,1, 312 avis de 300 clients) ; le mieux vécu : « Boutique » (+1,2, 312 avis de 300 clients).",
    );
    expect(plain(emotionTakeaway(some, "en"))[1]).toBe(
      "Of the touchpoints with 30 ratings or more, the worst: “Retrait” (−1.1, 312 ratings from 300 customers); the best: “Boutique” (+1.2, 312 ratings from 300 customers).",
    );
  });
  it("says nothing of opinions at no stage when there is none", () => {
    const placed = { ...emotion, unplaced: 0 };
    expect(plain(emotionTakeaway(placed, "fr")).at(-1)).toBe("1 031 avis de 700 clients en tout.");
    expect(plain(emotionTakeaway(placed, "en")).at(-1)).toBe("1,031 ratings from 700 customers in all.");
  });
  it("speaks of the lowest stage when none fell, with what its comparison gave", () => {
    const calm = { ...emotion, fell: null, stageFell: false };
    expect(plain(emotionTakeaway(calm, "fr"))[0]).toBe(
      "Le ressenti est le plus bas à « Rétention » : −0,4, sans évolution nette par rapport au T2 2026 ; 312 avis de 300 clients.",
    );
    const alone = {
      ...calm,
      lowest: { ...feeling, word: null, against: null, provable: null, alone: false },
    };
    expect(plain(emotionTakeaway(alone, "en"))[0]).toBe(
      "Feelings are lowest at “Rétention”: −0.4; 312 ratings from 300 customers.",
    );
  });
  it("calls no stage the lowest where no other is known", () => {
    const lowest = { ...feeling, word: null, against: null, provable: null, alone: true };
    expect(plain(emotionTakeaway({ ...emotion, fell: null, stageFell: false, lowest }, "fr"))[0]).toBe(
      "Le ressenti n’est connu qu’à « Rétention » : −0,4 ; 312 avis de 300 clients.",
    );
  });
  it("tells the lowest stage too where what fell is a touchpoint: the curve over stages has its sentence", () => {
    const cart = { ...fell, name: "Panier" };
    const said = plain(emotionTakeaway({ ...emotion, fell: cart, stageFell: false }, "en"));
    expect(said[0]).toMatch(/^Feelings fell at “Panier”/u);
    expect(said[1]).toMatch(/^Feelings are lowest at “Rétention”/u);
  });
  it("tells what rose before what is lowest", () => {
    const rose = { ...fell, name: "Retrait", word: "up", after: 0.7, before: -0.3 } as const;
    const said = plain(emotionTakeaway({ ...emotion, fell: null, stageFell: false, rose }, "fr"));
    expect(said[0]).toMatch(
      /^Le ressenti progresse à « Retrait » : \+0,7 par client, contre −0,3 au T2 2026 ; /u,
    );
    expect(said[1]).toMatch(/^Le ressenti est le plus bas à « Rétention »/u);
  });
  it("tells each source on the scale that people know, with its interval and how many people", () => {
    const figure = { scale: "nps", value: 32, low: 26, high: 38 } as const;
    const scales = [{ source: "Typeform", n: 1063, customers: 900, figure }];
    expect(plain(emotionTakeaway({ ...emotion, scales }, "fr"))[2]).toBe(
      "Typeform : NPS +32 (intervalle à 95 % : +26 à +38) ; 1 063 avis de 900 clients.",
    );
    const stars = { scale: "stars", value: 4.12, low: null, high: null } as const;
    const unforeseen = [{ source: "Trustpilot", n: 90, customers: null, figure: stars }];
    expect(plain(emotionTakeaway({ ...emotion, scales: unforeseen }, "en"))[2]).toBe(
      "Trustpilot: 4.1 stars of 5; 90 ratings.",
    );
  });
  it("names a source once where it is called as its scale, begins a sentence with a capital, and tells no total twice", () => {
    const figure = { scale: "nps", value: 24, low: null, high: null } as const;
    const all = { ...emotion, n: 782, customers: 552, unplaced: 0 };
    const told = (source: string) =>
      plain(emotionTakeaway({ ...all, scales: [{ source, n: 782, customers: 552, figure }] }, "fr"));
    expect(told("nps").at(-1)).toBe("NPS +24 ; 782 avis de 552 clients.");
    expect(told("questionnaire").at(-1)).toBe("Questionnaire : NPS +24 ; 782 avis de 552 clients.");
  });
});
