// Woocommerce orders. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("orders, whose lines are of one order", async () => {
  const facts = await factsOf(
    [
      "Order Number,Order Status,Order Date,Order Total,Billing First Name,Billing Last Name,Billing Email,Item Name",
    ],
    [
      "10{i}1,completed,2026-07-0{i} 08:15,40.00,Ana,Roux,c{i}@exemple.fr,Théière",
      "10{i}1,completed,2026-07-0{i} 08:15,40.00,Ana,Roux,c{i}@exemple.fr,Bougie",
    ],
  );
  expect(facts).toEqual({
    format: "woocommerce-orders",
    source: "woocommerce",
    keys: ["email:Billing Email", "order:Order Number"],
    readings: ["interactions order_created @Order Date local"],
    problems: [],
  });
});
