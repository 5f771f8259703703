import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../../../src/exports/cells/fold.ts";
import { inBothEngines } from "../../both-engines.ts";

inBothEngines("words.sql", ({ one }) => {
  it("trimmed takes away what the engine's trim does, from any text", async () => {
    const spaced = fc.string({
      unit: fc.constantFrom(" ", "\u00a0", "\u202f", "\t", "a", "é", "0", "-"),
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(spaced, async (words) => {
        const kept = await one<string>("trimmed($words)", { words });
        expect(kept).toBe(await one<string>("trim($words)", { words }));
      }),
    );
    expect(await one<string>("trimmed($words)", { words: " \u202f19 août " })).toBe("19 août");
  });

  it("put what was done last, whoever did it, as tools write either order", async () => {
    const alike = [
      "Viewed a product",
      "user viewed product",
      "Product Viewed",
      "loaded product",
      "product_seen",
    ];
    for (const text of alike)
      expect(await one("event_phrase(event_words($text))", { text })).toBe("product viewed");
    const others = {
      "Add to cart": "add to cart",
      "Signed Up": "up signed",
      "commande validée": "commande validee",
    };
    for (const [text, phrase] of Object.entries(others))
      expect(await one("event_phrase(event_words($text))", { text })).toBe(phrase);
  });

  it("fold words as the company's files are folded", async () => {
    const words = [
      "Propriétaire de l’opportunité",
      "ŒUVRE  Cœur",
      "  Devis « envoyé »  ",
      "Panier\u00a0validé\u202f!",
      "l´été d`hiver ʼ",
      "Ajouté…",
      "m² \u2009 fin",
      "ÀÉÎÕÜÇ ñ",
      "client·e rappelé·e",
      "tab\tet\nligne",
      "",
    ];
    for (const text of words) expect(await one("folded($text)", { text })).toBe(fold(text));
  });
});
