// What became of one table of one file. In: what was understood of it and how many of its rows went where. Out: `LoadedFile`, for the report.
import type { Reading } from "../../exports/meaning/meaning.ts";
import { type ScaleName, scaleName } from "../../exports/meaning/scale-name.ts";
import type { Problem } from "../../exports/problem.ts";
import type { ExportFile } from "../../exports/text/export-file.ts";
import type { Understanding } from "../../exports/understanding.ts";

/** One table of one file on its way in: its number, from 1, and what was understood of it. */
export type FileTable = {
  readonly file: ExportFile;
  readonly fileId: number;
  readonly understanding: Understanding;
  /** Understands it again with rows from outside the sample; not given where there are none. */
  readonly again?: (beyond: readonly (readonly string[])[]) => Promise<Understanding | undefined>;
};

/** What became of one file: `rowsRead` = kept + the rows of `setAside`, always. */
export type LoadedFile = {
  readonly file: string;
  readonly fileId: number;
  readonly format: string | null;
  readonly source: string | null;
  readonly header: readonly string[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** The file's size when it was read, to its end. */
  readonly bytes: number;
  readonly rowsRead: number;
  readonly setAside: ReadonlyMap<string, number>;
  /** Facts on customers that its columns give, for the rules of personas. */
  readonly fields: readonly string[];
  /** What people call the scale of each of its ratings. */
  readonly scales: readonly (ScaleName | null)[];
  readonly problems: readonly Problem[];
};

export function rowsKept({ rowsRead, setAside }: Pick<LoadedFile, "rowsRead" | "setAside">): number {
  return rowsRead - [...setAside.values()].reduce((sum, rows) => sum + rows, 0);
}

/** How many rows were read, and which of them were set aside: several entries of one code add up. */
export type RowCounts = {
  readonly rowsRead: number;
  readonly setAside: readonly { readonly code: string; readonly rows: number }[];
};

export function loadedFile(
  { file, fileId, understanding }: FileTable,
  { rowsRead, setAside }: RowCounts,
  problems: readonly Problem[],
): LoadedFile {
  const { meaning, header, encoding, delimiter } = understanding;
  return {
    file: file.path,
    fileId,
    format: meaning?.format ?? null,
    source: meaning?.source ?? null,
    header,
    encoding: file.sheet?.format ?? encoding,
    delimiter: file.sheet === undefined ? delimiter : null,
    bytes: file.sheet?.bytes ?? file.blob.size,
    rowsRead,
    setAside: rowsByCode(setAside),
    fields: (meaning?.readings ?? []).flatMap(fieldsOf),
    scales: (meaning?.readings ?? []).flatMap((reading) => scalesOf(reading)),
    problems,
  };
}

function rowsByCode(setAside: RowCounts["setAside"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, rows } of setAside) counts.set(code, (counts.get(code) ?? 0) + rows);
  return counts;
}

function scalesOf(reading: Reading): (ScaleName | null)[] {
  return reading.kind === "feedback" && reading.rating !== null ? [scaleName(reading)] : [];
}

function fieldsOf(reading: Reading): readonly string[] {
  return reading.kind === "attributes" ? reading.fields.map(({ name }) => name) : [];
}
