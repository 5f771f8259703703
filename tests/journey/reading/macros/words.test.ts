import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../../../src/exports/cells/fold.ts";
import { inBothEngines } from "../../both-engines.ts";

/** First and last letters of what exports come in: Latin, Greek, Cyrillic, Hebrew, Arabic, signs, kana, Chinese, Korean, ligatures, full width. */
const SCRIPTS: readonly (readonly [number, number])[] = [
  ...([
    [0x20, 0xa7],
    [0xa9, 0xae],
    [0xb0, 0xb3],
    [0xb9, 0x131],
    [0x134, 0x13e],
    [0x141, 0x148],
    [0x14a, 0x17e],
  ] as const),
  ...([
    [0x386, 0x3ce],
    [0x400, 0x52f],
    [0x5d0, 0x5ea],
    [0x621, 0x64a],
    [0x1e00, 0x1e99],
    [0x1ea0, 0x1ef9],
  ] as const),
  ...([
    [0x2018, 0x201f],
    [0x3041, 0x3096],
    [0x30a1, 0x30fa],
    [0x4e00, 0x4fff],
    [0xac00, 0xd7a3],
  ] as const),
  ...([
    [0xfb00, 0xfb04],
    [0xff01, 0xff5e],
    [0x2116, 0x2116],
    [0x2122, 0x2122],
    [0x2026, 0x2026],
  ] as const),
];

inBothEngines("words.sql", ({ one, query }) => {
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

  it("tell families of words, as long as four letters are left", async () => {
    const families = {
      livr: ["livre", "livree", "livrees", "livres", "livrer", "livrez", "livreur", "livreurs", "livraison"],
      install: ["installation", "installations", "installer", "installe"],
      site: ["site", "sites"],
      deliv: ["deliver", "delivered", "delivery", "deliveries", "delivering"],
      devi: ["devis"],
      pose: ["pose", "poses"],
      colis1: ["colis1"],
      livret: ["livret"],
    };
    for (const [family, words] of Object.entries(families))
      for (const word of words)
        expect([word, await one("word_family($word)", { word })]).toEqual([word, family]);
  });

  it("fold each letter as the company's files are folded, in the scripts that exports come in", async () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const [from, to] of SCRIPTS) {
      const rows = await query(
        `select code::integer as code, folded('x' || chr(code::integer) || 'Y') as own from range(${from}, ${to} + 1) as codes(code)`,
      );
      for (const { code, own } of rows) {
        looked += 1;
        const text = `x${String.fromCodePoint(Number(code))}Y`;
        if (own !== fold(text)) wrong.push(`${Number(code).toString(16)} ${text} ${own} ${fold(text)}`);
      }
    }
    expect(looked).toBeGreaterThan(12_000);
    expect(wrong).toEqual([]);
    for (const text of ["ＣＡＦÉ １２", "ﬁn de ﬂux, oﬃce", "½ tarif", "№ 5™", "ΟΔΟΣ Σ", "한국어 주문"])
      expect(await one("folded($text)", { text })).toBe(fold(text));
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
