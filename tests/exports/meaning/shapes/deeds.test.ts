import { expect, test } from "vitest";
import type { Cell, TimeCell } from "../../../../src/exports/meaning/meaning.ts";
import { deedReadings, orderedReadings } from "../../../../src/exports/meaning/shapes/deeds.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
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

test("a page with the number of an order is a purchase, of a visitor's pages alone", () => {
  const table = (key: string) =>
    aTable(
      ["date_time", key, "pagename", "purchaseid"],
      [
        ["2026-03-02 10:00:00", "v1", "Accueil", "Unspecified"],
        ["2026-03-02 10:05:00", "v1", "Etape 4", "P-1001"],
        ["2026-03-03 10:05:00", "v2", "Accueil", ""],
      ],
    );
  const read = (key: string, event: Cell) => {
    const report: Problem[] = [];
    const log = { kind: "interactions", time, event } as const;
    const found = orderedReadings(table(key), rolesOf(table(key)), log, report);
    return { found, codes: report.map(({ code }) => code) };
  };
  const { found, codes } = read("mcvisid", { text: "page_view" });
  expect(found).toMatchObject([{ event: { text: "purchase" }, only: { column: 3 }, once: true }]);
  expect(found[0]?.only?.texts).toEqual(expect.arrayContaining(["!", "!unspecified", "!::unspecified::"]));
  expect(codes).toEqual(["bought-by-number"]);
  expect(read("email", { text: "page_view" }).found).toEqual([]);
  expect(read("mcvisid", { column: 2 }).found).toEqual([]);
});
