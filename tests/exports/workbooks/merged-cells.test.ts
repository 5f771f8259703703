// What is merged is filled as people see it. In: rows and merged ranges. Out: the rows, filled.
import { expect, test } from "vitest";
import { type Merge, MergedCells } from "../../../src/exports/workbooks/merged-cells.ts";

function filled(merges: readonly Merge[], rows: readonly (readonly string[])[]): string[][] {
  const merged = new MergedCells(merges);
  const out = rows.map((cells) => [...cells]);
  for (const [row, cells] of out.entries()) merged.fill(row, cells, out[row - 1] ?? []);
  return out;
}

const range = (startRow: number, startCol: number, endRow: number, endCol: number): Merge => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

test("a value merged downwards is on each of its rows, and on none below", () => {
  const rows = [
    ["Client", "Date"],
    ["Durand", "a"],
    ["", "b"],
    ["", "c"],
  ];
  expect(filled([range(1, 0, 2, 0)], rows).map(([first]) => first)).toEqual([
    "Client",
    "Durand",
    "Durand",
    "",
  ]);
});

test("a group of columns gives its name to them and leaves its own row", () => {
  expect(
    filled(
      [range(0, 1, 0, 2)],
      [
        ["Date", "Client", ""],
        ["", "Nom", "E-mail"],
      ],
    ),
  ).toEqual([
    ["Date", "", ""],
    ["", "Client Nom", "Client E-mail"],
  ]);
});

test("a title above data, or above one name, groups nothing", () => {
  const title = [
    ["Ventes", ""],
    ["2026-07-03", "a@exemple.fr"],
  ];
  expect(filled([range(0, 0, 0, 1)], title)).toEqual(title);
  const alone = [
    ["Ventes", ""],
    ["Client", ""],
  ];
  expect(filled([range(0, 0, 0, 1)], alone)).toEqual(alone);
});
