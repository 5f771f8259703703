// Tables for tests of recognisers. In: a header and rows. Out: the Table they would see.
import { fold } from "../../src/exports/cells/fold.ts";
import type { Table } from "../../src/exports/rows/table.ts";

export function aTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<Table> = {},
): Table {
  return {
    file: "test.csv",
    header,
    folded: header.map(fold),
    rows,
    lines: rows.map((_, row) => row + 2),
    dates: { order: "dmy", declared: false },
    ...more,
  };
}

/** One column of values, the commonest case. */
export function aColumn(values: readonly string[], more: Partial<Table> = {}): Table {
  return aTable(
    ["Date"],
    values.map((value) => [value]),
    more,
  );
}
