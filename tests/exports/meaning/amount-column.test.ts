import { expect, it } from "vitest";
import { amountColumns, refundColumn } from "../../../src/exports/meaning/amount-column.ts";

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
  expect(amountOf("montant ht", "montant tva")).toBeNull();
});

it("knows a total in its currency, under a group of columns, and in five languages", () => {
  for (const header of [
    "montant total (eur)",
    "total ttc (€)",
    "total en €",
    "montant - ttc (€)",
    "gross sales",
  ])
    expect(amountOf("date", header)).toEqual([header, null]);
  expect(amountOf("data ordine", "cliente", "importo totale")).toEqual(["importo totale", null]);
  expect(amountOf("bestelldatum", "kunde", "gesamtbetrag (eur)")).toEqual(["gesamtbetrag (eur)", null]);
});

it("knows the column of what was given back, converted where the amount is", () => {
  const refundOf = (...header: readonly string[]) => {
    const amount = amountColumns(header)?.amount ?? -1;
    const column = refundColumn(header, { amount });
    return column === null ? null : header[column];
  };
  expect(refundOf("total", "refunded amount", "discount amount")).toBe("refunded amount");
  expect(refundOf("grand total (purchased)", "total refunded")).toBe("total refunded");
  expect(refundOf("montant ttc", "montant_rembourse")).toBe("montant_rembourse");
  const stripe = [
    "amount",
    "amount refunded",
    "converted amount",
    "converted amount refunded",
    "refunded date (utc)",
  ];
  expect(refundOf(...stripe)).toBe("converted amount refunded");
  expect(refundOf("amount", "amount refunded", "refunded date (utc)")).toBe("amount refunded");
  expect(refundOf("total", "refund reason")).toBeNull();
});

it("takes the column that the company names before what headers tell", () => {
  expect(amountColumns(["total", "net", "currency"], { amount: 1, currency: null })).toEqual({
    amount: 1,
    currency: 2,
  });
  expect(amountColumns(["total", "coin"], { amount: null, currency: 1 })).toEqual({ amount: 0, currency: 1 });
});
