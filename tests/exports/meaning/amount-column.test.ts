import { expect, it } from "vitest";
import { amountColumns } from "../../../src/exports/meaning/amount-column.ts";

const amountOf = (...header: readonly string[]) => {
  const found = amountColumns(header);
  return found === null
    ? null
    : [header[found.amount], found.currency === null ? null : header[found.currency]];
};

it("takes the order's total before its parts, whatever the order of the columns", () => {
  expect(amountOf("subtotal", "shipping", "taxes", "total", "lineitem price", "currency")).toEqual([
    "total",
    "currency",
  ]);
  expect(amountOf("total ht", "total ttc")).toEqual(["total ttc", null]);
  expect(amountOf("payment_value", "payment_type")).toEqual(["payment_value", null]);
});

it("takes a deal's amount, in the company's own currency where the export has it", () => {
  expect(amountOf("nom de la transaction", "montant")).toEqual(["montant", null]);
  expect(amountOf("affaire - valeur", "affaire - devise")).toEqual(["affaire - valeur", "affaire - devise"]);
  expect(amountOf("amount", "amount in company currency", "currency")).toEqual([
    "amount in company currency",
    null,
  ]);
});

it("takes no price of a line, no discount, no refund and no count for a total", () => {
  expect(
    amountOf("lineitem price", "discount amount", "refunded amount", "price", "quantity", "taxes"),
  ).toBeNull();
  expect(amountOf("total spent", "total orders")).toBeNull();
});

it("takes the column that the company names before what headers tell", () => {
  expect(amountColumns(["total", "net", "currency"], { amount: 1, currency: null })).toEqual({
    amount: 1,
    currency: 2,
  });
  expect(amountColumns(["total", "coin"], { amount: null, currency: 1 })).toEqual({ amount: 0, currency: 1 });
});
