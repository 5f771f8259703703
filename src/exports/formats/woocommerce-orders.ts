// WooCommerce, orders as its exporters write them. In: one row per order or per article. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const woocommerceOrders = namedShape({
  id: "woocommerce-orders",
  names: { fr: "Commandes WooCommerce", en: "WooCommerce orders" },
  tool: "WooCommerce",
  source: "woocommerce",
  signature: ["order number", "order status", "order date", "billing email"],
});
