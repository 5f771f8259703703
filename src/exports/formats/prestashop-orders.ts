// PrestaShop, the list of orders, in English or French. In: one row per order. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const prestashopOrders = namedShape({
  id: "prestashop-orders",
  names: { fr: "Commandes PrestaShop", en: "PrestaShop orders" },
  tool: "PrestaShop",
  source: "prestashop",
  signature: [
    ["référence", "reference"],
    ["nouveau client", "new client"],
    ["livraison", "delivery"],
    ["paiement", "payment"],
    ["état", "status"],
  ],
});
