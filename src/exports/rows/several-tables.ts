// Several tables in one file, one below the other. In: its rows, blank ones included. Out: where each table begins and ends.
import { isDataCell } from "../cells/data-cell.ts";
import { isBlank, isComment } from "./header.ts";

type Cells = readonly string[];

/** Places of rows: the first of the table (its titles and comments included), and the first that is not of it. */
export type TableRange = { readonly from: number; readonly to: number };

/** A report may have a dozen tables; more are rows that only look like some. */
const MOST_TABLES = 20;

/** One range at least. A blank row, then names that are none of the table above, then rows that these names fit, are a table of their own. */
export function tableRanges(rows: readonly Cells[]): readonly TableRange[] {
  const starts: number[] = [0];
  let header: Cells | null = null;
  for (const block of blocksOf(rows)) {
    const names = headerOf(rows.slice(block.from, block.to));
    if (names === null || (header !== null && areEqual(names, header))) continue;
    if (header !== null) starts.push(block.from);
    header = names;
  }
  if (starts.length > MOST_TABLES) return [{ from: 0, to: rows.length }];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? rows.length }));
}

/** Rows between blank rows. */
function blocksOf(rows: readonly Cells[]): readonly TableRange[] {
  const blocks: TableRange[] = [];
  let from: number | null = null;
  for (let i = 0; i <= rows.length; i++) {
    const isRow = i < rows.length && !isBlank(rows[i] ?? []);
    if (isRow) from ??= i;
    else if (from !== null) {
      blocks.push({ from, to: i });
      from = null;
    }
  }
  return blocks;
}

const LOOKED_ROWS = 50;
/** Two cells a row may as well be the settings of a report ("Période;T2"), unless comments announce a table. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;

/** The names above the rows of a block; null where it does not look like a table. */
function headerOf(block: readonly Cells[]): Cells | null {
  const first = block.findIndex((cells) => !isComment(cells));
  const names = block[first];
  if (first < 0 || names === undefined) return null;
  const width = names.length;
  const below = block.slice(first + 1, first + 1 + LOOKED_ROWS).filter((cells) => cells.length === width);
  const isAnnounced = first > 0;
  if (width < 2 || below.length < (isAnnounced ? 1 : FEWEST_ROWS)) return null;
  if (!isAnnounced && width < FEWEST_COLUMNS) return null;
  return areNames(names) && hasContrast(below) ? names : null;
}

/** Each another word, none a value. */
function areNames(cells: Cells): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    filled.length >= Math.max(2, cells.length - 1) &&
    new Set(filled).size === filled.length &&
    filled.every((cell) => /\p{L}/u.test(cell) && !isDataCell(cell))
  );
}

/** Below names, some column holds what no name is: numbers or dates. */
function hasContrast(below: readonly Cells[]): boolean {
  const width = below[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    below.map((cells) => (cells[column] ?? "").trim()),
  ).some((texts) =>
    texts.every((text) => text !== "" && (/^[+-]?\d[\d.,\s%]*$/.test(text) || isDataCell(text))),
  );
}

function areEqual(one: Cells, other: Cells): boolean {
  return one.length === other.length && one.every((cell, i) => cell.trim() === other[i]?.trim());
}
