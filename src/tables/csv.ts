// A table as a file for a spreadsheet program. In: rows of texts and numbers. Out: CSV that it opens well in the reader's language, and never runs.
import { formulaInside, formulaStart } from "../exports/cells/formula.ts";
import type { Language } from "../words/format.ts";

/** A number at full precision, a text, or nothing known. */
export type CsvCell = string | number | null;

/** Where a comma parts decimals, a semicolon parts cells. */
const SEPARATORS = { fr: ";", en: "," } as const;
/** Tells a spreadsheet program that the text is UTF-8. */
const BOM = "\uFEFF";

export function csvText(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const separator = SEPARATORS[language];
  const lines = rows.map((row) => row.map((cell) => written(cell, language)).join(separator));
  return `${BOM}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function written(cell: CsvCell, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return language === "fr" ? String(cell).replace(".", ",") : String(cell);
  const parted = cell.replaceAll(formulaInside, "$1'");
  const text = formulaStart.test(parted) ? `'${parted}` : parted;
  const must = text.includes(SEPARATORS[language]) || /["\r\n]/u.test(text);
  return must ? `"${text.replaceAll('"', '""')}"` : text;
}
