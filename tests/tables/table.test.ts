import { expect, test } from "vitest";
import { cellsIn, columnsOf, tableOf } from "../../src/tables/table.ts";

test("a cell keeps the full value beside its text; a missing one is a dash, never zero", () => {
  const cells = cellsIn("fr");
  expect(cells.share(0.38123)).toEqual({ text: "38,1\u00A0%", value: 0.38123 });
  expect(cells.count(null)).toEqual({ text: "–", value: null });
  expect(cells.count(0)).toEqual({ text: "0", value: 0 });
  expect(cells.text("Achat", 3)).toEqual({ text: "Achat", value: 3 });
});

test("columns are named and say whether they are numbers", () => {
  expect(columnsOf(["stage", "reached"], "en")).toEqual([
    { key: "stage", name: "Stage", numeric: false },
    { key: "reached", name: "Reached", numeric: true },
  ]);
});

test("rows are made when they are first read, and once", () => {
  let made = 0;
  const table = tableOf({ name: "paths", caption: "Paths", columns: [] }, () => {
    made += 1;
    return [{ key: "a", cells: [] }];
  });
  expect([table.caption, made]).toEqual(["Paths", 0]);
  expect(table.rows).toBe(table.rows);
  expect([table.rows.length, made]).toEqual([1, 1]);
});
