import { describe, expect, it } from "vitest";
import { outcomeProblems, rowsSetAside } from "../../../src/journey/loading/outcome-problems.ts";

const file = { path: "web.csv", blob: new Blob([]) };
const outcomes = [
  { file_id: 1, code: "time-unreadable", sets_aside: true, n: 2, line: 4, found: "soon", column_name: "le" },
  { file_id: 1, code: "key-missing", sets_aside: true, n: 3, line: 5, found: "2026", column_name: "le" },
  { file_id: 1, code: "rating-unreadable", sets_aside: false, n: 7, line: 6, found: "good", column_name: "" },
];

describe("outcomeProblems", () => {
  it("blames a cell where one is to blame, and counts rows only where they are set aside", () => {
    expect(outcomeProblems(file, outcomes)).toMatchObject([
      {
        code: "time-unreadable",
        file: "web.csv",
        line: 4,
        column: "le",
        found: "soon",
        rows: 2,
        values: { cells: 2 },
      },
      { code: "key-missing", line: 5, column: null, found: null, rows: 3 },
      { code: "rating-unreadable", line: 6, column: null, found: "good", rows: 0, values: { cells: 7 } },
    ]);
  });
});

describe("rowsSetAside", () => {
  it("leaves out cells of rows that were kept", () => {
    expect(rowsSetAside(outcomes)).toEqual([
      { code: "time-unreadable", rows: 2 },
      { code: "key-missing", rows: 3 },
    ]);
  });
});
