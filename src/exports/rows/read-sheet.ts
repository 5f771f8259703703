// A spreadsheet of the data folder as the company's people edit it. In: a small CSV in any encoding and dialect. Out: its header and rows of cells.

import type { ExportFile } from "../text/export-file.ts";
import { foreignBytes, foreignText } from "../text/foreign-file.ts";
import { decodeSample, takeBytes } from "../text/sample.ts";
import { detectDialect, sheetDialect } from "./dialect.ts";
import { RowParser } from "./row-parser.ts";

export type SheetRow = {
  /** 1-based line it starts on. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type Sheet = {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Lines whose quotes make no sense: they are in no row. */
  readonly broken: readonly { readonly line: number; readonly text: string }[];
};

/** A line that says nothing to the reader; spreadsheet programs put quotes around it when it holds the separator. */
const COMMENT = /^"?[ \t]*#.*$/gm;

/**
 * Reads a spreadsheet whole (they are small): blank lines and lines beginning with # are left out, cells are trimmed.
 * Null when the file is not a table of text at all (a workbook renamed .csv, a picture).
 */
export async function readSheet(file: ExportFile): Promise<Sheet | null> {
  const text = await readText(file.blob);
  if (text === null) return null;
  const dialect = file.sheet === undefined ? detectDialect(text) : sheetDialect;
  const { rows, lines, broken } = new RowParser(dialect).push(text.replace(COMMENT, ""), true);
  const filled = rows
    .map((cells, index) => ({ line: lines[index] ?? 0, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
    .slice(dialect.separatorLines);
  return { header: filled[0]?.cells ?? [], rows: filled.slice(1), broken };
}

/** A small text file, whole, whatever its encoding; empty when it has no byte, null when its bytes are not text. */
export async function readText(blob: Blob): Promise<string | null> {
  if (blob.size === 0) return "";
  const bytes = await takeBytes(blob);
  const { head, encoding } = decodeSample(bytes);
  if (foreignBytes(bytes.head, encoding.startsWith("utf-16")) !== null) return null;
  const foreign = foreignText(head);
  return foreign === null || foreign === "file-empty" ? head : null;
}
