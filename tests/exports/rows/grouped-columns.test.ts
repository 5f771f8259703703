import { expect, test } from "vitest";
import { FillDown, groupedColumns, type LaidRow } from "../../../src/exports/rows/grouped-columns.ts";
import { exportFile, readWhole } from "../export-file.ts";

const row = (...cells: string[]): LaidRow => ({ cells, isTotal: false });
const total = (...cells: string[]): LaidRow => ({ cells, isTotal: true });

const grouped = [
  row("Won", "a", "1"),
  row("", "b", "2"),
  total("Subtotal", "", "3"),
  row("Lost", "c", "1"),
  row("", "d", "1"),
  total("Subtotal", "", "2"),
];

test("a column that is only filled where a group begins is of the whole group", () => {
  expect(groupedColumns(grouped, 3)).toEqual([0]);
});

test("groups of groups are read from the left", () => {
  const nested = [
    row("Nord", "Won", "a"),
    row("", "", "b"),
    total("", "Subtotal", ""),
    row("", "Lost", "c"),
    total("", "Subtotal", ""),
    total("Subtotal", "", ""),
    row("Sud", "Won", "d"),
    row("", "", "e"),
    total("", "Subtotal", ""),
  ];
  expect(groupedColumns(nested, 3)).toEqual([0, 1]);
});

test("a column that is filled here and there, or a table without totals, has no groups", () => {
  const here = grouped.map((one, at) => (at === 1 ? row("Won", "b", "2") : one));
  expect(groupedColumns(here, 3)).toEqual([]);
  expect(
    groupedColumns(
      grouped.filter(({ isTotal }) => !isTotal),
      3,
    ),
  ).toEqual([]);
  expect(groupedColumns(grouped.slice(0, 3), 3)).toEqual([]);
});

test("what stands above is written out, from one batch to the next", () => {
  const filled = new FillDown([0]);
  expect([filled.fill(["Won", "a"]), filled.fill(["", "b"]), filled.fill(["Lost", ""])]).toEqual([
    ["Won", "a"],
    ["Won", "b"],
    ["Lost", ""],
  ]);
});

test("a grouped report is read with its groups, and it is told", async () => {
  const text = [
    "Stage,Opportunity Name,Amount,Close Date",
    "Closed Won,A,10,2026-07-01",
    ",B,20,2026-07-02",
    "Subtotal,,30,",
    "Closed Lost,C,10,2026-07-03",
    ",D,10,2026-07-04",
    "Subtotal,,20,",
    "Grand Total,Count: 4,50,",
  ].join("\n");
  const { rows, understanding, aside } = await readWhole(exportFile("report.csv", `${text}\n`));
  expect(rows.map(([stage]) => stage)).toEqual(["Closed Won", "Closed Won", "Closed Lost", "Closed Lost"]);
  expect(aside.rows).toBe(3);
  expect(understanding.problems).toContainEqual(
    expect.objectContaining({ code: "groups-filled", found: "Stage" }),
  );
});
