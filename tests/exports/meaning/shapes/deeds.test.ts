import { expect, test } from "vitest";
import type { TimeCell } from "../../../../src/exports/meaning/meaning.ts";
import { deedReadings } from "../../../../src/exports/meaning/shapes/deeds.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

const time: TimeCell = { column: 1, shape: "iso", zone: "local", dateOnly: false };

function deedsOf(header: string, values: readonly string[]) {
  const rows = values.map((value, at) => [`v${at}`, `2026-07-0${at + 1} 10:00:00`, value]);
  const table = aTable(["visitor_id", "time", header], rows);
  return deedReadings(table, rolesOf(table), time);
}

test("a yes says that it was done at the row's time", () => {
  expect(deedsOf("Transaction", ["Yes", "No", "yes", ""])).toEqual([
    { kind: "interactions", time, event: { text: "Transaction" }, only: { column: 2, texts: ["yes"] } },
  ]);
  expect(deedsOf("Ajout au panier", ["VRAI", "FAUX"])).toMatchObject([{ only: { texts: ["vrai"] } }]);
});

test.each([
  ["Transaction", ["No", "No"]],
  ["Transaction", ["Yes", "T-1023"]],
  ["Abonné", ["Oui", "Non"]],
])("%j of %j tells no deed", (header, values) => {
  expect(deedsOf(header, values)).toEqual([]);
});
