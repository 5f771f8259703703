// Shopify, orders. In: one row per line item, the order's own cells on its first row only. Out: milestones of the order; the other rows continue it.

import { fold } from "../cells/fold.ts";
import type { InteractionsReading } from "../meaning/meaning.ts";
import { attributesOf, keysOf, milestone, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { type Problem, problem } from "../problem.ts";
import { find, type Table, values } from "../rows/table.ts";
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
    const paid = withVoided(table, readings, report);
    return {
      format: "shopify-orders",
      source: "shopify",
      keys: keysOf(table, { customer: ["customer id"], email: ["email"], order: ["name"] }),
      readings: [
        ...paid,
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

/** Orders whose payment was never taken, or is still waited for. */
const VOIDED = ["voided", "expired", "unpaid", "pending"];

/** They were tried, not bought; that they were cancelled stays. */
function withVoided(
  table: Table,
  readings: readonly InteractionsReading[],
  report: Problem[],
): readonly InteractionsReading[] {
  const column = find(table, "financial status");
  if (column === null) return readings;
  const written = [...new Set(values(table, column).map(({ text }) => text))];
  const voided = written.filter((text) => VOIDED.includes(fold(text)));
  if (voided.length === 0) return readings;
  const texts = voided.map(fold);
  report.push(
    problem("status-unfinished", table.file, {
      column: table.header[column] ?? null,
      found: voided.join(" \u00B7 "),
    }),
  );
  return readings.flatMap((reading) => {
    if (!("text" in reading.event) || reading.event.text !== "order_created") return [reading];
    return [
      { ...reading, only: { column, texts: texts.map((text) => `!${text}`) } },
      { ...reading, event: { text: "checkout_unfinished" }, only: { column, texts } },
    ];
  });
}
