import { expect, test } from "vitest";
import type { InteractionsReading } from "../../../../src/exports/meaning/meaning.ts";
import { invoicedAlone } from "../../../../src/exports/meaning/shapes/ledger.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

const dated: InteractionsReading = {
  kind: "interactions",
  time: { column: 0, shape: "dmy", zone: "local", dateOnly: true },
  event: { text: "visite" },
};
const rows = [
  ["03/07/2026", "411A", "120,00", ""],
  ["13/07/2026", "411A", "0,000", "120,00"],
];

function read(header: readonly string[]) {
  const report: Problem[] = [];
  return { readings: invoicedAlone(aTable(header, rows), [dated], report), report };
}

test("debits of customers' accounts are invoices, credits are not, and it is told", () => {
  const { readings, report } = read(["Date", "Compte tiers", "Débit", "Crédit"]);
  expect(readings).toEqual([
    {
      ...dated,
      event: { text: "facture" },
      only: { column: 2, texts: ["!", "!-", "!0", "!0,00", "!0.00", "!0,000"] },
    },
  ]);
  expect(report).toMatchObject([{ code: "ledger-debits", column: "Débit", found: "Crédit" }]);
});

test("a bank's operations, or a table without both columns, are no such ledger", () => {
  for (const header of [
    ["Date", "Client", "Débit", "Crédit"],
    ["Date", "Compte tiers", "Débit", "Solde"],
  ])
    expect(read(header)).toEqual({ readings: [dated], report: [] });
});
