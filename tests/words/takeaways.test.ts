import { describe, expect, it } from "vitest";
import {
  type Change,
  type EmotionFacts,
  emotionTakeaway,
  type FunnelFacts,
  funnelTakeaway,
  homeTakeaway,
  type PathsFacts,
  pathsTakeaway,
} from "../../src/words/takeaways.ts";

const up: Change = { verdict: "up", difference: 0.062, against: "T2\u00A02026" };
/** Special spaces as plain ones, so that sentences can be read here. */
const plain = (sentences: readonly string[]) => sentences.map((one) => one.replace(/[\u00A0\u202F]/g, " "));

const stop = { name: "Paiement mobile", n: 1600, share: 0.38, change: up };
const paths: PathsFacts = {
  n: 4210,
  stop,
  beside: null,
  variant: { name: "", steps: ["Panier", "Paiement mobile"], n: 421, share: 0.1 },
  returns: 842,
  crossing: 1263,
};

describe("pathsTakeaway", () => {
  it("says where journeys stop, how that moved and of how many", () => {
    expect(plain(pathsTakeaway(paths, "fr"))).toEqual([
      "38 % des parcours s’arrêtent à « Paiement mobile », 6,2 points de plus qu’au T2 2026 ; n = 4 210.",
      "Le chemin le plus fréquent à plusieurs contacts : Panier → Paiement mobile (n = 421, 10 %).",
      "20 % des parcours font au moins un aller-retour entre deux points de contact ; 30 % croisent plusieurs sources.",
    ]);
    expect(
      plain(pathsTakeaway({ ...paths, stop: { ...stop, change: { ...up, against: "Q2 2026" } } }, "en"))[0],
    ).toBe("38% of journeys stop at “Paiement mobile”, 6.2 points more than in Q2 2026; n = 4,210.");
  });
  it("admits when nothing can be said of a change", () => {
    const told = (change: Change) => plain(pathsTakeaway({ ...paths, stop: { ...stop, change } }, "fr"))[0];
    expect(told({ ...up, verdict: "none" })).toBe(
      "38 % des parcours s’arrêtent à « Paiement mobile », sans évolution nette par rapport au T2 2026 ; n = 4 210.",
    );
    expect(told({ ...up, verdict: "too_few" })).toBe(
      "38 % des parcours s’arrêtent à « Paiement mobile » (n trop petit pour comparer au T2 2026) ; n = 4 210.",
    );
    expect(told(null)).toBe("38 % des parcours s’arrêtent à « Paiement mobile » ; n = 4 210.");
  });
  it("never leaves a headline without its n", () => {
    const bare = { ...paths, stop: null };
    expect(plain(pathsTakeaway(bare, "fr"))).toEqual([
      "20 % des parcours font au moins un aller-retour entre deux points de contact ; 30 % croisent plusieurs sources ; n = 4 210.",
      "Le chemin le plus fréquent à plusieurs contacts : Panier → Paiement mobile (n = 421, 10 %).",
    ]);
    expect(plain(pathsTakeaway(bare, "en"))[0]).toMatch(/several sources; n = 4,210\.$/);
  });
  it("says in words a share that is there but would read 0 %", () => {
    const rare = { ...paths, returns: 9 };
    expect(plain(pathsTakeaway(rare, "fr")).at(-1)).toMatch(/^Moins de 1 % des parcours font/);
    expect(plain(pathsTakeaway(rare, "en")).at(-1)).toMatch(/^Fewer than 1% of journeys go/);
    expect(plain(pathsTakeaway({ ...paths, returns: 0 }, "fr")).at(-1)).toMatch(/^0 % des parcours font/);
  });
  it("says what comes next when journeys are read from a touchpoint", () => {
    const beside = { name: "Panier", n: 2105, share: 0.5, side: "after", at: "Fiche produit" } as const;
    expect(plain(pathsTakeaway({ ...paths, beside }, "fr"))[0]).toBe(
      "Après « Fiche produit », 50 % des parcours vont à « Panier » ; n = 4 210.",
    );
    expect(plain(pathsTakeaway({ ...paths, beside: { ...beside, side: "before" } }, "en"))[0]).toBe(
      "Before “Fiche produit”, 50% of journeys come from “Panier”; n = 4,210.",
    );
  });
});

const funnel: FunnelFacts = {
  goal: { name: "Achat", n: 380, share: 0.38, change: { ...up, verdict: "down", difference: -0.019 } },
  mature: 1000,
  pending: 1,
  loss: { name: "Considération", n: 450, share: 0.5 },
  slowest: { from: "Achat", to: "Rétention", seconds: 276_480, n: 210 },
};

describe("funnelTakeaway", () => {
  it("says the share that reaches the goal, the largest loss, the longest move and what is too young", () => {
    expect(plain(funnelTakeaway(funnel, "fr"))).toEqual([
      "38 % des parcours atteignent « Achat », 1,9 point de moins qu’au T2 2026 ; n = 1 000.",
      "La plus grosse perte : 450 parcours s’arrêtent à « Considération », soit 50 % de ceux qui y arrivent.",
      "Le passage le plus long : de « Achat » à « Rétention », 3,2 j en médiane (n = 210).",
      "1 parcours trop récent n’est pas encore dans ces taux.",
    ]);
  });
  it("says when it is too early to judge, and nothing else", () => {
    const young = { ...funnel, goal: null, mature: 0, pending: 40, loss: null, slowest: null };
    expect(plain(funnelTakeaway(young, "fr"))).toEqual([
      "Trop tôt pour juger : les 40 parcours commencés sont encore trop récents.",
    ]);
  });
  it("keeps silent about what is not there", () => {
    expect(funnelTakeaway({ ...funnel, pending: 0, loss: null, slowest: null }, "en")).toHaveLength(1);
  });
});

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
    expect(emotionTakeaway(emotion, "en")[0]).toBe(
      "Feelings fell at “Rétention”: −0.4, down 0.6 from T2\u00A02026; n\u00A0=\u00A0312.",
    );
    expect(plain(emotionTakeaway(calm, "en"))[0]).toBe("Feelings are lowest at “Rétention”: −0.4; n = 312.");
  });
});

describe("homeTakeaway", () => {
  const facts = { period: "T3 2026", n: 4110, against: "T2 2026", difference: 248, running: false };
  it("compares no quarter that is not over with a whole one", () => {
    const young = { ...facts, period: "T4 2026", n: 394, difference: -3716, running: true };
    expect(plain([homeTakeaway(young, "fr")])).toEqual([
      "T4 2026, encore en cours : 394 parcours commencés à ce jour.",
    ]);
    expect(homeTakeaway(young, "en")).toBe("T4 2026, still in progress: 394 journeys begun so far.");
  });
  it("counts the journeys that began, and how many more or fewer than before", () => {
    expect(plain([homeTakeaway(facts, "fr")])).toEqual([
      "T3 2026 : 4 110 parcours commencés, 248 de plus qu’au T2 2026.",
    ]);
    expect(homeTakeaway({ ...facts, difference: -1 }, "en")).toBe(
      "T3 2026: 4,110 journeys begun, 1 fewer than in T2 2026.",
    );
    expect(plain([homeTakeaway({ ...facts, difference: 0 }, "fr")])[0]).toContain("autant qu’au T2 2026");
    expect(plain([homeTakeaway({ ...facts, against: null }, "fr")])[0]).toBe(
      "T3 2026 : 4 110 parcours commencés.",
    );
  });
});
