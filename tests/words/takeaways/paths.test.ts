import { describe, expect, it } from "vitest";
import { type PathsFacts, pathsTakeaway } from "../../../src/words/takeaways/paths.ts";
import { plain } from "../sentences.ts";

const paths: PathsFacts = {
  n: 4210,
  beside: null,
  variant: { name: "", steps: ["Panier", "Paiement mobile"], n: 421, share: 0.1 },
  returns: 842,
  crossing: 1263,
};

describe("pathsTakeaway", () => {
  it("leads with where journeys stop, where that is known", () => {
    expect(plain(pathsTakeaway(paths, "La moitié s’arrête là.", "fr"))).toEqual([
      "La moitié s’arrête là.",
      "Le chemin le plus fréquent à plusieurs contacts : Panier → Paiement mobile (n = 421, 10 %).",
      "20 % des parcours font au moins un aller-retour entre deux points de contact ; 30 % croisent plusieurs sources.",
    ]);
  });
  it("never leaves a headline without its n", () => {
    expect(plain(pathsTakeaway(paths, null, "fr"))).toEqual([
      "20 % des parcours font au moins un aller-retour entre deux points de contact ; 30 % croisent plusieurs sources ; n = 4 210.",
      "Le chemin le plus fréquent à plusieurs contacts : Panier → Paiement mobile (n = 421, 10 %).",
    ]);
    expect(plain(pathsTakeaway(paths, null, "en"))[0]).toMatch(/several sources; n = 4,210\.$/);
  });
  it("never says 0 % of a share that is there", () => {
    const rare = { ...paths, returns: 9 };
    expect(plain(pathsTakeaway(rare, null, "fr"))[0]).toMatch(/^0,2 % des parcours font/);
    expect(plain(pathsTakeaway(rare, null, "en"))[0]).toMatch(/^0.2% of journeys go/);
    const none = { ...paths, returns: 0, crossing: 0 };
    expect(plain(pathsTakeaway(none, null, "fr"))[0]).toBe(
      "Aucun parcours ne fait d’aller-retour entre deux points de contact ; aucun ne croise plusieurs sources ; n = 4 210.",
    );
    expect(plain(pathsTakeaway(none, null, "en"))[0]).toMatch(/^No journey goes .*; none crosses/);
  });
  it("says what comes next when journeys are read from a touchpoint", () => {
    const beside = { name: "Panier", n: 2105, share: 0.5, side: "after", at: "Fiche produit" } as const;
    expect(plain(pathsTakeaway({ ...paths, beside }, null, "fr"))[0]).toBe(
      "Après « Fiche produit », 50 % des parcours vont à « Panier » ; n = 4 210.",
    );
    expect(plain(pathsTakeaway({ ...paths, beside: { ...beside, side: "before" } }, null, "en"))[0]).toBe(
      "Before “Fiche produit”, 50% of journeys come from “Panier”; n = 4,210.",
    );
  });
});
