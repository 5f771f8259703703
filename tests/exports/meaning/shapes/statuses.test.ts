import { expect, test } from "vitest";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import {
  guestsLeft,
  isOfOutcomes,
  leftOut,
  movesLeft,
  testRows,
  unfinished,
} from "../../../../src/exports/meaning/shapes/statuses.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

function told(texts: string[], find: typeof unfinished) {
  const report: Problem[] = [];
  const table = aTable(
    ["Statut"],
    texts.map((text) => [text]),
  );
  return { found: find(table, rolesOf(table), report), report };
}

test("orders that were cancelled or not paid came to nothing, those that were given back did not", () => {
  const { found, report } = told(["Payée", "Annulée", "CANCELED", "Refunded", "Failed"], unfinished);
  expect(found).toEqual([{ column: 0, texts: ["annulee", "canceled", "failed"] }]);
  expect(report).toMatchObject([
    { code: "status-unfinished", column: "Statut", found: "Annulée · CANCELED · Failed" },
  ]);
});

test("opinions that are not shown and visits that did not take place are left out", () => {
  const shown = told(["Active", "Inactive", "Spam"], (...args) =>
    leftOut(args[0], args[1], "opinions", args[2]),
  );
  expect(shown.found).toEqual([{ column: 0, texts: ["inactive", "spam"] }]);
  expect(shown.report).toMatchObject([{ code: "status-left-out" }]);
  const lived = told(["Validé", "Absent"], (...args) => leftOut(args[0], args[1], "visits", args[2]));
  expect(lived.found).toEqual([{ column: 0, texts: ["absent"] }]);
});

test("where all is well nothing is told", () => {
  expect(told(["Payée", "Livrée"], unfinished)).toEqual({ found: [], report: [] });
});

test("a date on which some were called off tells those that came to nothing, whatever it is", () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `R${at}`,
    `2026-07-0${1 + (at % 9)}`,
    at < 3 ? "2026-06-01" : "",
  ]);
  const table = aTable(["Booking ID", "Arrival", "Cancelled at"], rows);
  const report: Problem[] = [];
  expect(leftOut(table, rolesOf(table), "visits", report)).toEqual([{ column: 2, texts: ["*"] }]);
  expect(report).toMatchObject([{ code: "date-left-out", column: "Cancelled at" }]);
  const orders: Problem[] = [];
  expect(unfinished(table, rolesOf(table), orders)).toEqual([{ column: 2, texts: ["*"] }]);
  expect(orders).toMatchObject([{ code: "date-unfinished" }]);
});

test("rows that a company made to try its tools are left out, whichever way they say so", () => {
  const tried = (header: string, values: string[]) => {
    const report: Problem[] = [];
    const table = aTable(
      [header],
      values.map((value) => [value]),
    );
    return { found: testRows(table, rolesOf(table), report), codes: report.map(({ code }) => code) };
  };
  const left = (texts: string[]) => ({ found: [{ column: 0, texts }], codes: ["status-left-out"] });
  expect(tried("Commande de test", ["VRAI", "FAUX"])).toEqual(left(["vrai"]));
  expect(tried("Livemode", ["true", "false"])).toEqual(left(["false"]));
  expect(tried("environment", ["prod", "staging", "prod"])).toEqual(left(["staging"]));
  expect(tried("is_internal", ["1", "0"])).toEqual(left(["1"]));
  const nothing = { found: [], codes: [] };
  expect(tried("Test", ["oui", "oui"])).toEqual(nothing);
  expect(tried("Test A/B", ["1", "0"])).toEqual(nothing);
  expect(tried("Service interne", ["oui", "non"])).toEqual(nothing);
});

test("a quote is no order", () => {
  expect(told(["Bon de commande", "Devis", "Devis envoyé", "Draft"], unfinished).found).toEqual([
    { column: 0, texts: ["devis", "devis envoye", "draft"] },
  ]);
});

test("who did not come to what they were to come to is left out, whichever column says so", () => {
  const left = (header: string, values: string[]) => {
    const table = aTable(
      [header],
      values.map((value) => [value]),
    );
    return leftOut(table, rolesOf(table), "visits", []);
  };
  expect(left("Présent", ["Oui", "Non", "Oui"])).toEqual([{ column: 0, texts: ["non"] }]);
  expect(left("Présence", ["Présent", "Absent"])).toEqual([{ column: 0, texts: ["absent"] }]);
  expect(left("Attended", ["TRUE", "TRUE"])).toEqual([]);
  expect(left("Présentation", ["Oui", "Non"])).toEqual([]);
});

test("whether something took place is no stage that it goes through", () => {
  const outcomes = (texts: string[]) => {
    const table = aTable(
      ["Statut"],
      texts.map((text) => [text]),
    );
    return isOfOutcomes(rolesOf(table).profiles[0]);
  };
  expect(outcomes(["Honorée", "Annulée"])).toBe(true);
  expect(outcomes(["Confirmé", "No show"])).toBe(true);
  expect(outcomes(["Nouveau", "Qualifié", "Annulé"])).toBe(false);
  expect(isOfOutcomes(undefined)).toBe(false);
});

test("states are told whatever their tool puts around the words", () => {
  expect(told(["wc-completed", "wc-pending", "payment_failed", "voidedByShop"], unfinished).found).toEqual([
    { column: 0, texts: ["wc-pending", "payment_failed", "voidedbyshop"] },
  ]);
  const lived = told(["seated", "no_show", "cancelled_by_guest"], (...args) =>
    leftOut(args[0], args[1], "visits", args[2]),
  );
  expect(lived.found).toEqual([{ column: 0, texts: ["no_show", "cancelled_by_guest"] }]);
});

