import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["order_created", "Commande · Site · Achat"],
  ["Commande", "Commande · Site · Achat"],
  ["order_purchase_timestamp", "Commande · Site · Achat"],
  ["order_approved_at", "Commande · Site · Achat"],
  ["order_delivered_carrier_date", "Expédition · Livraison · Rétention"],
  ["order_delivered_customer_date", "Livraison · Livraison · Rétention"],
  ["order_fulfilled", "Expédition · Livraison · Rétention"],
  ["Commande expédiée", "Expédition · Livraison · Rétention"],
  ["order_delivered", "Livraison · Livraison · Rétention"],
  ["Commande livrée", "Livraison · Livraison · Rétention"],
  ["order_cancelled", "Annulation · Service client · Considération"],
  ["Commande annulée", "Annulation · Service client · Considération"],
  ["refund", "Retour et remboursement · Service client · Rétention"],
  ["Retour", "Retour et remboursement · Service client · Rétention"],
  ["Retrait en boutique", "Retrait en boutique · Boutique · Rétention"],
  ["Prête", "Retrait en boutique · Boutique · Rétention"],
  ["Installation terminée", "Installation · Livraison · Rétention"],
  ["store_pickup_ready", "Retrait en boutique · Boutique · Rétention"],
  ["Achat en boutique", "Achat en boutique · Boutique · Achat"],
  ["Rechnung", "Commande · Site · Achat"],
  ["Fattura", "Commande · Site · Achat"],
  ["Pedido", "Commande · Site · Achat"],
  ["Nota di credito", "Retour et remboursement · Service client · Rétention"],
  ["Gutschrift", "Retour et remboursement · Service client · Rétention"],
  ["Credit Memo", "Retour et remboursement · Service client · Rétention"],
  ["Storniert", "Annulation · Service client · Considération"],
  // A message that was delivered is no parcel.
  ["email_delivered", "E-mail reçu · E-mail · Considération"],
])("%s is at %s", (event, expected) => {
  expect(placed({ event })).toBe(expected);
});

test("an order of the point of sale is a store purchase, one of the web is not", () => {
  expect(placed({ event: "order_created", via: "pos" })).toBe("Achat en boutique · Boutique · Achat");
  expect(placed({ event: "order_created", via: "web" })).toBe("Commande · Site · Achat");
});

test("what is handed over at the till is the purchase itself, not a dispatch; what is given back there is not", () => {
  expect(placed({ event: "order_fulfilled", via: "pos" })).toBe("Achat en boutique · Boutique · Achat");
  expect(placed({ event: "order_cancelled", via: "pos" })).toBe(
    "Annulation · Service client · Considération",
  );
});
