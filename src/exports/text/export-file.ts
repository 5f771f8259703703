// A file to read. In: nothing. Out: the type of a file, wherever it comes from, and how its failure to be read is known.
import type { Problem } from "../problem.ts";

/** A file to read: a file on disk at build, a `File` in the browser. `path` is relative to the data folder, with "/" between. */
export type ExportFile = {
  readonly path: string;
  readonly blob: Blob;
  /** Set for a sheet of a workbook: `blob` is then its rows as clean CSV, a line a row, and `path` ends in the sheet's name where there are several. */
  readonly sheet?: SheetOrigin;
  /** Set for a workbook that could not be opened: why, and what to do. */
  readonly refused?: Problem;
};

export type SheetOrigin = {
  readonly format: "xlsx" | "ods";
  /** Size of the workbook. */
  readonly bytes: number;
  /** What opening it told. */
  readonly told: readonly Problem[];
};

/** True for the error of a Blob whose file changed since it was listed, or may not be read: its owner's business, not a fault of ours. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Error && /^Not(?:Readable|Found)Error$/.test(error.name);
}
