import { expect, test } from "vitest";
import { writeCsvRow } from "../../../src/exports/rows/write-csv.ts";

test("quotes only what must be", () => {
  expect(writeCsvRow(["a", "b;c", "d,e", 'f"g', "h\ni", ""])).toBe('a,b;c,"d,e","f""g","h\ni",\n');
});

test("a lone empty cell is not a blank line", () => {
  expect(writeCsvRow([""])).toBe('""\n');
});
