// Magento orders. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("orders at their date, their status a fact", async () => {
  const facts = await factsOf(
    ["ID,Purchase Point,Purchase Date,Bill-to Name,Status,Customer Email"],
    [
      '20{i}1,Main Website,"Jul 0{i}, 2026 08:15:00 AM",Ana Roux,complete,c{i}@exemple.fr',
      '20{i}2,Main Website,"Jul 0{i}, 2026 09:15:00 AM",Luc Petit,canceled,d{i}@exemple.fr',
    ],
  );
  expect(facts).toEqual({
    format: "magento-orders",
    source: "magento",
    keys: ["email:Customer Email"],
    readings: ["interactions order_created @Purchase Date local"],
    problems: ["status-unfinished"],
  });
});
