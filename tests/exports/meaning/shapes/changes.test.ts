import { expect, test } from "vitest";
import { changedAt } from "../../../../src/exports/meaning/shapes/changes.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

const rows = [
  ["006A", "Devis", "Gagné", "30/06/2026", "02/03/2026"],
  ["006B", "Contact", "Devis", "30/07/2026", "14/03/2026"],
];
const at = (before: string, after: string, closing: string, changed: string) =>
  changedAt(rolesOf(aTable(["Opportunity ID", before, after, closing, changed], rows)));

test.each([
  ["From Stage", "To Stage", "Last Modified"],
  ["Old Value", "New Value", "Edit Date"],
  ["Ancienne valeur", "Nouvelle valeur", "Date de modification"],
  ["Étape de départ", "Étape d'arrivée", "Modifié le"],
])("of “%s” and “%s” the row's date is “%s”, not the closing date", (before, after, changed) => {
  expect(at(before, after, "Close Date", changed)).toBe(4);
});

test("without both sides, or the date of the change, it is no such history", () => {
  expect(at("Country", "To Stage", "Close Date", "Last Modified")).toBeNull();
  expect(at("From Stage", "City", "Close Date", "Last Modified")).toBeNull();
  expect(at("From Stage", "To Stage", "Close Date", "Created Date")).toBeNull();
});
