import { describe, expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { areVisits, keyColumns } from "../../../../src/exports/meaning/shapes/key-columns.ts";
import { aTable } from "../../a-table.ts";

function keysOf(header: string[], rows: string[][]): [kind: string, column: number][] {
  const table = aTable(header, rows);
  return keyColumns(table, profilesOf(table)).map(({ kind, column }) => [kind, column]);
}

const twenty = <T>(row: (i: number) => T): T[] => Array.from({ length: 20 }, (_, i) => row(i));

describe("by its values", () => {
  test("a column of addresses is a key whatever it is called, but those of the staff", () => {
    const rows = twenty((i) => [`p${i}@x.fr`, `agent${i % 2}@x.fr`, `p${i}@x.fr`]);
    expect(keysOf(["Personne - Travail", "Agent", "RecipientEmail"], rows)).toEqual([
      ["email", 0],
      ["email", 2],
    ]);
  });

  test("few addresses beside many are the staff's too", () => {
    const rows = twenty((i) => [`p${i}@x.fr`, `agent${i % 2}@x.fr`]);
    expect(keysOf(["E-mail", "Saisi par"], rows)).toEqual([["email", 0]]);
  });

  test("an order stands beside one person: a rank does not", () => {
    const rows = twenty((i) => [String((i % 5) + 1), `s${i >> 2}`]);
    expect(keysOf(["order", "session ID"], rows)).toEqual([["session", 1]]);
    expect(
      keysOf(
        ["order"],
        rows.map(([rank = ""]) => [rank]),
      ),
    ).toEqual([]);
    expect(
      keysOf(
        ["order"],
        twenty((i) => [String(1000 + (i >> 1))]),
      ),
    ).toEqual([["order", 0]]);
  });

  test("of two numbers of orders the one that never comes back numbers the lines", () => {
    const rows = twenty((i) => [`t${i}`, `o${i >> 1}`]);
    expect(keysOf(["Transaction ID", "Order ID"], rows)).toEqual([["order", 1]]);
    expect(
      keysOf(
        ["Order ID", "External Order ID"],
        twenty((i) => [`o${i}`, `#${i}`]),
      ),
    ).toHaveLength(2);
  });

  test("users with many cases each handle them; a customer may have several too", () => {
    const rows = twenty((i) => [`DOS-${i}`, `agent${i % 2}`]);
    expect(keysOf(["Dossier", "Utilisateur"], rows)).toEqual([["ticket", 0]]);
    expect(keysOf(["Dossier", "Client"], rows)).toEqual([
      ["customer", 1],
      ["ticket", 0],
    ]);
  });

  test("identifiers with separators of thousands, or unknown on many rows, are identifiers", () => {
    expect(keysOf(["Client"], [["1,001"], ["1,002"]])).toEqual([["customer", 0]]);
    expect(keysOf(["Client"], [["c1"], ["inconnu"], ["inconnu"], ["c2"]])).toEqual([["customer", 0]]);
  });

  test("a telephone number is one where there is nothing better", () => {
    expect(keysOf(["Téléphone", "Date"], [["06 12 34 56 78", "2026-07-03"]])).toEqual([["phone", 0]]);
    expect(keysOf(["Téléphone", "E-mail"], [["06 12 34 56 78", "a@b.fr"]])).toEqual([["email", 1]]);
  });
});

describe("by its header", () => {
  test.each([
    ["$device_id", "device"],
    ["Numéro de billet", "pass"],
    ["N° de carte", "card"],
    ["Numéro de dossier", "ticket"],
    ["Associated Contact IDs", "contact"],
    ["author_id", "reviewer"],
    ["Affaire - ID", "deal"],
    ["Users ID", "customer"],
    ["Code tiers", "customer"],
    ["Réf. résa", "pass"],
  ])("%s is a key of kind %s", (header, kind) => {
    expect(keysOf([header], [["a1"], ["b2"]])).toEqual([[kind, 0]]);
  });

  test.each(["owner_id", "Assignee ID", "Item ID", "sku"])("%s is none", (header) => {
    expect(keysOf([header], [["a1"], ["b2"]])).toEqual([]);
  });
});

test("sessions alone are visits", () => {
  expect(areVisits([{ kind: "session", column: 0 }])).toBe(true);
  expect(
    areVisits([
      { kind: "session", column: 0 },
      { kind: "visitor", column: 1 },
    ]),
  ).toBe(false);
  expect(areVisits([])).toBe(false);
});

test("addresses of a few people who stand beside many accounts are the staff's, whatever their header", () => {
  const rows = Array.from({ length: 40 }, (_, at) => [`A${at % 20}`, `m${at % 2}@exemple.fr`]);
  expect(keysOf(["Account ID", "Suivi par"], rows)).toEqual([["account", 0]]);
  // Each account has people of its own.
  const own = Array.from({ length: 40 }, (_, at) => [`A${at % 20}`, `m${at}@exemple.fr`]);
  expect(keysOf(["Account ID", "Suivi par"], own)).toContainEqual(["email", 1]);
});

test("who changed a record, or deals with it, is nobody's customer", () => {
  const rows = twenty((i) => [`o${i >> 1}`, `rep${i % 2}@x.fr`]);
  expect(keysOf(["opportunity_id", "changed_by"], rows)).toEqual([["deal", 0]]);
  expect(keysOf(["N° de dossier", "Instructeurs"], rows)).toEqual([["ticket", 0]]);
});

test.each([
  ["N° dossier candidat", "ticket"],
  ["Numéro de la requête", "ticket"],
  ["N° compte tiers", "customer"],
  ["Guest Loyalty ID", "customer"],
  ["Matricule stagiaire", "customer"],
  ["Demandeur", "customer"],
  ["Opportunité", "deal"],
])("%s is a key of kind %s", (header, kind) => {
  const rows = twenty((i) => [`a${i >> 1}`]);
  expect(keysOf([header], rows)).toEqual([[kind, 0]]);
});

test("names of deals and of people who ask are no keys; logins are", () => {
  expect(
    keysOf(
      ["Opportunité"],
      twenty((i) => [`Projet ${"abcdefghij"[i % 10]}`]),
    ),
  ).toEqual([]);
  expect(
    keysOf(
      ["Demandeur"],
      twenty((i) => [`Jean ${"abcdefghij"[i % 10]}`]),
    ),
  ).toEqual([]);
  expect(
    keysOf(
      ["Demandeur"],
      twenty((i) => [`j${"abcdefghij"[i % 10]}dupont`]),
    ),
  ).toEqual([["customer", 0]]);
});

test("the number of somebody's visit is nobody's, beside who visits", () => {
  const rows = twenty((i) => [`v${i >> 1}`, String(1 + (i % 2))]);
  expect(keysOf(["visitor_id", "visit_num"], rows)).toEqual([["visitor", 0]]);
  expect(keysOf(["visitor_id", "session number"], rows)).toEqual([["visitor", 0]]);
  expect(keysOf(["visitor_id", "visit_id"], rows).map(([kind]) => kind)).toEqual(["visitor", "session"]);
});

test("a record is a deal's where a deal is named", () => {
  const rows = twenty((i) => [`zcrm_${i}`, `Affaire ${i}`]);
  expect(keysOf(["Record Id", "Deal Name"], rows)).toEqual([["deal", 0]]);
  expect(keysOf(["Record Id", "Name"], rows)).toEqual([]);
});

test.each([
  ["Kundennummer", "customer"],
  ["Bestellnummer", "order"],
  ["Nº pedido", "order"],
  ["Correo electrónico", "email"],
  ["Numéro de reçu", "order"],
  ["chat id", "ticket"],
])("“%s” is a key of kind %s", (header, kind) => {
  expect(keysOf([header], [["a1"], ["b2"]])).toEqual([[kind, 0]]);
});

test("what a customer calls the order is no number of the customer", () => {
  const rows = [
    ["Juin", "Lys", "a@x.fr"],
    ["Juin", "Pin", "b@x.fr"],
  ];
  expect(keysOf(["Réf. client", "Tiers", "Email"], rows)).toEqual([["email", 2]]);
  expect(
    keysOf(
      ["Réf. client", "Nom", "Email"],
      [
        ["c1", "Lys", "a@x.fr"],
        ["c2", "Pin", "b@x.fr"],
      ],
    ),
  ).toEqual([
    ["customer", 0],
    ["email", 2],
  ]);
});
