import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["/", "Page d’accueil · Site mobile · Conscience"],
  ["/produits/lampe-alba", "Fiche produit · Site mobile · Considération"],
  ["/products/alba", "Fiche produit · Site mobile · Considération"],
  ["/collections/suspensions", "Catalogue · Site mobile · Considération"],
  ["/panier", "Panier · Site mobile · Considération"],
  ["/cart", "Panier · Site mobile · Considération"],
  ["/checkout", "Validation du panier · Site mobile · Considération"],
  ["/commande/paiement", "Paiement · Site mobile · Considération"],
  ["/checkout/shipping", "Choix de la livraison · Site mobile · Considération"],
  ["/commande/livraison", "Choix de la livraison · Site mobile · Considération"],
  ["/contact", "Prise de contact · Site mobile · Considération"],
  ["/devis-projet", "Prise de contact · Site mobile · Considération"],
  ["/nos-boutiques/lyon", "Recherche d’une boutique · Site mobile · Considération"],
  ["/blog/bien-eclairer", "Conseils et inspiration · Site mobile · Considération"],
  ["/quelque-chose", "Navigation · Site mobile · Considération"],
])("a page view at %s is at %s", (page, expected) => {
  expect(placed({ event: "page_view", page, device: "mobile" })).toBe(expected);
});

test("a confirmation page is a purchase when its address names the order, and only then", () => {
  expect(placed({ event: "page_view", page: "/commande/confirmation" })).toBe("Commande · Site · Achat");
  expect(placed({ event: "page_view", page: "/checkout/order-confirmed" })).toBe("Commande · Site · Achat");
  expect(placed({ event: "page_view", page: "/newsletter/confirmation" })).toBe(
    "Navigation · Site · Considération",
  );
});

test("an event of an unknown name is at the page where it happens, else at no known touchpoint", () => {
  expect(placed({ event: "clic_sur_le_bouton", page: "/panier" })).toBe("Panier · Site · Considération");
  expect(placed({ event: "clic_sur_le_bouton" })).toBeNull();
});
