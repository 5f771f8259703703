// What a library reads of workbooks. In: workbooks made here. Out: what a sheet has beside its rows.
import { expect, test } from "vitest";
import { xlsxRows, xlsxSheet, xlsxSheets } from "../../../src/exports/workbooks/library.ts";
import { formula, styled, xlsx } from "./workbook-files.ts";

const bytes = xlsx([
  {
    name: "Notes",
    rows: [
      ["CSAT", "Part", "Total"],
      [styled(0.8, "percent"), 0.5, formula("A2+B2", null)],
    ],
    merges: ["A1:B1"],
  },
  { name: "Cachée", rows: [], state: "veryHidden" },
]);

test("sheets are listed with those that are hidden", async () => {
  expect(await xlsxSheets(bytes)).toEqual([
    { name: "Notes", hidden: false },
    { name: "Cachée", hidden: true },
  ]);
});

test("columns of percentages, formulas without a result and merged cells are known before the rows", async () => {
  const info = await xlsxSheet(bytes, "Notes", 0);
  expect([[...info.percents], info.unknown]).toEqual([[0], [2]]);
  expect(info.merges).toMatchObject([{ startRow: 0, endRow: 0, startCol: 0, endCol: 1 }]);
  const rows: unknown[] = [];
  for await (const row of xlsxRows(bytes, info)) rows.push(row);
  expect(rows).toEqual([
    { place: 0, cells: ["CSAT", "Part", "Total"] },
    { place: 1, cells: ["80%", "0.5", ""] },
  ]);
});
