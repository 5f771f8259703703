// Magento, the grid of orders. In: one row per order. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const magentoOrders = namedShape({
  id: "magento-orders",
  names: { fr: "Commandes Magento", en: "Magento orders" },
  tool: "Magento",
  source: "magento",
  signature: ["purchase point", "purchase date", "bill-to name"],
});
