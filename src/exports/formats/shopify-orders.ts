// Shopify, orders. In: one row per line item, the order's own cells on its first row only. Out: milestones of the order; the other rows continue it.
import { attributesOf, keysOf, milestone, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { find } from "../rows/table.ts";
import type { Format } from "./format.ts";

const MILESTONES = [
  ["created at", "order_created"],
  ["paid at", "order_paid"],
  ["fulfilled at", "order_fulfilled"],
  ["cancelled at", "order_cancelled"],
] as const;

export const shopifyOrders: Format = {
  id: "shopify-orders",
  names: { fr: "Commandes Shopify", en: "Shopify orders" },
  tool: "Shopify",
  signature: [
    "name",
    "financial status",
    "created at",
    ["lineitem name", "lineitem quantity", "fulfillment status"],
  ],
  read(table, report) {
    const channel = optionalCell(table, "channel", "source");
    const created = find(table, "created at");
    // A column that is empty in the sample ("Cancelled at") is written like the others.
    const zone = (created === null ? null : timeCell(table, created, "local", []))?.zone ?? "local";
    const readings = MILESTONES.flatMap(([header, event]) =>
      milestone(table, find(table, header), event, report, { ...channel, zone }),
    );
    if (readings.length === 0) return null;
    return {
      format: "shopify-orders",
      source: "shopify",
      keys: keysOf(table, { customer: ["customer id"], email: ["email"], order: ["name"] }),
      readings: [
        ...readings,
        ...attributesOf(table, {
          tags: ["tags"],
          country: ["shipping country", "billing country"],
          "order source": ["source"],
          "discount code": ["discount code"],
          "shipping method": ["shipping method"],
          // Never published: taken out of the words of reviews.
          "customer name": ["billing name", "shipping name"],
        }),
      ],
      exclude: [],
      continues: true,
    };
  },
};
