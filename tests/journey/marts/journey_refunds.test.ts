import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerValues } from "../../../src/answers/values-answer.ts";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
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
  - { file: "tills*.csv", name: till, keys: { customer: customer, order: order }, milestones: { bought: [bought] } }
`;
const rules = `point_de_contact;etape;canal;source;evenement
Visite;Visite;Site;;visit
Achat;Achat;Boutique;;bought
Envoi;Envoi;Livraison;;sent`;

type Order = readonly [customer: string, order: string, bought: string, total: string, refunded: string];
const day = (number: number) => `2026-01-${String(number).padStart(2, "0")} 10:00:00`;
/** Of the shop, whose export writes 0.00 where nothing was given back: an empty cell is not known. */
const shop: readonly Order[] = [
  ["whole", "o1", day(2), "100", "100.00"],
  ["part", "o2", day(2), "80", "20.00"],
  ["part", "o3", day(4), "50", "0.00"],
  // Lines of one order: the first says what it is worth, the second repeats it.
  ["lines", "o4", day(2), "60", "0.00"],
  ["lines", "o4", day(2), "60", "0.00"],
  ["untold", "o5", day(2), "70", ""],
  ["dollars", "o6", day(2), "90 USD", "90.00"],
  // Some tools write it below zero, or more than the order.
  ["minus", "o7", day(2), "40", "-50.00"],
  ["again", "o8", day(2), "10", "0.00"],
  ["bridge", "o10", day(25), "20", "0.00"],
  ["again", "o9", "2026-02-10 10:00:00", "30", "30.00"],
];
/** Of the till, which leaves the cell empty where nothing was given back. */
const till: readonly Order[] = [
  ["counter", "t1", day(3), "200", ""],
  ["counter", "t2", day(5), "100", "50"],
];
const file = (rows: readonly Order[], header: string) =>
  [
    header,
    ...rows.map(
      ([customer, order, bought, total, refunded]) => `${customer},${order},${bought},,${total},${refunded}`,
    ),
  ].join("\n");

const build = (refunds: string) =>
  buildIn(database, {
    "parcours.yaml": settings,
    "stages.csv": "etape\nVisite\nAchat\nEnvoi",
    "touchpoints.csv": rules,
    "web.csv": [
      "customer,at,event",
      ...shop.map(([customer]) => `${customer},2026-01-01 10:00:00,visit`),
      "last,2026-02-12 10:00:00,visit",
    ].join("\n"),
    "orders.csv": file(shop, `customer,order,bought,sent,Total,${refunds}`),
    "tills.csv": file(till, `customer,order,bought,sent,Total,${refunds}`),
  });

describe("journey_refunds.sql", () => {
  it("counts orders whose export says how much of them was given back, journey by journey", async () => {
    await build("Refunded Amount");
    const rows = await database.query<Record<string, number>>("from journey_refunds");
    const told = rows.map(({ channel, orders, returned, hundredths, refunded }) =>
      [channel, orders, returned, hundredths, refunded].join(" "),
    );
    // By a plain loop over the orders: those known, in euros, once each; no more given back than there was.
    const known = [...shop.filter(([name]) => name !== "untold" && name !== "dollars"), ...till];
    const journeys = new Map<string, Map<string, readonly [worth: number, back: number]>>();
    for (const [customer, order, bought, total, refunded] of known) {
      const journey = `${customer} ${bought.slice(0, 7)}`;
      const own = journeys.get(journey) ?? new Map();
      const worth = Number(total);
      own.set(order, [worth, Math.min(worth, Math.abs(Number(refunded || "0")))]);
      journeys.set(journey, own);
    }
    const expected = [...journeys].map(([journey, own]) => {
      const orders = [...own.values()];
      const sum = (of: 0 | 1) => 100 * orders.reduce((total, one) => total + (one[of] ?? 0), 0);
      // Who came by the site first entered there.
      const channel = journey.startsWith("counter") || journey === "again 2026-02" ? "Boutique" : "Site";
      const returned = orders.filter(([, back]) => back > 0).length;
      return [channel, orders.length, returned, sum(0), sum(1)].join(" ");
    });
    expect(told.sort()).toEqual(expected.sort());
  });

  it("gives the share given back, and what an order is worth before and after it", async () => {
    const { refunds } = await answerValues(database, {
      ...sampleSite,
      segments: [],
      personas: [],
      threshold: 1,
      exact: true,
    });
    const all = refunds?.find(({ part }) => part === "all");
    // 10 orders of 690 €, of which 5 were given back for 100 + 20 + 40 + 30 + 50.
    expect(all).toMatchObject({
      customers: 7,
      orders: 10,
      returned: 5,
      mean: 69,
      net: 45,
      refunded: 0.35,
    });
  });

  it("tells nothing where no column says it", async () => {
    await build("Gift");
    expect(await database.query("from journey_refunds")).toEqual([]);
    expect((await answerValues(database, sampleSite)).refunds).toBeNull();
  });
});
