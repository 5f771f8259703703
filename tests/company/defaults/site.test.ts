import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["view_item", "Fiche produit"],
  ["Product Viewed", "Fiche produit"],
  ["view_item_list", "Catalogue"],
  ["search", "Recherche sur le site"],
  ["add_to_cart", "Panier"],
  ["Ajout au panier", "Panier"],
  ["begin_checkout", "Validation du panier"],
  ["add_shipping_info", "Choix de la livraison"],
  ["add_payment_info", "Paiement"],
  ["Erreur de paiement", "Paiement"],
  ["sign_up", "Compte client"],
  ["login", "Compte client"],
  ["generate_lead", "Prise de contact"],
  ["Demande de devis", "Prise de contact"],
])("%s on a phone is at %s, on the mobile site, before the purchase", (event, touchpoint) => {
  expect(placed({ event, device: "mobile" })).toBe(`${touchpoint} · Site mobile · Considération`);
});

test("the same event on a computer, or on an unknown device, is at another touchpoint", () => {
  expect(placed({ event: "add_payment_info", device: "Desktop" })).toBe(
    "Paiement · Site ordinateur · Considération",
  );
  expect(placed({ event: "add_payment_info" })).toBe("Paiement · Site · Considération");
});

test("the purchase seen by the analytics and the order in the shop's books are one touchpoint", () => {
  const order = "Commande · Site · Achat";
  expect(placed({ event: "purchase", device: "mobile" })).toBe(order);
  expect(placed({ event: "order_created", via: "web" })).toBe(order);
  expect(placed({ event: "order_paid", via: "web" })).toBe(order);
});

test("a newsletter sign-up is not an account", () => {
  expect(placed({ event: "newsletter_signup", device: "mobile" })).toBe(
    "Newsletter · E-mail · Considération",
  );
});
