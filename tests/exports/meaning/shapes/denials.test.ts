import { describe, expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { denialOfOrder, denialOfVisit, saysWhoCame } from "../../../../src/exports/meaning/shapes/denials.ts";
import { recogniseShape } from "../../../../src/exports/meaning/shapes/index.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { leftOut, unfinished } from "../../../../src/exports/meaning/shapes/statuses.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

/** Every header of a kind beside every way to answer it: what the rows that say no hold. */
const ANSWERS = [
  ["Oui", "Non", ["non"]],
  ["Yes", "No", ["no"]],
  ["O", "N", ["n"]],
  ["true", "false", ["false"]],
  ["VRAI", "FAUX", ["faux"]],
  ["1", "0", ["0"]],
  ["x", "", ["!x"]],
  ["✓", "", ["!✓"]],
  ["✔", "✗", ["✗"]],
  ["Oui", "", ["!oui"]],
] as const;
const OF_ORDERS = [
  "Cotisation réglée",
  "Cotisation 2026 payée",
  "Payé ?",
  "Réglé",
  "Paid",
  "is_paid",
  "Payment received",
  "À jour de cotisation",
  "Adhésion validée",
  "Commande confirmée",
  "Membership confirmed",
  "Facture acquittée",
];
const OF_VISITS = [
  "Présent",
  "A participé",
  "Attended",
  "Checked in",
  "Venu(e)",
  "RDV honoré",
  "Visite effectuée",
  "Présence effective",
  "Émargement",
  "Session completed",
  "Rendez-vous confirmé",
];
const FAILURES = ["Annulé", "Cancelled", "is_canceled", "No-show", "Marked as No-Show", "Unpaid", "Impayé"];
const NEITHER = [
  "Abonné newsletter",
  "Payé en ligne",
  "Paid plan user",
  "Présentation",
  "Nouveau client",
  "Livré",
];

const profileOf = (header: string, yes: string, no: string) => {
  const rows = Array.from({ length: 9 }, (_, at) => [at % 3 === 0 ? no : yes]);
  const [profile] = profilesOf(aTable([header], rows));
  if (profile === undefined) throw new Error("a table of one column has one profile");
  return profile;
};

describe.each(ANSWERS)("answered by « %s » and « %s »", (yes, no, denied) => {
  test("what was not paid for, nor confirmed, is denied of an order", () => {
    const found = OF_ORDERS.map((header) => denialOfOrder(profileOf(header, yes, no), 9)?.texts);
    expect(found).toEqual(OF_ORDERS.map(() => denied));
  });

  test("who did not come is denied of a visit", () => {
    const found = OF_VISITS.map((header) => denialOfVisit(profileOf(header, yes, no), 9)?.texts);
    expect(found).toEqual(OF_VISITS.map(() => denied));
  });

  test("a column that says what somebody is denies nothing", () => {
    for (const header of NEITHER)
      for (const denial of [denialOfOrder, denialOfVisit])
        expect([header, denial(profileOf(header, yes, no), 9)]).toEqual([header, null]);
  });
});

test("a column that says what went wrong denies the rows that say yes, and those alone", () => {
  for (const header of FAILURES)
    expect(denialOfOrder(profileOf(header, "Yes", "No"), 9)?.texts).toEqual(["yes"]);
  expect(denialOfVisit(profileOf("Absent", "x", ""), 9)?.texts).toEqual(["x"]);
  expect(denialOfVisit(profileOf("Unpaid", "Yes", "No"), 9)).toBeNull();
});

test("how much was paid is no question of yes and no, nor is a number that never changes", () => {
  for (const header of ["Montant réglé", "Total paid", "Reste payé", "Nb paid"])
    expect([header, denialOfOrder(profileOf(header, "1", "0"), 9)]).toEqual([header, null]);
  expect(denialOfOrder(profileOf("Payé", "0", "0"), 9)).toBeNull();
});

test("a column that also holds other words is no question of yes and no", () => {
  expect(denialOfOrder(profileOf("Payé", "Oui", "par chèque"), 9)).toBeNull();
});

test("who came may be said by words of their own", () => {
  const [profile] = profilesOf(aTable(["Émargement"], [["Signé"], ["Non signé"], ["Signé"], ["Signé"]]));
  expect(profile !== undefined && saysWhoCame(profile)).toBe(true);
});

const memberships = (header: string, yes: string, no: string) =>
  aTable(
    ["N° adhérent", "E-mail", "Date", header, "Montant"],
    Array.from({ length: 24 }, (_, at) => [
      String(2000 + at),
      `a${at}@exemple.fr`,
      `${String(1 + at).padStart(2, "0")}/03/2026`,
      at % 3 === 0 ? no : yes,
      "25,00",
    ]),
  );

test.each([
  ["Cotisation réglée", "Oui", "Non", ["non"]],
  ["Règlement", "Réglé", "Impayé", ["impaye"]],
  ["Paiement", "Payé", "En attente", ["en attente"]],
  ["Payé", "x", "", ["!x"]],
] as const)("a membership whose « %s » says no is an attempt, and it is told", (header, yes, no, texts) => {
  const report: Problem[] = [];
  const { meaning } = recogniseShape(memberships(header, yes, no), report);
  expect(meaning?.unfinished).toEqual([{ column: 3, texts }]);
  expect(report.map(({ code, column }) => [code, column])).toContainEqual([
    no === "" ? "unticked-unfinished" : "status-unfinished",
    header,
  ]);
});

const STATES = {
  attempts: [
    "En attente de virement bancaire",
    "En attente du paiement par chèque",
    "Paiement refusé",
    "Pending payment",
    "pending",
    "On hold",
    "requires_payment_method",
    "Suspected Fraud",
    "incomplete",
    "À payer",
    "Non réglée",
    "On backorder (not paid)",
    "Not Attending",
    "Deleted",
  ],
  orders: [
    "Paiement accepté",
    "En attente de réapprovisionnement (payé)",
    "En attente de livraison",
    "En cours de préparation",
    "Remboursé",
    "Completed",
    "Processing",
    "Expédié",
    "Open for delivery",
  ],
};

test("states of an order that was not paid for make an attempt of it, those of one that waits for its goods do not", () => {
  const texts = [...STATES.attempts, ...STATES.orders];
  const table = aTable(
    ["État"],
    [...texts, ...texts].map((text) => [text]),
  );
  const [found] = unfinished(table, rolesOf(table), []);
  expect(found?.texts).toHaveLength(STATES.attempts.length);
  for (const text of STATES.orders) expect(found?.texts).not.toContain(text.toLowerCase());
});

test("an invoice that is not paid yet is a sale, a draft is none; goods that are not sent yet were bought", () => {
  const invoices = aTable(
    ["N° de facture", "Statut"],
    ["Payée", "À payer", "Brouillon", "Payée"].map((text, at) => [`F${at}`, text]),
  );
  expect(unfinished(invoices, rolesOf(invoices), [])).toEqual([{ column: 1, texts: ["brouillon"] }]);
  const paid = aTable(
    ["N° de facture", "Payée"],
    ["Oui", "Non", "Oui", "Oui"].map((text, at) => [`F${at}`, text]),
  );
  expect(unfinished(paid, rolesOf(paid), [])).toEqual([]);
  const sent = aTable(
    ["Order", "Delivery status"],
    ["Pending", "Delivered", "Pending", "Delivered"].map((text, at) => [`A-${at}`, text]),
  );
  expect(unfinished(sent, rolesOf(sent), [])).toEqual([]);
});

test("what is to come was not lived, where the column also says what took place", () => {
  const left = (texts: string[]) => {
    const table = aTable(
      ["Statut"],
      texts.map((text) => [text]),
    );
    return leftOut(table, rolesOf(table), "visits", []).flatMap((one) => one.texts);
  };
  expect(left(["Vu", "À venir", "Vu", "À venir"])).toEqual(["a venir"]);
  expect(left(["Planifié", "Planifié", "Annulé"])).toEqual(["annule"]);
});
