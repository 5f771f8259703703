// What the reader understood of one table of one file, before its rows are loaded.
import type { Meaning } from "./meaning/meaning.ts";
import type { Problem } from "./problem.ts";

/** A file to read: `fs.openAsBlob` at build, a `File` in the browser. `path` is relative to the data folder, with "/" between. */
export type ExportFile = { readonly path: string; readonly blob: Blob };

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

export type Understanding = {
  readonly file: string;
  /** 0-based place among the tables of the file. */
  readonly table: number;
  readonly encoding: Encoding;
  readonly delimiter: "," | ";" | "\t" | "|";
  /** 1-based line of the (first) header row. */
  readonly headerLine: number;
  /** 1-based first line of data. */
  readonly firstLine: number;
  /** Header texts, cleaned (BOM, spaces, line breaks), made unique ("Région", "Région 2"). */
  readonly header: readonly string[];
  /** True when the engine's own reader may take the file: one table, one header row, UTF-8, no preamble surprise, no ragged row seen. */
  readonly regular: boolean;
  /** Null when nobody knows what the columns mean: every row is then set aside, and a problem says what to do. */
  readonly meaning: Meaning | null;
  readonly problems: readonly Problem[];
};

/** A batch of clean rows: `cells[i]` has one text per header column; `lines[i]` is the 1-based line it started on. */
export type RowBatch = { readonly lines: readonly number[]; readonly cells: readonly (readonly string[])[] };

/** Rows that were read but cannot be a row of the table (ragged, total, repeated header), per code, with one problem each as example. */
export type SetAside = { readonly rows: number; readonly problems: readonly Problem[] };
