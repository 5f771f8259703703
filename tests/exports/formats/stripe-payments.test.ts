// Stripe payments. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("payments and refunds, failed ones being attempts", async () => {
  const facts = await factsOf(
    [
      "id,Created date (UTC),Amount,Amount Refunded,Currency,Refunded date (UTC),Status,Customer ID,Customer Email",
    ],
    [
      "ch_{i}a,2026-07-0{i} 08:15:00,19.90,0.00,eur,,Paid,cus_{i}a,c{i}@exemple.fr",
      "ch_{i}b,2026-07-0{i} 09:15:00,19.90,19.90,eur,2026-07-1{i} 09:15:00,Refunded,cus_{i}b,d{i}@exemple.fr",
    ],
  );
  expect(facts).toEqual({
    format: "stripe-payments",
    source: "stripe",
    keys: ["customer:Customer ID", "email:Customer Email"],
    readings: [
      "interactions purchase @Created date (UTC) utc",
      "interactions refund @Refunded date (UTC) utc",
    ],
    problems: [],
  });
});
