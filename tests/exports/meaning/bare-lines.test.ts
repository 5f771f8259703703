import { expect, test } from "vitest";
import { hasBareLines } from "../../../src/exports/meaning/bare-lines.ts";
import { aTable } from "../a-table.ts";

const header = ["Commande", "Date", "Article"];

test("lines that name neither the order nor its day continue the one above", () => {
  const lines = [
    ["S1", "2026-07-01", "Chaise"],
    ["", "", "Table"],
  ];
  expect(hasBareLines(aTable(header, lines), [0, 1])).toBe(true);
});

test("a row that lacks its day alone, or a table that begins so, does not", () => {
  const undated = [
    ["S1", "2026-07-01", "Chaise"],
    ["S2", "", "Table"],
  ];
  expect(hasBareLines(aTable(header, undated), [0, 1])).toBe(false);
  const headless = [
    ["", "", "Chaise"],
    ["", "", "Table"],
  ];
  expect(hasBareLines(aTable(header, headless), [0, 1])).toBe(false);
});
