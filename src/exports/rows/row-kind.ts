// Rows that are read but are not rows of the table. In: the cells of a row and the header. Out: the code under which it is set aside, or null.
import { isDataCell } from "../cells/data-cell.ts";
import { fold } from "../cells/fold.ts";
import { cleanHeader } from "./header.ts";

export type AsideCode = "row-ragged" | "row-total" | "row-header";

const TOTAL_WORDS = /^(?:grand |sous-|sub)?tota(?:l|ux)(?: general| generaux)?s?(?: \(\d+ \p{L}+\))?\s*:?$/u;
/** A number, or how many rows are summed up: "Count: 21", "(21 records)". */
const AMOUNT =
  /^[-+(]?[\d\s.,'%€$£]*\)?$|^(?:count|nombre|nb|record count|nombre d'enregistrements)\s?:?\s?\d+$|^\(?\d+ (?:records?|enregistrements?)\)?$/iu;

/** Null for a row of the table. Totals come first: they often have one cell too many. */
export function asideCode(cells: readonly string[], header: readonly string[]): AsideCode | null {
  if (isTotal(cells)) return "row-total";
  if (isRepeatedHeader(cells, header)) return "row-header";
  return fits(cells, header.length) ? null : "row-ragged";
}

/** As many cells as the header, or more when all of those beyond it are empty. */
export function fits(cells: readonly string[], width: number): boolean {
  if (cells.length === width) return true;
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");
}

/** "Total" in the first or last filled cell, and nothing but amounts beside it, and dates: a customer may be called Total. */
function isTotal(cells: readonly string[]): boolean {
  const first = cells[0] ?? "";
  const last = cells[cells.length - 1] ?? "";
  // Nearly every row ends here: folding is dear.
  if (!/tota/i.test(first) && !/tota/i.test(last) && first.trim() !== "") return false;
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (isOfGroup(filled, cells.length)) return true;
  const ends = [filled[0] ?? "", filled[filled.length - 1] ?? ""];
  if (!ends.some((cell) => TOTAL_WORDS.test(fold(cell)))) return false;
  const others = filled.filter((cell) => !TOTAL_WORDS.test(fold(cell)));
  return (
    others.some((cell) => AMOUNT.test(cell.trim())) &&
    others.every((cell) => AMOUNT.test(cell.trim()) || isDataCell(cell.trim()))
  );
}

const GROUP_WORDS = /^(?:grand |sous[- ]|sub[- ]?)?tota(?:l|ux)\b.*|^.* (?:sous-)?total$/u;
/** "€ 1,200.50" is one too, and a count. */
const FIGURE = /^[-+(]?\s?\p{Sc}?\s?\d[\d\s.,'’%\p{Sc}]*(?:[A-Z]{3})?\)?$/u;

/** "Sous-total Lyon", "Total Paris", and nothing but figures in a row that is empty for the most part: a firm called Total has a date, or a number. */
function isOfGroup(filled: readonly string[], width: number): boolean {
  const [named, ...others] = filled;
  if (named === undefined || others.length === 0 || filled.length * 2 > width) return false;
  return GROUP_WORDS.test(fold(named)) && others.every((cell) => FIGURE.test(cell.trim()) && !isDate(cell));
}

function isDate(cell: string): boolean {
  return /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(cell);
}

function isRepeatedHeader(cells: readonly string[], header: readonly string[]): boolean {
  if (!isHeaderText(cells[0] ?? "", header[0] ?? "", 0)) return false;
  return cells.length >= header.length && header.every((text, i) => isHeaderText(cells[i] ?? "", text, i));
}

/** The header's texts were cleaned, numbered when repeated ("Région 2") and named when blank ("Column 3"). */
function isHeaderText(cell: string, text: string, place: number): boolean {
  if (cell === text) return true;
  const clean = cleanHeader(cell);
  if (clean === "") return text === `Column ${place + 1}`;
  return clean === text || (text.startsWith(`${clean} `) && /^\d+$/.test(text.slice(clean.length + 1)));
}
