import { expect, test } from "vitest";
import { find, isNull, values } from "../../../src/exports/rows/table.ts";
import { aTable } from "../a-table.ts";

const table = aTable(
  ["N° commande", "Étape", "Note"],
  [
    ["1", "Payé", " 4 "],
    ["2", "", "-"],
    ["3", "Livré", "5"],
  ],
);

test("find compares names folded and prefers the first name given", () => {
  expect(find(table, "etape")).toBe(1);
  expect(find(table, "NOTE", "étape")).toBe(2);
  expect(find(table, "absent")).toBeNull();
});

test("values are trimmed, nothings left out, each with its line", () => {
  expect(values(table, 2)).toEqual([
    { text: "4", line: 2 },
    { text: "5", line: 4 },
  ]);
});

test.each(["", " ", "-", "NULL", "n/a", "(not set)", "000000000000000AAA"])(
  "%j is a nothing in disguise",
  (cell) => {
    expect(isNull(cell)).toBe(true);
  },
);

test.each(["0", "no", "A", "-1"])("%j is something", (cell) => {
  expect(isNull(cell)).toBe(false);
});
