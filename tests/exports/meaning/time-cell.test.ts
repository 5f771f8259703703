import { expect, test } from "vitest";
import { timeCell } from "../../../src/exports/meaning/time-cell.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aColumn } from "../a-table.ts";

function cellOf(values: string[], zone: "utc" | "local" = "local", declared = false) {
  const report: Problem[] = [];
  const cell = timeCell(aColumn(values, { dates: { order: "dmy", declared } }), 0, zone, report);
  return { cell, codes: report.map(({ code }) => code), report };
}

test("times without an offset are in the format's zone", () => {
  expect(cellOf(["2026-07-03 10:12"], "utc").cell?.zone).toBe("utc");
  expect(cellOf(["2026-07-03 10:12"], "local").cell?.zone).toBe("local");
});

test("an offset or an epoch is absolute, whatever the format says", () => {
  expect(cellOf(["2026-07-03T10:12:00+02:00"]).cell?.zone).toBe("utc");
  expect(cellOf(["1783073533123456"]).cell?.zone).toBe("utc");
});

test("a bare date never shifts by a day", () => {
  expect(cellOf(["2026-07-03"], "utc").cell).toEqual({
    column: 0,
    shape: "iso",
    zone: "local",
    dateOnly: true,
  });
});

test("an order without proof is told, unless parcours.yaml declared it", () => {
  expect(cellOf(["01/02/2026"]).codes).toEqual(["dates-unproven"]);
  expect(cellOf(["01/02/2026"], "local", true).codes).toEqual([]);
});

test("proof against what parcours.yaml declared is told and wins", () => {
  const { cell, codes } = cellOf(["01/13/2026"], "local", true);
  expect(cell?.shape).toBe("mdy");
  expect(codes).toEqual(["dates-proved-otherwise"]);
});

test("a contradiction is a problem", () => {
  expect(cellOf(["13/02/2026", "02/13/2026", "14/02/2026"]).codes).toEqual(["dates-contradict"]);
});

test("values that are no times give no cell, and the problem quotes the first", () => {
  const { cell, report } = cellOf(["yesterday", "tomorrow"]);
  expect(cell).toBeNull();
  expect(report).toEqual([
    {
      file: "test.csv",
      line: 2,
      column: "Date",
      code: "dates-unreadable",
      found: "yesterday",
      rows: 0,
      values: {},
    },
  ]);
});

test("a few unreadable values are told with the line of the first", () => {
  const { cell, report } = cellOf(["2026-07-03", "bientôt", "2026-07-04"]);
  expect(cell?.shape).toBe("iso");
  expect(report).toMatchObject([
    { code: "dates-partly-unreadable", line: 3, found: "bientôt", values: { count: 1, read: 2 } },
  ]);
});

test("offsets on some rows only are told", () => {
  expect(cellOf(["2026-07-03T10:12:00Z", "2026-07-03T10:12:00"]).codes).toEqual(["zones-mixed"]);
});

test("an empty column, or one of nothings in disguise, is left for later rows to decide", () => {
  expect(cellOf(["", "-", "(not set)"], "utc")).toEqual({
    cell: { column: 0, shape: "iso", zone: "utc", dateOnly: false },
    codes: [],
    report: [],
  });
});

test("noughts are no dates among dates, and no reason to doubt them", () => {
  expect(cellOf(["20260302", "00000000", "20260314", "00000000"])).toMatchObject({
    cell: { shape: "compact", zeros: true },
    codes: [],
  });
  expect(cellOf(["20260302"]).cell).not.toHaveProperty("zeros");
});
