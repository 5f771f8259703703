import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/words/takeaways/change.ts";
import { type PathsFacts, pathsTakeaway } from "../../../src/words/takeaways/paths.ts";
import { plain } from "../sentences.ts";

const up: Change = { verdict: "up", difference: 0.062, against: "T2\u00A02026" };
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
