import { expect, it } from "vitest";
import { type EndedFacts, endedTakeaway } from "../../../src/words/takeaways/ended.ts";
import { plain } from "../sentences.ts";

const facts: EndedFacts = {
  ...{ period: "T2 2026", goal: "Achat", won: 600, lost: 400, open: 0, renewed: 0, gone: 0 },
  ...{
    begunBefore: 0,
    late: 0,
    rate: { share: 0.6, low: 0.57, high: 0.63 },
    moved: null,
    exploratory: false,
  },
  ...{ medianSeconds: null, worst: null, isKnown: true, knownFrom: null },
};
const moved = {
  against: "T1 2026",
  word: "up",
  difference: 0.1,
  low: 0.05,
  high: 0.15,
  provable: 0.06,
} as const;
const told = (change: Partial<EndedFacts>, language: "fr" | "en" = "fr") =>
  plain(endedTakeaway({ ...facts, ...change }, language));

it("leads with the share that is won, its interval and its n", () => {
  expect(told({})).toEqual([
    "T2 2026 : 60 % des parcours terminés ont atteint « Achat » (intervalle à 95 % : 57 % à 63 %) ; 600 sur 1 000.",
  ]);
  expect(told({ moved })[0]).toContain(
    "10,0 points de plus qu’au T1 2026 à segments égaux (de +5,0 points à +15,0 points) ;",
  );
  expect(told({ moved: { ...moved, word: "unclear" } })[0]).toContain(
    "sans évolution nette par rapport au T1 2026 (il aurait fallu au moins 6,0 points",
  );
  expect(told({ moved, exploratory: true }, "en")[0]).toContain(
    "10.0 points more than in T1 2026, like for like (+5.0 points to +15.0 points, exploratory);",
  );
});

it("tells no share while losses are still to be known, and from when they are", () => {
  const early = { rate: null, isKnown: false, open: 50 };
  expect(told({ ...early, knownFrom: "29 décembre 2026" })[0]).toBe(
    "T2 2026 : 600 ont atteint « Achat », 400 se sont arrêtés avant, 50 peuvent encore y aller. Trop tôt pour dire quelle part est gagnée : ce sera connu le 29 décembre 2026.",
  );
  expect(told({ ...early, lost: 0, open: 1 })[0]).toMatch(
    /aucun ne s’est arrêté avant, 1 peut encore y aller/u,
  );
  expect(told({ ...early }, "en")[0]).toMatch(/Too early to say which share is won\.$/u);
});

it("says what began before, took too long, stood where, was renewed; and nothing where nothing ended", () => {
  const more = {
    begunBefore: 20,
    late: 5,
    medianSeconds: 432_000,
    worst: { name: "Panier", n: 300 },
    renewed: 7,
  };
  expect(told(more).slice(1)).toEqual([
    "Sur 600 gagnés, 20 avaient commencé dans un trimestre précédent et 5 ont pris plus que leur délai.",
    "La moitié des gagnés l’ont été en 5,0 j ou moins (n = 600).",
    "Parmi les perdus, 300 sur 400 n’étaient pas allés plus loin que « Panier ».",
    "Renouvellements : 7 ; départs : 0.",
  ]);
  expect(told({ late: 5 }, "en")[1]).toBe("Of 600 won, 5 took longer than their window.");
  expect(told({ rate: null, won: 0, lost: 0 })).toEqual([
    "Aucun parcours ne s’est terminé, ni gagné ni perdu (T2 2026).",
  ]);
});

it("says that nobody was there to be won, and tells one as one", () => {
  const nobody = { won: 0, lost: 0, open: 0, rate: null, isKnown: false, renewed: 40 };
  expect(told(nobody)).toEqual([
    "T2 2026 : aucun parcours commencé avant « Achat » ne s’y est terminé ni n’est encore en cours.",
    "Renouvellements : 40 ; départs : 0.",
  ]);
  expect(told(nobody, "en")[0]).not.toContain("Too early");
  expect(told({ ...nobody, lost: 3 })[0]).toMatch(/aucun n’a atteint « Achat », 3 se sont arrêtés avant/u);
  const one = { begunBefore: 1, late: 1, worst: { name: "Panier", n: 1 } };
  expect(told(one).join(" ")).toMatch(
    /1 avait commencé .* 1 a pris plus que son délai\..* 1 sur 400 n’était pas allé/u,
  );
});

it("tells no time of 0 s", () => {
  expect(told({ medianSeconds: 0 })).toHaveLength(1);
  expect(told({ medianSeconds: 60 })).toHaveLength(2);
});
