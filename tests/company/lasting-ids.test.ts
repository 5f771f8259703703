import fc from "fast-check";
import { expect, test } from "vitest";
import { type Called, givenId, idOf, lastingIds } from "../../src/company/lasting-ids.ts";

const called = (...names: string[][]): Called => ({ given: null, names });

test("parts become one id, lower case, without accents", () => {
  expect(idOf(["Devis & négociation", "Téléphone"])).toBe("devis-negociation--telephone");
  expect(idOf(["🛒", "Site"])).toBe("site");
  expect(idOf(["🛒"])).toBe("id");
});

test("an id as it was written keeps its parts, and one without a letter is none", () => {
  expect(givenId(" Panier--Site mobile ")).toBe("panier--site-mobile");
  expect([givenId(""), givenId("--")]).toEqual([null, null]);
});

test("each thing has the shortest name that it shares with none", () => {
  const things = [
    called(["Panier"], ["Panier", "Site"]),
    called(["Paiement"], ["Paiement", "Site"]),
    called(["Paiement"], ["Paiement", "Boutique"]),
    called(["Panier", "Site"]),
  ];
  expect(lastingIds(things)).toEqual(["panier", "paiement--site", "paiement--boutique", "panier--site"]);
});

test("what is reserved or given is nobody else's", () => {
  const things = [
    called(["Stop"], ["Stop", "Site"]),
    { ...called(["Caisse"]), given: "panier" },
    called(["Panier"], ["Panier", "Site"]),
    { ...called(["Autre"]), given: "panier" },
  ];
  expect(lastingIds(things, ["stop"])).toEqual(["stop--site", "panier", "panier--site", "autre"]);
});

test("things of one name are counted by their texts, past what is taken", () => {
  const things = [called(["Panier !"]), called(["Panier"]), { ...called(["X"]), given: "panier--2" }];
  expect(lastingIds(things)).toEqual(["panier--3", "panier", "panier--2"]);
  expect(lastingIds(things.toReversed())).toEqual(["panier--2", "panier", "panier--3"]);
});

test("no two have the same id, and their order changes none", () => {
  const word = fc.constantFrom("a", "A", "b", "b!", "stop");
  const thing = fc
    .tuple(word, word, word)
    .map(([name, channel, stage]) => called([name], [name, channel], [name, channel, stage]));
  const things = fc.uniqueArray(thing, { selector: (one) => JSON.stringify(one), maxLength: 30 });
  fc.assert(
    fc.property(things, fc.infiniteStream(fc.nat()), (list, randoms) => {
      const ids = lastingIds(list, ["stop"]);
      expect(new Set(ids).size).toBe(list.length);
      expect(ids).not.toContain("stop");
      const mixed = list
        .map((one, at) => ({ one, at, key: randoms.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key);
      const again = lastingIds(
        mixed.map(({ one }) => one),
        ["stop"],
      );
      expect(mixed.map(({ at }) => ids[at])).toEqual(again);
    }),
  );
});
