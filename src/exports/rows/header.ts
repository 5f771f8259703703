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
export function headerTexts(cells: Cells, width = 0): string[] {
  const texts = withoutBlankEnd(cells.map(cleanHeader), width).map((text, i) =>
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
  const isPadded = cells.length === usual + 1 && (cells[0]?.trim() === "" || cells.at(-1)?.trim() === "");
  if (row === 0 && usual > 1 && isPadded && filled === usual) return true;
  return row === 0 && usual > 2 && cells.length === usual - 1 && filled === cells.length;
}

/** Blank names at the end are of no column, but where rows have cells below them: `width` says how far these go. */
function withoutBlankEnd(texts: readonly string[], width: number): readonly string[] {
  const last = texts.findLastIndex((text) => text !== "");
  return texts.slice(0, Math.max(last + 1, width));
}

/**
 * The header of rows that are `usual` cells wide: without the blank cell that some tools write before or after the names of one that has a
 * cell more, and with one for the row numbers that others write without a name.
 */
export function fittedHeader(cells: Cells, rows: readonly Cells[]): Cells {
  const usual = usualCount(rows.map((row) => row.length));
  const alike = rows.filter((row) => row.length === usual);
  if (cells.length === usual + 1 && cells[0]?.trim() === "" && cells.at(-1)?.trim() !== "")
    return cells.slice(1);
  const isFilled = alike.filter((row) => row.at(-1)?.trim() !== "").length * 2 > alike.length;
  if (cells.length === usual - 1 && isFilled && alike.every((row) => /^\d+$/.test(row[0]?.trim() ?? "")))
    return ["", ...cells];
  return cells;
}

/** How many columns of a header have something below them. */
export function usedWidth(cells: Cells, rows: readonly Cells[]): number {
  const widest = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== "") + 1),
    0,
  );
  return Math.min(widest, cells.length);
}

/** How many rows of names may follow the first one: choices, questions in full, what a platform needs for itself. */
const MORE_NAMES = 2;
const LOOKED_BELOW = 200;

/**
 * How many rows below the header are names too: what they hold in the columns of dates, numbers and addresses is none of these.
 * A row of data has the look of its column somewhere.
 */
export function namesBelow(rows: readonly Cells[]): number {
  let found = 0;
  while (found < MORE_NAMES && isNames(rows[found] ?? [], rows.slice(found + 1, found + LOOKED_BELOW)))
    found++;
  return found;
}

/** What a platform needs for itself ("{""ImportId"":…}") stands between names and data, and is neither. */
function isOfMachines(cells: Cells): boolean {
  return !isBlank(cells) && cells.every((cell) => cell.trim() === "" || cell.trim().startsWith('{"'));
}

function isNames(cells: Cells, rows: readonly Cells[]): boolean {
  const below = rows.filter((row) => !isOfMachines(row));
  // A second row of names needs rows of data to be told from.
  if (below.length < 3 || isBlank(cells)) return false;
  const width = Math.max(...below.map((row) => row.length));
  let looked = 0;
  for (let column = 0; column < width; column++) {
    const filled = below.map((row) => (row[column] ?? "").trim()).filter((text) => text !== "");
    const typed = filled.filter(isTyped).length;
    if (filled.length < below.length / 2 || typed < 0.9 * filled.length) continue;
    if (isTyped((cells[column] ?? "").trim())) return false;
    looked++;
  }
  return looked > 0 && cells.filter((cell) => cell.trim() !== "").length > 0;
}

/** Not a name: a date, an address, a number, an identifier with digits. */
function isTyped(text: string): boolean {
  return (
    text !== "" &&
    (isDataCell(text) || /^[+-]?[\d.,\s]+$/.test(text) || /^(?:[a-z]{0,12}[-_]?\d[\w.-]*)$/i.test(text))
  );
}

/** Every name that a column has over several rows: a mapping may have been written by any of them ("Q1", or the question). */
export function otherNames(rows: readonly Cells[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => cleanHeader(row[column] ?? "")).filter((text) => text !== ""),
  );
}

/**
 * Names that stand under groups ("Commande;;;Livraison;" above "N°;Client;Date;Date;Transporteur"): each with its group's, where without it two
 * columns are called alike, or where the groups cannot be a title. As they are otherwise: a title above a table groups nothing.
 */
export function groupedNames(cells: Cells, above: Cells | undefined): Cells {
  const names = cells.map(cleanHeader);
  const isRepeated = names.some((name, i) => name !== "" && names.indexOf(name) !== i);
  const groups = (above ?? []).map(cleanHeader);
  const filled = groups.filter((text) => text !== "");
  const areGroups = isRepeated || isOfGroups(groups, names);
  if (!areGroups || new Set(filled).size < 2 || groups[0] === "" || isComment(groups)) return cells;
  let group = "";
  const grouped = names.map((name, i) => {
    group = groups[i] || group;
    return name === "" ? name : `${group} - ${name}`;
  });
  return new Set(grouped).size === grouped.length ? grouped : cells;
}

const LONGEST_GROUP = 25;

/** Three groups at least, short and without figures, one of them over several names: a title has a place and a date beside it. */
function isOfGroups(groups: Cells, names: Cells): boolean {
  const filled = groups.filter((text) => text !== "");
  const isWhole = names.every((name) => name !== "") && names.length > filled.length;
  const areShort = filled.every((text) => text.length <= LONGEST_GROUP && !/\d/.test(text));
  return isWhole && areShort && new Set(filled).size === filled.length && filled.length >= 3;
}

/** Names over several rows, column by column: the first that says something, but a question in full rather than its code ("Q1"). */
export function joinedNames(rows: readonly Cells[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows
      .map((row) => cleanHeader(row[column] ?? ""))
      .filter((text) => text !== "" && !text.startsWith("{"));
    const [first = "", second = ""] = texts;
    return /^Q\d+(?:[._]\w+)*$/i.test(first) && second !== "" ? second : first;
  });
}
