// Orders, and orders to be picked up in a boutique: the ledger in, the Shopify export and the boutiques' own log out.
import { french, withOffset } from "./calendar.ts";
import { COMMA, csv, OLD_TILL } from "./csv.ts";
import type { Ledger, Order } from "./ledger.ts";
import { END } from "./world.ts";

const TAXES = Array.from({ length: 5 }, (_, i) => [`Tax ${i + 1} Name`, `Tax ${i + 1} Value`]).flat();

/** Every column of Shopify's order export, in its order. */
export const ORDER_HEADER: readonly string[] = [
  ..."Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status".split(
    ",",
  ),
  ..."Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount".split(
    ",",
  ),
  ...TAXES,
];

/** Gives the orders their numbers, in order of time: #L10001 and on. */
export function numberOrders({ orders }: Ledger): void {
  orders.sort((a, b) => a.at - b.at || Number(a.person.customer) - Number(b.person.customer));
  for (const [i, order] of orders.entries()) order.name = `#L${10001 + i}`;
}

type Cells = Readonly<Record<string, string>>;

function past(at: number | null): number | null {
  return at !== null && at <= END ? at : null;
}

function moment(at: number | null): string {
  return at === null ? "" : withOffset(at);
}

function amounts(order: Order): Cells {
  const subtotal = order.items.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
  const shipping = order.method.startsWith("Livraison") ? 6.9 : order.method.startsWith("Express") ? 14.9 : 0;
  const discount = order.discount === "" ? 0 : Math.round(subtotal * 10) / 100;
  const total = subtotal + shipping - discount;
  return {
    Subtotal: (subtotal - discount).toFixed(2),
    Shipping: shipping.toFixed(2),
    Taxes: (total / 6).toFixed(2),
    Total: total.toFixed(2),
    "Discount Code": order.discount,
    "Discount Amount": discount.toFixed(2),
    "Refunded Amount": (order.refunded ? subtotal : 0).toFixed(2),
    "Outstanding Balance": "0.00",
    "Tax 1 Name": "FR TVA 20%",
    "Tax 1 Value": (total / 6).toFixed(2),
  };
}

function buyer(order: Order): Cells {
  if (order.anonymous) return {};
  const { person } = order;
  const home = order.method.startsWith("Livraison") || order.method.startsWith("Express");
  return {
    Email: person.email,
    "Accepts Marketing": person.tags.includes("newsletter") ? "yes" : "no",
    "Billing Name": `${person.first} ${person.last}`,
    "Billing City": person.city,
    "Billing Zip": `'${person.zip}`,
    "Billing Country": "FR",
    "Billing Phone": order.via === "web" ? person.phone : "",
    ...(home
      ? { "Shipping City": person.city, "Shipping Zip": `'${person.zip}`, "Shipping Country": "FR" }
      : {}),
  };
}

function status(order: Order): Cells {
  const [fulfilled, cancelled] = [past(order.fulfilled), past(order.cancelled)];
  return {
    "Financial Status": order.refunded || cancelled !== null ? "refunded" : "paid",
    "Paid at": moment(order.at + 4),
    "Fulfillment Status": fulfilled === null ? "unfulfilled" : "fulfilled",
    "Fulfilled at": moment(fulfilled),
    "Created at": moment(order.at),
    "Cancelled at": moment(cancelled),
  };
}

function firstLine(order: Order): Cells {
  return {
    ...amounts(order),
    ...buyer(order),
    ...status(order),
    Currency: "EUR",
    "Shipping Method": order.method,
    "Payment Method": order.via === "pos" ? "Carte (boutique)" : "Shopify Payments",
    Location: order.boutique,
    Id: String(5300000 + Number(order.name.slice(2)) * 7),
    Tags: order.tags,
    "Risk Level": "Low",
    Source: order.via,
    Vendor: "Maison Lumen",
  };
}

function orderRows(order: Order): readonly (readonly string[])[] {
  return order.items.map(({ product, quantity }, i) => {
    const cells: Cells = {
      ...(i === 0 ? firstLine(order) : {}),
      Name: order.name,
      "Lineitem quantity": String(quantity),
      "Lineitem name": product.name,
      "Lineitem price": product.price.toFixed(2),
      "Lineitem sku": product.slug.toUpperCase(),
      "Lineitem requires shipping": "true",
      "Lineitem taxable": "true",
      "Lineitem fulfillment status": past(order.fulfilled) === null ? "pending" : "fulfilled",
    };
    return ORDER_HEADER.map((column) => cells[column] ?? "");
  });
}

/** Shopify's order export: one row per line item, the order's own columns only on its first row. */
export function orderFile({ orders }: Ledger): Uint8Array {
  return csv(ORDER_HEADER, orders.flatMap(orderRows), COMMA);
}

export const PICK_UP_HEADER = ["N° commande", "Boutique", "Prête le", "Retirée le", "Statut"] as const;

/** The boutiques' log, as their old till writes it: semicolons, Windows-1252, dd/mm/yyyy. */
export function pickUpFile({ pickUps }: Ledger): Uint8Array {
  const known = pickUps
    .filter(({ ready }) => ready <= END)
    .sort((a, b) => a.ready - b.ready || a.order.at - b.order.at);
  const rows = known.map(({ order, ready, collected }) => {
    const gone = past(collected);
    return [
      order.name,
      order.boutique,
      french(ready),
      gone === null ? "" : french(gone),
      gone === null ? "Prête" : "Retirée",
    ];
  });
  return csv(PICK_UP_HEADER, rows, OLD_TILL);
}