test("whom an order is billed to makes no invoice of it: one that waits for its payment was not bought", () => {
  const waiting = (header: string) => {
    const table = aTable(
      ["Statut", header],
      [
        ["En attente", "a"],
        ["Terminée", "b"],
        ["Terminée", "b"],
      ],
    );
    return unfinished(table, rolesOf(table), []);
  };
  const found = [{ column: 0, texts: ["en attente"] }];
  for (const header of ["E-mail (facturation)", "Adresse de facturation", "Facturé à", "Total"])
    expect(waiting(header)).toEqual(found);
  for (const header of ["N° facture", "Date de facturation", "Invoice", "Échéance"])
    expect(waiting(header)).toEqual([]);
});

test("states told by numbers are asked about, but where another column says what came of it", () => {
  const rows = ["2", "6", "8", "2"].map((state, at) => [state, at === 1 ? "0" : "1"]);
  const found = (header: readonly string[]) => {
    const report: Problem[] = [];
    const table = aTable(header, rows);
    return { found: unfinished(table, rolesOf(table), report), codes: report.map(({ code }) => code) };
  };
  expect(found(["current_state", "x"])).toEqual({ found: [], codes: ["states-numbered"] });
  expect(found(["current_state", "valid"])).toEqual({
    found: [{ column: 1, texts: ["0"] }],
    codes: ["status-unfinished"],
  });
  expect(found(["quantity", "x"])).toEqual({ found: [], codes: [] });
});

test.each([
  ["Cancelado", "Pagado"],
  ["Anulada", "Entregada"],
  ["Pendiente de pago", "Enviado"],
  ["Storniert", "Bezahlt"],
  ["Ausstehend", "Abgeschlossen"],
  ["Fehlgeschlagen", "Versandt"],
  ["Offen", "Geliefert"],
  ["Annullato", "Pagato"],
  ["In attesa di pagamento", "Spedito"],
  ["Geannuleerd", "Betaald"],
  ["charged_back", "paid_out"],
  ["pending_submission", "confirmed"],
  ["Sans effet", "En cours"],
  ["Classée sans suite", "Signée"],
  ["Rétracté", "Validé"],
])(
  "an order that is “%s” came to nothing, one that is “%s” did not, and nothing else is told",
  (bad, good) => {
    const { found, report } = told([bad, good], unfinished);
    expect(found.map(({ texts }) => texts.length)).toEqual([1]);
    expect(report).toMatchObject([{ code: "status-unfinished", found: bad }]);
  },
);

test("states that no rule knows are told, those that are known are not", () => {
  expect(told(["Payée", "Chez le tatoueur"], unfinished).report).toMatchObject([
    { code: "states-unknown", column: "Statut", found: "Chez le tatoueur" },
  ]);
  expect(
    told(["Payée", "Expédiée", "En cours de préparation", "Remboursée", "Completed"], unfinished).report,
  ).toEqual([]);
});

test("of orders, tickets that were taken back are left out; who stayed at home bought theirs", () => {
  const texts = ["Attending", "Not Attending", "Deleted", "Checked In", "No Show", "Refunded"];
  const report: Problem[] = [];
  const table = aTable(
    ["Attendee Status"],
    texts.map((text) => [text]),
  );
  expect(guestsLeft(table, rolesOf(table), report)).toEqual([
    { column: 0, texts: ["not attending", "deleted"] },
  ]);
  expect(report).toMatchObject([{ code: "status-left-out" }]);
});

test.each([
  "Virement standard",
  "General Withdrawal",
  "Payout",
  "Conversion de devise",
  "Account Hold",
  "Stripe fee",
])("“%s” of an account is between it and its owner", (move) => {
  const report: Problem[] = [];
  const table = aTable(["Type"], [["Express Checkout Payment"], [move]]);
  const found = movesLeft(table, rolesOf(table), report);
  expect(found.map(({ texts }) => texts)).toEqual([[move.toLowerCase()]]);
  expect(report).toMatchObject([{ code: "status-left-out", found: move }]);
  const means = aTable(["Mode de paiement"], [["Carte"], [move]]);
  expect(movesLeft(means, rolesOf(means), [])).toEqual([]);
});

test("who was called and not reached was not spoken to; in a list of anything else the words say nothing", () => {
  const texts = ["RDV pris", "NRP", "Faux numéro", "RDV pris", "Rappel"];
  const found = (header: string[]) => {
    const table = aTable(
      header,
      texts.map((text, i) => [`0${i + 2}/03/2026`, text]),
    );
    return leftOut(table, rolesOf(table), "visits", []);
  };
  expect(found(["Date appel", "Résultat"])).toEqual([{ column: 1, texts: ["nrp", "faux numero"] }]);
  expect(found(["Date", "Résultat"])).toEqual([]);
});

test("“No Show” says it under any header", () => {
  const table = aTable(["Label"], [["No Show"], ["Confirmed"], ["No Show"]]);
  expect(leftOut(table, rolesOf(table), "visits", [])).toEqual([{ column: 0, texts: ["no show"] }]);
});

test("those who only tried a survey are left out in French and German too", () => {
  const texts = ["Adresse IP", "Aperçu de l’enquête", "Adresse IP", "Umfragevorschau"];
  const table = aTable(
    ["Status"],
    texts.map((text) => [text]),
  );
  expect(leftOut(table, rolesOf(table), "opinions", [])).toEqual([
    { column: 0, texts: ["apercu de l'enquete", "umfragevorschau"] },
  ]);
});

test("an order that is “unfulfilled” may be one that nobody took: told", () => {
  expect(told(["Completed", "Unfulfilled"], unfinished).report).toMatchObject([
    { code: "states-unknown", found: "Unfulfilled" },
  ]);
});
