// Understands a file before its rows are loaded. In: a file and the company's mappings. Out: one entry per table with its dialect, its columns' meaning and the problems seen.

import { fold } from "./cells/fold.ts";
import { headerDoubts, textDoubts, whyNotATable } from "./file-doubts.ts";
import type { SourceMapping } from "./meaning/mapping.ts";
import { mappingFor } from "./meaning/mapping-meaning.ts";
import { type Problem, problem } from "./problem.ts";
import { recognise } from "./recognise.ts";
import { sheetDialect } from "./rows/dialect.ts";
import { type Layout, layOut } from "./rows/layout.ts";
import type { Table } from "./rows/table.ts";
import { type ExportFile, isUnreadable } from "./text/export-file.ts";
import { foreignBytes, foreignText } from "./text/foreign-file.ts";
import { type Bytes, decodeSample, type Sample, takeBytes } from "./text/sample.ts";
import type { Understanding } from "./understanding.ts";

export type UnderstandOptions = {
  readonly mappings: readonly SourceMapping[];
  /** Decides the order of day and month where nothing proves it: day first in French. */
  readonly language: "fr" | "en";
};

/** At least one entry; a file that cannot be read has one without meaning, whose problems say why and what to do. */
export async function understand(file: ExportFile, options: UnderstandOptions): Promise<Understanding[]> {
  if (file.refused !== undefined) return [unreadable(file.path, { encoding: "utf-8" }, file.refused)];
  const bytes = await bytesOf(file);
  if (bytes === null) return [unopened(file.path)];
  const sample = decodeSample(bytes);
  const foreign = file.sheet === undefined ? foreignCode(bytes, sample) : null;
  if (foreign !== null)
    return [
      unreadable(file.path, sample, problem(foreign, file.path, { found: firstLine(foreign, sample) })),
    ];
  const layout = layOut(sample, file.sheet === undefined ? undefined : sheetDialect);
  if (layout === null)
    return [unreadable(file.path, sample, problem("file-not-table", file.path, { line: 1 }))];
  const understood = understandTable(file.path, sample, layout, options);
  return [{ ...understood, problems: [...(file.sheet?.told ?? []), ...understood.problems] }];
}

function foreignCode({ head }: Bytes, sample: Sample) {
  return foreignBytes(head, sample.encoding.startsWith("utf-16")) ?? foreignText(sample.head);
}

/** Null when the file cannot be read. */
async function bytesOf({ blob }: ExportFile): Promise<Bytes | null> {
  try {
    return await takeBytes(blob);
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

function understandTable(
  path: string,
  sample: Sample,
  layout: Layout,
  options: UnderstandOptions,
): Understanding {
  const table = tableOf(path, layout, options);
  const report: Problem[] = [...textDoubts(path, sample), ...headerDoubts(path, layout)];
  const blocked = whyNotATable(path, layout);
  if (blocked !== null) report.push(blocked);
  const meaning = blocked === null ? recognise(table, options.mappings, report) : null;
  return {
    file: path,
    table: 0,
    encoding: sample.encoding,
    delimiter: layout.dialect.delimiter,
    headerLine: layout.headerLine,
    firstLine: layout.firstLine,
    header: layout.header,
    regular: layout.regular,
    meaning,
    problems: report,
  };
}

function tableOf(path: string, layout: Layout, { mappings, language }: UnderstandOptions): Table {
  const declared = mappingFor(path, mappings)?.dates ?? null;
  return {
    file: path,
    header: layout.header,
    folded: layout.header.map(fold),
    rows: layout.rows,
    lines: layout.lines,
    dates: { order: declared ?? (language === "fr" ? "dmy" : "mdy"), declared: declared !== null },
  };
}

function unopened(path: string): Understanding {
  return unreadable(path, { encoding: "utf-8" }, problem("file-unreadable", path));
}

function unreadable(path: string, { encoding }: Pick<Sample, "encoding">, why: Problem): Understanding {
  return {
    file: path,
    table: 0,
    encoding,
    delimiter: ",",
    headerLine: 1,
    firstLine: 1,
    header: [],
    regular: false,
    meaning: null,
    problems: [why],
  };
}

/** What an export tool wrote instead of a table is worth quoting; bytes of another format are not. */
function firstLine(code: string, sample: Sample): string | null {
  const quoted = code === "file-no-data" || code === "file-error-message";
  return quoted
    ? (sample.head
        .trim()
        .split(/[\r\n]/)[0]
        ?.slice(0, 200) ?? null)
    : null;
}
