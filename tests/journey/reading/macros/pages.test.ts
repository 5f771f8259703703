import { expect, it } from "vitest";
import { inBothEngines } from "../../both-engines.ts";

inBothEngines("pages.sql", ({ one }) => {
  it("keep the path of a page address only", async () => {
    const pages: readonly (readonly [string, string])[] = [
      ["https://shop.fr/fr/lampes?utm=x#top", "/fr/lampes"],
      ["https://shop.fr", ""],
      ["https://shop.fr?x=1/2", ""],
      ["https://shop.fr/", "/"],
      ["/panier?id=3", "/panier"],
      ["/panier#haut", "/panier"],
      ["/redirect?to=https://x.fr/y", "/redirect"],
      ["app://ecran/profil", "/profil"],
      ["", ""],
    ];
    for (const [words, expected] of pages)
      expect([words, await one("page_path($words)", { words })]).toEqual([words, expected]);
  });
});
