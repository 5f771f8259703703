import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { happening, isBeginning, subjectOf } from "../../../../src/exports/meaning/shapes/subject.ts";
import { aTable } from "../../a-table.ts";

function subject(header: string[], rows: string[][] = [], file = "crm/export.csv") {
  const table = aTable(header, rows, { file });
  return subjectOf(table, rolesOf(table));
}

test.each([
  [["order_id", "date"], "order"],
  [["Ticket ID", "Created time"], "ticket"],
  [["Affaire - ID", "Affaire - Titre"], "deal"],
  [["Numéro de billet", "Date du scan"], "pass"],
  [["id", "Amount", "Fee", "Card brand", "Captured"], "payment"],
  [["Purchase Point", "Grand Total", "Ship-to Name", "Bill-to Name"], "order"],
  [["customer_id", "date"], null],
])("rows of %j are of %s", (header, expected) => {
  expect(subject(header)).toBe(expected);
});

test("of two things the one that comes back least is the row's", () => {
  const rows = ["1", "2", "3", "4"].map((ticket) => [`o${Number(ticket) >> 1}`, `t${ticket}`]);
  expect(subject(["order_id", "ticket_id"], rows)).toBe("ticket");
});

test("a status of payments or the file's name tell where amounts are", () => {
  const rows = [
    ["1", "9,90", "Paid"],
    ["2", "9,90", "Refunded"],
    ["3", "8,90", "Paid"],
    ["4", "7,90", "Failed"],
  ];
  expect(subject(["id", "Amount", "Status"], rows)).toBe("payment");
  expect(subject(["id", "Montant"], [], "crm/ventes 2026.csv")).toBe("order");
});

test.each([
  ["Purchase Date", "order", "order_created"],
  ["Date de commande", "order", "order_created"],
  ["Livré le", "order", "Livré le"],
  ["Created date (UTC)", "payment", "purchase"],
  ["Refunded date (UTC)", "payment", "refund"],
  ["Affaire - Date de gain", "deal", "deal_won"],
  ["Affaire - Heure de l'échec", "deal", "deal_lost"],
  ["Affaire - Affaire créée", "deal", "deal_created"],
  ["Opened at", "ticket", "ticket_created"],
  ["Resolved time", "ticket", "ticket_solved"],
  ["Date du scan", "pass", "Date du scan"],
  ["Purchase Date", null, "Purchase Date"],
  ["Date", null, "visite"],
  ["Date d'envoi", "deal", "quote_sent"],
  ["Date d'ouverture", "mail", "email_opened"],
  ["Date de clic", "mail", "email_clicked"],
  ["Envoyé le", "mail", "email_sent"],
] as const)("%s of %s tells %s", (header, of, event) => {
  const [profile] = profilesOf(aTable([header], []));
  expect(profile === undefined ? null : happening(profile, header, of, "visite")).toBe(event);
});

test("a beginning is when the thing itself came about", () => {
  const begins = profilesOf(aTable(["Order Date", "Created at", "Paid at"], [])).map(isBeginning);
  expect(begins).toEqual([true, true, false]);
});
