import { expect, test } from "vitest";
import { bothNames, findByName, slug } from "../../src/company/names.ts";

test("one name given serves both languages, unless the other is usual", () => {
  expect(bothNames("Panier", "")).toEqual({ fr: "Panier", en: "Panier" });
  expect(bothNames("", "Basket")).toEqual({ fr: "Basket", en: "Basket" });
  expect(bothNames("Panier", "", "Basket")).toEqual({ fr: "Panier", en: "Basket" });
  expect(bothNames("Panier", "Cart", "Basket")).toEqual({ fr: "Panier", en: "Cart" });
});

test("an item is found by either name, accents and case apart", () => {
  const items = [{ names: { fr: "Rétention", en: "Retention" } }, { names: { fr: "Achat", en: "Purchase" } }];
  expect(findByName(items, "RETENTION")).toBe(items[0]);
  expect(findByName(items, " purchase ")).toBe(items[1]);
  expect(findByName(items, "autre")).toBeNull();
});

test("a slug may stand in an address", () => {
  expect(slug(" Architectes & hôtels (B2B) ")).toBe("architectes-hotels-b2b");
});
