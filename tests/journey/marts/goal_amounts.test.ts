import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import goalAmounts from "../../../src/journey/marts/goal_amounts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { buildIn } from "../built.ts";

inBothEngines("goal_amounts.sql", ({ given, run, rows }) => {
  it("has each row with an amount of the company's currency that shows the goal, once, when it first does", async () => {
    const [VISIT, BOUGHT, PAID] = [1, 2, 3];
    const at = (hour: number) => `2026-01-05 ${String(hour).padStart(2, "0")}:00:00`;
    const day = "2026-01-06 00:00:00";
    await given("money", "currency varchar", [["EUR"]]);
    await given(
      "touchpoints",
      "touchpoint_id usmallint, stage_id utinyint, shows_goal boolean, worth varchar",
      [
        [VISIT, 1, false, "paid"],
        [BOUGHT, 2, true, "paid"],
        [PAID, 2, true, "paid"],
      ],
    );
    await given(
      "kind_touchpoints",
      "kind_id ubigint, touchpoint_id usmallint",
      [VISIT, BOUGHT, PAID].map((id) => [id, id]),
    );
    await given("stg_kinds", "kind_id ubigint, event varchar", [
      [VISIT, "visit"],
      [BOUGHT, "bought"],
      [PAID, "paid"],
    ]);
    await given("key_set_keys", "key_set_id ubigint, key_id ubigint, kind varchar", []);
    await given("shared_keys", "key_id ubigint", []);
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [7, 70],
      [8, 80],
    ]);
    await given(
      "dated_days",
      "customer_id uinteger, stage_id utinyint, happened_at timestamp, is_date_only boolean, placed_at timestamp",
      [[70, 2, day, true, "2026-01-06 15:00:00"]],
    );
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint",
      [
        // A row that is bought, then paid, and was a visit before.
        [1, 2, at(12), false, 7, PAID],
        [1, 2, at(10), false, 7, BOUGHT],
        [1, 2, at(8), false, 7, VISIT],
        // A date without an hour lies where its day says; one of another customer's day at its beginning.
        [1, 3, day, true, 7, BOUGHT],
        [1, 4, day, true, 8, BOUGHT],
        [1, 5, at(9), false, 8, VISIT],
        [1, 6, at(9), false, 8, BOUGHT],
        [1, 7, at(9), false, 8, BOUGHT],
        [1, 8, at(9), false, 8, BOUGHT],
        [1, 9, at(9), false, 6, BOUGHT],
        [2, 2, at(9), false, 8, BOUGHT],
      ],
    );
    await given(
      "stg_amounts",
      "file_id usmallint, line bigint, amount double, currency varchar, source varchar, key_set_id ubigint, refunded double",
      [
        [1, 2, 10, "EUR", "shop", null, null],
        [1, 3, 20, null, "shop", null, 5],
        [1, 4, 0, null, "shop", null, null],
        // A visit; dollars; below zero; unreadable; nobody's.
        [1, 5, 30, null, "shop", null, null],
        [1, 6, 30, "USD", "shop", null, null],
        [1, 7, -30, null, "shop", null, null],
        [1, 8, null, null, "shop", null, null],
        [1, 9, 30, null, "shop", null, null],
      ],
    );
    await run(goalAmounts);
    expect(
      await rows("select * replace (strftime(happened_at, '%d %H:%M') as happened_at) from goal_amounts"),
    ).toEqual([
      [1, 2, 7, 70, "shop", 10, null, "05 10:00"],
      [1, 3, 7, 70, "shop", 20, 5, "06 15:00"],
      [1, 4, 8, 80, "shop", 0, null, "06 00:00"],
    ]);
  });
});

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const settings = `title: Test
time_zone: Etc/UTC
currency: EUR
small_group: 1
`;
const amountsOf = async (files: Readonly<Record<string, readonly string[]>>) => {
  const texts = Object.entries(files).map(([path, lines]) => [path, lines.join("\n")] as const);
  await buildIn(database, { "parcours.yaml": settings, ...Object.fromEntries(texts) });
  const rows = await database.query<{ amount: number }>("select amount from goal_amounts order by amount");
  return rows.map(({ amount }) => amount);
};

it("counts what was paid and not what was given back, whatever the sign of it", async () => {
  const notes = ["Facture,F1,a@x.org,2026-01-05,100", "Facture,F2,b@x.org,2026-01-15,70"];
  const back = ["Avoir,A1,a@x.org,2026-01-20,30"];
  expect(
    await amountsOf({
      "crm/factures.csv": ["Type,N° facture,E-mail,Date facture,Montant TTC", ...notes, ...back],
    }),
  ).toEqual([70, 100]);
});

it("counts an order once, whose every state says its amount; its parts each", async () => {
  const states = ["order_created", "order_paid", "order_shipped", "order_delivered"];
  const log = states.map((state, i) => `o1,a@x.org,${state},2026-01-0${i + 1} 10:00:00,100`);
  const parts = [1, 2].map((i) => `o2,b@x.org,order_paid,2026-02-0${i} 10:00:00,40`);
  expect(
    await amountsOf({ "crm/log.csv": ["order_id,email,event,created_at,amount", ...log, ...parts] }),
  ).toEqual([40, 40, 100]);
});

it("counts what was delivered where nothing else of the file says that it was bought", async () => {
  const rows = [
    "o1,a@x.org,order_delivered,2026-01-05 10:00:00,100",
    "o2,b@x.org,order_delivered,2026-01-06 10:00:00,50",
  ];
  expect(await amountsOf({ "crm/log.csv": ["order_id,email,event,created_at,amount", ...rows] })).toEqual([
    50, 100,
  ]);
});

it("counts the invoice of an order once, and an invoice or an order that is alone", async () => {
  const rows = [
    "BC1,Bon de commande,C1,2026-01-05,100",
    "FA1,Facture,C1,2026-01-15,100",
    // A second sale of the same amount; an invoice before its like was ordered; another amount; an order that waits for its invoice.
    "FA2,Facture,C1,2026-02-15,100",
    "FA3,Facture,C2,2026-01-01,60",
    "BC3,Bon de commande,C2,2026-01-05,60",
    "FA4,Facture,C2,2026-01-06,70",
    "BC5,Bon de commande,C3,2026-01-06,30",
  ];
  expect(
    await amountsOf({
      "crm/pieces.csv": ["N° pièce,Type de pièce,Code client,Date pièce,Total TTC", ...rows],
    }),
  ).toEqual([30, 60, 60, 70, 100, 100]);
});
