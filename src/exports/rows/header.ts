// Where the table begins and what its columns are called. In: the first rows of a file. Out: the header's place and its texts, cleaned and unique.
import { isDataCell } from "../cells/data-cell.ts";
import { usualCount } from "./dialect.ts";

type Cells = readonly string[];

/** How far down a header is looked for. */
const LOOKED_ROWS = 60;
/** How many rows of titles a table may have above it. */
const TITLE_ROWS = 12;

/** Index of the header row, or null when no row can be one. Comments, titles and blank rows above it are passed over. */
export function findHeader(rows: readonly Cells[]): number | null {
  const looked = rows.slice(0, LOOKED_ROWS);
  const evidence = looked.filter((cells) => !isBlank(cells) && !isComment(cells));
  const usual = usualCount(evidence.map((cells) => cells.length));
  const found = looked.findIndex((cells, row) => isHeader(cells, row, usual));
  return found < 0 ? null : belowTitles(looked, found, usual);
}

/**
 * A spreadsheet pads a title above the table ("Rapport;Ventes;;") to the table's width, and it looks like a header of few names.
 * When the rows have two cells more, the header is the next row of names that has as many; without such a row it is that one after all.
 */
function belowTitles(looked: readonly Cells[], found: number, usual: number): number {
  const rows = looked.slice(found).filter((cells) => cells.length >= usual && !isBlank(cells));
  const sizes = rows.map(filledCells).sort((a, b) => a - b);
  const median = sizes[sizes.length >> 1] ?? 0;
  if (rows.length < 3 || median < filledCells(looked[found] ?? []) + 2) return found;
  const names = looked.findIndex(
    (cells, row) =>
      row > found &&
      filledCells(cells) >= median &&
      cells.every((cell) => /\p{L}/u.test(cell) || cell.trim() === "") &&
      !cells.some(isDataCell),
  );
  return names < 0 || names > found + TITLE_ROWS ? found : names;
}

function filledCells(cells: Cells): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** Header texts without byte order mark, line breaks or odd spaces; blank ones named by place; repeated ones numbered. */
export function headerTexts(cells: Cells): string[] {
  const texts = withoutBlankEnd(cells.map(cleanHeader)).map((text, i) =>
    text === "" ? `Column ${i + 1}` : text,
  );
  const used = new Set<string>();
  return texts.map((text) => {
    const name = used.has(text) ? numbered(text, (other) => used.has(other) || texts.includes(other)) : text;
    used.add(name);
    return name;
  });
}

/** "Région 2", or the first number after it that no other column has. */
function numbered(text: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  while (isTaken(`${text} ${number}`)) number++;
  return `${text} ${number}`;
}

/** "\uFEFFProduct Family\n(NX)" → "Product Family (NX)". */
export function cleanHeader(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** True when no cell has more than spaces: not a row. */
export function isBlank(cells: Cells): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** "# Start date: 20250101", also padded with empty cells by a spreadsheet. */
export function isComment(cells: Cells): boolean {
  return cells[0]?.startsWith("#") === true && cells.slice(1).every((cell) => cell.trim() === "");
}

/** One cell too few is allowed on the first row: some tools end every data row, but not the header, with a delimiter. */
function isHeader(cells: Cells, row: number, usual: number): boolean {
  if (isBlank(cells) || isComment(cells)) return false;
  const filled = filledCells(cells);
  if (cells.length === usual) return usual === 1 || filled >= 2;
  return row === 0 && usual > 2 && cells.length === usual - 1 && filled === cells.length;
}

function withoutBlankEnd(texts: readonly string[]): readonly string[] {
  const last = texts.findLastIndex((text) => text !== "");
  return texts.slice(0, last + 1);
}
