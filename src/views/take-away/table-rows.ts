// A table of the page as rows to take away. In: its element. Out: cells as people read them, figures at full precision.
import type { CsvCell } from "../../tables/csv.ts";

export function tableRows(table: HTMLTableElement): CsvCell[][] {
  return [...table.rows].map((row) => [...row.cells].flatMap(cellsOf));
}

/** A cell that spans columns is followed by empty ones, so that figures stay under their names. */
function cellsOf(cell: HTMLTableCellElement): CsvCell[] {
  return [contentOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => null)];
}

/** A figure where the cell holds one; nothing where it says that it is missing; else its words. */
function contentOf(cell: HTMLTableCellElement): CsvCell {
  const value = cell.dataset["value"];
  if (value === "") return null;
  if (value !== undefined && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(value)) return Number(value);
  return `${wordsOf(cell)}${unitOf(cell)}`;
}

/** On the page each time is written with its own unit; at full precision, in a file, its column says which. */
function unitOf({ dataset }: HTMLTableCellElement): string {
  return dataset["unit"] === undefined ? "" : ` (${dataset["unit"]})`;
}

function wordsOf(cell: HTMLTableCellElement): string {
  const items = [...cell.querySelectorAll("li")];
  const texts = items.length > 0 ? items : [cell];
  return texts.map((one) => (one.textContent ?? "").replace(/\s+/gu, " ").trim()).join(" ; ");
}
