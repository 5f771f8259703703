import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn } from "../built.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const settings = `title: Test
time_zone: Etc/UTC
currency: EUR
journey_gap_days: 30
conversion_window_days: 30
small_group: 1
goal_stage: Achat
touchpoint_defaults: false
sources:
  - { file: "web*.csv", name: web, keys: { customer: customer }, events: { time: at, event: event } }
  - { file: "orders*.csv", name: shop, keys: { customer: customer, order: order }, milestones: { bought: [bought], sent: [sent] } }
  - { file: "settled*.csv", name: till, keys: { order: order }, amount: worth }
  - { file: "payments*.csv", name: bank, keys: { customer: customer, order: order }, events: { time: at, event: event } }
`;
const rules = `point_de_contact;etape;canal;source;evenement
Visite;Visite;Site;;visit
Achat;Achat;Site;;bought
Paiement;Achat;Site;;paid
Envoi;Envoi;Livraison;;sent`;

/** Customers with their orders, "order, bought, sent, total, currency"; each opens with a visit. One of long after closes the data. */
const orders: Readonly<Record<string, readonly string[]>> = {
  twice: ["o1,2026-01-02 10:00:00,2026-01-03 10:00:00,100.50,EUR", "o2,2026-01-04 10:00:00,,20,EUR"],
  once: ["o3,2026-01-02 10:00:00,,7,EUR"],
  dollars: ["o4,2026-01-02 10:00:00,,1000,USD"],
  below: ["o5,2026-01-02 10:00:00,,-5,EUR"],
  unreadable: ["o6,2026-01-02 10:00:00,,offert,EUR"],
  unbought: ["o7,,,50,EUR"],
  paid: ["o8,2026-01-02 10:00:00,,300,EUR"],
  late: ["o9,2026-08-31 10:00:00,,30,EUR"],
  // Two orders: the bank knows of another than the shop's total, and of a part of the first.
  halves: ["o12,2026-01-02 10:00:00,,60,EUR", "o13,2026-01-05 10:00:00,,,EUR"],
  settled: ["o11,2026-01-02 10:00:00,,,EUR"],
  last: ["o10,2026-09-01 11:00:00,,1,EUR"],
};
const payments = [
  "paid,o8,2026-01-02 10:01:00,paid,180",
  "paid,o8,2026-01-02 10:02:00,paid,120",
  "halves,o12,2026-01-02 10:01:00,paid,25",
  "halves,o13,2026-01-05 10:01:00,paid,45",
  "last,o10,2026-09-01 11:00:00,paid,1",
];

/** Without a date: two parts of one order, one of a card of more, one that nobody bought; told again, whole, by a later export. */
const settled = ["o11,40", "o11,2", "o3,6", "o7,99", "o99,5"];

let told: readonly unknown[] = [];
const found = async (): Promise<readonly number[]> => {
  const names = Object.keys(orders);
  const visit = (name: string) =>
    `${name},${name === "late" || name === "last" ? "2026-08-20" : "2026-01-01"} 10:00:00,visit`;
  const { loaded } = await buildIn(database, {
    "parcours.yaml": settings,
    "stages.csv": "etape\nVisite\nAchat\nEnvoi",
    "touchpoints.csv": rules,
    "web.csv": ["customer,at,event", ...names.map(visit), "last,2026-09-01 10:00:00,visit"].join("\n"),
    "orders.csv": [
      "customer,order,bought,sent,Total,Currency",
      ...names.flatMap((name) => (orders[name] ?? []).map((row) => `${name},${row}`)),
    ].join("\n"),
    "settled-1.csv": ["order,worth", ...settled.slice(0, 1)].join("\n"),
    "settled-2.csv": ["order,worth", ...settled].join("\n"),
    "payments.csv": ["customer,order,at,event,Amount", ...payments].join("\n"),
  });
  told = loaded.flatMap(({ problems }) =>
    problems
      .filter(({ code }) => code.startsWith("amount-"))
      .map(({ code, values }) => [code, values["count"]]),
  );
  const rows = await database.query<{ hundredths: number }>(
    "select hundredths::double as hundredths from journey_amounts order by 1",
  );
  return rows.map(({ hundredths }) => hundredths);
};

// One build for all: it is what takes time.
it("adds up the orders of a journey, each once; not in another currency, below zero, unreadable, not bought, too young; an order that its payments tell too is one, orders that two sources share out are all counted, and payments without a date are of their order", async () => {
  // once, settled (40 + 2, the first export's 40 being of them), halves (60 of the shop, 45 of the bank), twice, paid.
  expect(await found()).toEqual([700, 4200, 10_500, 12_050, 30_000]);
  expect(told).toEqual([
    ["amount-unreadable", 1],
    ["amount-currency", 1],
  ]);
});
