import { describe, expect, test } from "vitest";
import { findHeader, groupedNames, headerTexts, namesBelow } from "../../../src/exports/rows/header.ts";

const rows = (text: string) => text.split("\n").map((line) => line.split(","));

describe("findHeader", () => {
  test.each([
    ["the first row", "a,b,c\n1,2,3\n", 0],
    ["below comments and a blank line", "# -----\n# Report, of today\n#\n\na,b,c\n1,2,3\n4,5,6", 4],
    ["below comments padded by a spreadsheet", "# Report,,\n# x,,\n,,\na,b,c\n1,2,3", 3],
    ["below titles", "Ventes du mois\nÉdité le 3 juillet\na,b,c\n1,2,3\n4,5,6", 2],
    ["below a title of one cell, above two columns", "Ventes\na,b\n1,2\n3,4", 1],
    [
      "below titles padded to the table's width, a line of dates among them",
      "Report,Sales,,\nFrom,01/01/2026,to,30/06/2026\n,,,\na,b,c,d\nx,y,z,1\nx,y,z,2\nx,y,z,3",
      3,
    ],
    [
      "a header with unnamed columns, when no row below has more names",
      "a,b,,\n1,2,3,4\n1,2,3,4\n1,2,3,4",
      0,
    ],
    ["a header one name short", "a,b,\nx,y,z\nx,y,z\nx,y,z", 0],
    ["a header that begins with #", "#,Question,Submit Date\n1,2,3\n4,5,6", 0],
    ["a header one cell shorter than rows that all end with a delimiter", "a,b,c\n1,2,3,\n4,5,6,", 0],
    ["a header alone", "a,b,c", 0],
    ["above a total row with one cell more", "a,b,c\n,,9,Grand total\n1,2,3\n4,5,6", 0],
  ])("%s", (_, text, place) => {
    expect(findHeader(rows(text))).toBe(place);
  });

  test("blank rows have no header", () => {
    expect(findHeader([[""], ["", ""]])).toBeNull();
  });
});

describe("headerTexts", () => {
  test("mark, line breaks and odd spaces go away", () => {
    expect(headerTexts(["\uFEFFid", " Product Family\n(NX, NB) ", "Prix\u00A0total"])).toEqual([
      "id",
      "Product Family (NX, NB)",
      "Prix total",
    ]);
  });

  test("repeated texts are numbered, blank ones are named by place", () => {
    expect(headerTexts(["", "Région", "Région", "Région", "x"])).toEqual([
      "Column 1",
      "Région",
      "Région 2",
      "Région 3",
      "x",
    ]);
  });

  test("blank cells at the end are padding, not columns", () => {
    expect(headerTexts(["a", "b", "", " "])).toEqual(["a", "b"]);
  });

  test("a number that would meet an existing text is skipped", () => {
    expect(new Set(headerTexts(["a", "a", "a 2"])).size).toBe(3);
  });
});

test("names under groups carry their group's, where two would be called alike", () => {
  const groups = ["Commande", "", "", "Livraison", ""];
  expect(groupedNames(["N°", "Client", "Date", "Date", "Transporteur"], groups)).toEqual([
    "Commande - N°",
    "Commande - Client",
    "Commande - Date",
    "Livraison - Date",
    "Livraison - Transporteur",
  ]);
  const plain = ["N°", "Client", "Date"];
  expect(groupedNames(plain, ["Rapport", "", "Ventes"])).toBe(plain);
  // Three short groups are no title, nor is what has a date or one name each.
  const merged = ["Commande", "", "Client", "", "Montant"];
  const own = ["N°", "Date", "Nom", "E-mail", "TTC (€)"];
  expect(groupedNames(own, merged)).toEqual([
    "Commande - N°",
    "Commande - Date",
    "Client - Nom",
    "Client - E-mail",
    "Montant - TTC (€)",
  ]);
  expect(groupedNames(own, ["Rapport", "", "Ventes", "", "au 3/07"])).toBe(own);
  expect(groupedNames(own, ["a", "b", "c", "d", "e"])).toBe(own);
  expect(groupedNames(["Date", "Date"], undefined)).toEqual(["Date", "Date"]);
  expect(groupedNames(["Date", "Date"], ["Rapport des ventes", ""])).toEqual(["Date", "Date"]);
});

test("what a platform needs for itself does not hide that the row above it is of names", () => {
  const data = Array.from({ length: 4 }, (_, i) => [`2026-03-0${i + 1}`, `R_${i}`]);
  const machine = ['{"ImportId":"startDate"}', '{"ImportId":"_recordId"}'];
  expect(namesBelow([["Date de début", "ID de réponse"], machine, ...data])).toBe(2);
});
