import { expect, it } from "vitest";
import { centsIn } from "../../../src/exports/meaning/cents.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { recognise } from "../../../src/exports/recognise.ts";
import { problemText } from "../../../src/words/problem-text.ts";
import { aTable } from "../a-table.ts";

const API = ["id", "object", "amount", "amount_refunded", "created", "currency", "customer", "livemode"];
const charge = (at: number, amount: string, refunded = "0", object = "charge") => [
  `ch_${at}x`,
  object,
  amount,
  refunded,
  String(1_772_445_600 + at * 86_400),
  "eur",
  `cus_${at}a`,
  "true",
];
const charges = (header: readonly string[], amounts: readonly string[], refunded?: string) =>
  aTable(
    header,
    amounts.map((amount, at) => charge(at, amount, refunded)),
  );
const read = (table: ReturnType<typeof aTable>) => {
  const report: Problem[] = [];
  const names = centsIn(table, {}, report).map((column) => table.header[column]);
  return { names, report };
};

it("reads what Stripe's interface writes as cents, and what it gave back, and says so in both languages", () => {
  const { names, report } = read(charges(API, ["4000", "4001", "120050"], "500"));
  expect(names).toEqual(["amount", "amount_refunded"]);
  expect(report.map(({ code, column, found }) => [code, column, found])).toEqual([
    ["amount-cents", "amount", "4000"],
  ]);
  for (const [language, word] of [
    ["fr", "centimes"],
    ["en", "cents"],
  ] as const)
    for (const one of report) expect(JSON.stringify(problemText(one, language))).toContain(word);
});

it("knows it by other marks of the interface where a warehouse took the kind of object away", () => {
  const rows = [["ch_1", "4000", "0", "eur", "txn_1", "cus_1"]];
  expect(
    read(
      aTable(["id", "amount", "amount_refunded", "currency", "balance_transaction_id", "customer_id"], rows),
    ).names,
  ).toEqual(["amount", "amount_refunded"]);
  expect(
    read(aTable(["id", "amount", "amount_refunded", "currency", "note", "customer_id"], rows)).names,
  ).toEqual([]);
});

it("leaves the export by hand, decimals, amounts below what a card is charged, and tables without a currency", () => {
  const byHand = API.map((name) => (name === "amount_refunded" ? "Amount Refunded" : name)).map((name) =>
    ["object", "livemode"].includes(name) ? `My ${name}` : name,
  );
  expect(read(charges(byHand, ["4000", "4001"])).names).toEqual([]);
  expect(read(charges(API, ["40.00", "4000"], "0.00")).names).toEqual([]);
  const plans = read(charges(API, ["29", "49", "99", "199"], "0"));
  expect([plans.names, plans.report.map(({ code }) => code)]).toEqual([[], ["amount-units"]]);
  // One odd amount among many is a small one.
  expect(read(charges(API, ["12", ...new Array<string>(30).fill("4900")])).names).toContain("amount");
  expect(read(charges(API.with(5, "shop"), ["4000"])).names).toEqual([]);
});

it.each([
  "amount_cents",
  "Amount (cents)",
  "amount in cents",
  "montant_centimes",
  "Montant en centimes",
  "montant (centimes)",
  "total (cents)",
  "total_price_cents",
  "order_total_cents",
  "Montant TTC (cts)",
  "amount_minor_units",
])("reads “%s” as cents where its numbers are whole, as units where they are not", (header) => {
  const rows = (amount: string) => aTable(["order", header], [["o1", amount]]);
  expect(read(rows("4000")).names).toEqual([header]);
  expect(read(rows("-12")).names).toEqual([header]);
  expect(read(rows("40.00")).names).toEqual([]);
});

it.each(["Total", "Montant", "Pourcentage", "amount", "Percent", "prix du centre"])(
  "finds nothing of cents in “%s”",
  (header) => {
    expect(read(aTable(["order", header], [["o1", "4000"]])).names).toEqual([]);
  },
);

it("is part of what is understood of a whole file", () => {
  const report: Problem[] = [];
  const amounts = Array.from({ length: 24 }, (_, at) => String(4000 + at));
  const meaning = recognise({ ...charges(API, amounts), file: "crm/charges.csv" }, [], report);
  expect(meaning?.cents).toEqual([2, 3]);
  expect(report.map(({ code }) => code)).toContain("amount-cents");
});
