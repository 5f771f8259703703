import { expect, test } from "vitest";
import { asideCode, fits } from "../../../src/exports/rows/row-kind.ts";

const HEADER = ["Date", "Page", "Views", "Revenue"];

test.each([
  ["a row", ["20260703", "/", "12", "3.5"], null],
  ["a row with empty cells beyond the header", ["20260703", "/", "12", "3.5", "", " "], null],
  ["a cell too few", ["20260703", "/", "12"], "row-ragged"],
  ["a cell too many", ["20260703", "/", "12", "3.5", "note"], "row-ragged"],
  ["a note below the table", ["Copyright (c) 2026"], "row-ragged"],
  ["GA4's grand total, one cell too many", ["", "", "211078", "847833", "Grand total"], "row-total"],
  ["a total in the first cell", ["Total", "", "1 234,50 €", "75 %"], "row-total"],
  ["a French general total", ["Total général", "", "12", "3"], "row-total"],
  [
    "a general total that says of how many rows",
    ["Total général (30 enregistrements)", "", "12", "3"],
    "row-total",
  ],
  ["a total beside how many rows it sums up", ["Grand Total", "Count: 21", "12", ""], "row-total"],
  ["a total of a group", ["Sous-total Lyon", "", "", "1 180,50"], "row-total"],
  ["an English one, with its currency", ["Subtotal Paris", "", "", "$1,180.50"], "row-total"],
  ["a group's total the way spreadsheets have it", ["Total Lyon", "", "", "€ 30"], "row-total"],
  ["the same, its name first", ["Lyon Total", "", "", "30"], "row-total"],
  ["a firm called Total on a day", ["Total Énergies", "03/07/2026", "", ""], null],
  ["a firm called Total with a number of its own", ["Total Énergies", "C12", "", "30"], null],
  ["a customer called Total", ["Total", "Paris", "12", "3"], null],
  ["the header again", ["Date", "Page", "Views", "Revenue"], "row-header"],
  ["the header again, with spaces and padding", [" Date", "Page ", "Views", "Revenue", ""], "row-header"],
  ["a row whose first cell is the header's", ["Date", "/", "12", "3"], null],
])("%s", (_, cells, code) => {
  expect(asideCode(cells, HEADER)).toBe(code);
});

test("a repeated header is known although ours numbers and names its columns", () => {
  expect(asideCode(["", "Région", "Région"], ["Column 1", "Région", "Région 2"])).toBe("row-header");
});

test("a row that is all empty but for amounts is no total without the word", () => {
  expect(asideCode(["", "", "12", "3"], HEADER)).toBeNull();
});

test("fits allows empty cells beyond the header, never missing ones", () => {
  expect(fits(["a", "b"], 2)).toBe(true);
  expect(fits(["a", "b", ""], 2)).toBe(true);
  expect(fits(["a", "b", "c"], 2)).toBe(false);
  expect(fits(["a"], 2)).toBe(false);
});
