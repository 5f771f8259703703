import { expect, test } from "vitest";
import { closest } from "../../../src/exports/cells/closest.ts";

const HEADERS = ["order_id", "customer_id", "order_purchase_timestamp", "Prénom"];

test.each([
  ["order id", "order_id"],
  ["costumer_id", "customer_id"],
  ["prenom", "Prénom"],
  ["purchase_timestamp", "order_purchase_timestamp"],
])("%s was meant to be %s", (written, header) => {
  expect(closest(written, HEADERS)).toBe(header);
});

test("the same word but for case and accents is nearer than one that contains it", () => {
  expect(closest("état", ["État du client", "ETAT"])).toBe("ETAT");
});

test("nothing is near something else entirely", () => {
  expect(closest("chiffre d'affaires", HEADERS)).toBeNull();
  expect(closest("x", [])).toBeNull();
});
