import { expect, test } from "vitest";
import type { InteractionsReading } from "../../../../src/exports/meaning/meaning.ts";
import { undatedBack, withGivenBack } from "../../../../src/exports/meaning/shapes/given-back.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

const bought: InteractionsReading = {
  kind: "interactions",
  time: { column: 0, shape: "dmy", zone: "local", dateOnly: true },
  event: { text: "achat" },
};

function readings(amounts: readonly string[], header = "Total TTC", reading = bought) {
  const rows = amounts.map((amount) => ["03/07/2026", amount]);
  return withGivenBack(aTable(["Date", header], rows), [reading], []);
}

test("invoices below zero are given back, and no purchases", () => {
  expect(readings(["120,00", "-45,00", "80,00"])).toEqual([
    { ...bought, only: { column: 1, texts: ["!-*"] } },
    { ...bought, event: { text: "refund" }, only: { column: 1, texts: ["-*"] } },
  ]);
  expect(readings(["2", "1", "-1"], "Qté")).toHaveLength(2);
  expect(readings(["120,00", "(45,00)", "80,00"])).toMatchObject([{ only: { texts: ["!(*"] } }, {}]);
  expect(readings(["120,00", "45,00-", "80,00"])).toMatchObject([{ only: { texts: ["!*-"] } }, {}]);
  expect(readings(["€120,00", "€-45,00", "€80,00"])).toMatchObject([{ only: { texts: ["!€-*"] } }, {}]);
});

test("where none is, where most are, or where the rows are no purchases, nothing changes", () => {
  expect(readings(["120,00", "80,00"])).toEqual([bought]);
  expect(readings(["-120,00", "-80,00", "3,00"])).toEqual([bought]);
  expect(readings(["120,00", "-80,00"], "Remise")).toEqual([bought]);
  const visit = { ...bought, event: { text: "visite" } };
  expect(readings(["120,00", "100,00", "-80,00"], "Total TTC", visit)).toEqual([visit]);
});

function sorted(sorts: readonly string[], header = "Type", amounts: readonly string[] = []) {
  const rows = sorts.map((sort, at) => ["03/07/2026", sort, amounts[at] ?? "120,00"]);
  const report: Problem[] = [];
  const found = withGivenBack(aTable(["Date", header, "Montant TTC"], rows), [bought], report);
  return { found, told: report.map(({ code, column, found: text }) => [code, column, text]) };
}

test.each([
  ["Type", "Facture", "Avoir"],
  ["Type de document", "Facture", "Facture d’avoir"],
  ["Type de pièce", "Facture", "Note de crédit"],
  ["Nature", "Vente", "Avoir client"],
  ["Type d'opération", "Vente", "Remboursement"],
  ["Type de vente", "Vente", "Retour client"],
  ["Document type", "Invoice", "Credit note"],
  ["invoice_type", "invoice", "credit_note"],
  ["Transaction type", "Charge", "Refund"],
  ["Type", "Invoice", "Credit Memo"],
  ["Type", "payment", "Partial refund"],
  ["object", "charge", "refund"],
])("“%s: %s, %s” of a positive amount is given back, and told", (header, sold, back) => {
  const text = back.toLowerCase().replace("’", "'").replace("é", "e");
  expect(sorted([sold, sold, back, ""], header)).toEqual({
    found: [
      { ...bought, only: { column: 1, texts: [`!${text}`] } },
      { ...bought, event: { text: "refund" }, only: { column: 1, texts: [text] } },
    ],
    told: [["given-back", header, back]],
  });
});

test("what only sounds like it, what was refused, and a list of nothing else stay purchases", () => {
  for (const other of ["Retournement", "Remboursement refusé", "Refund failed", "Abonnement"])
    expect(sorted(["Facture", other])).toEqual({ found: [bought], told: [] });
  expect(sorted(["Avoir", "Avoir"])).toEqual({ found: [bought], told: [] });
  expect(sorted(["Carte", "Avoir"], "Mode de paiement")).toEqual({ found: [bought], told: [] });
});

test("of the sort and the sign, the one that says it of more rows is taken", () => {
  const same = sorted(["Facture", "Avoir", "Facture"], "Type", ["10", "-10", "10"]);
  expect(same.found[0]?.only?.column).toBe(1);
  const other = sorted(["Facture", "Avoir", "F", "F", "F", "F"], "Type", ["10", "-10", "-5", "10", "9", "8"]);
  expect(other.found[0]?.only).toEqual({ column: 2, texts: ["!-*"] });
});

test("credit notes of a list without dates are told, and their amounts with them", () => {
  const table = aTable(
    ["N° commande", "Type", "Montant TTC"],
    [
      ["C1", "Facture", "100,00"],
      ["C1", "Avoir", "40,00"],
    ],
  );
  const report: Problem[] = [];
  expect(undatedBack(table, { readings: [] }, report)).toEqual({ column: 1, texts: ["avoir"] });
  expect(report).toMatchObject([{ code: "given-back-undated", column: "Type", found: "Avoir" }]);
  expect(undatedBack(table, { readings: [bought] }, [])).toBeNull();
  expect(undatedBack(aTable(["N° commande", "Type"], [["C1", "Avoir"]]), { readings: [] }, [])).toBeNull();
});

test("R is a return beside V, and nothing beside other letters", () => {
  expect(sorted(["V", "R", "V"]).told).toEqual([["given-back", "Type", "R"]]);
  expect(sorted(["V", "R", "X"]).told).toEqual([]);
});

test.each([
  ["Type", "Sales invoice", "Sales credit note"],
  ["invoice_type", "charge", "credit"],
  ["Type", "Facture", "Crédit"],
])("“%s: %s, %s”: what is credited was sold before", (header, sold, back) => {
  expect(sorted([sold, back], header).told).toEqual([["given-back", header, back]]);
});

test("of debits and credits the few are given back, whichever they are; of as many of each nobody knows, and it is told", () => {
  const [most, few] = [["Débit", "Débit", "Débit"], ["Crédit"]];
  expect(sorted([...most, ...few]).told).toEqual([["given-back", "Type", "Crédit"]]);
  expect(sorted(["Crédit", "Crédit", "Crédit", "Débit"], "Sens").told).toEqual([
    ["given-back", "Sens", "Débit"],
  ]);
  expect(sorted(["Débit", "Crédit", "Débit"])).toEqual({
    found: [bought],
    told: [["sides-unknown", "Type", "Débit \u00B7 Crédit"]],
  });
  expect(sorted(["Débit", "Crédit", "Virement"])).toEqual({ found: [bought], told: [] });
});

test("the sort of a document is known in other languages too, by its header and by its words", () => {
  const rows = ["Fattura", "Nota di credito", "Fattura"].map((sort) => ["03/07/2026", sort, "120,00", "C1"]);
  const table = aTable(["Data", "Tipo", "Importo totale", "Codice cliente"], rows);
  expect(withGivenBack(table, [bought], [])).toMatchObject([
    { only: { column: 1, texts: ["!nota di credito"] } },
    { event: { text: "refund" }, only: { column: 1, texts: ["nota di credito"] } },
  ]);
});
