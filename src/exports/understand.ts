// Understands a file before its rows are loaded. In: a file and the company's mappings. Out: one entry per table with its dialect, its columns' meaning and the problems seen.

import { fold } from "./cells/fold.ts";
import { headerDoubts, textDoubts, whyNotATable } from "./file-doubts.ts";
import type { SourceMapping } from "./meaning/mapping.ts";
import { mappingFor } from "./meaning/mapping-meaning.ts";
import { stateColumns } from "./meaning/state-columns.ts";
import { totalsIn } from "./meaning/totals.ts";
import { zonesSaid } from "./meaning/zone-beside.ts";
import { type Problem, problem } from "./problem.ts";
import { recognise } from "./recognise.ts";
import { dayOrderOf } from "./rows/day-order.ts";
import { sheetDialect } from "./rows/dialect.ts";
import { type Layout, layOutAll } from "./rows/layout.ts";
import type { Table } from "./rows/table.ts";
import { type ExportFile, isUnreadable } from "./text/export-file.ts";
import { foreignBytes, foreignText, inItsPlace } from "./text/foreign-file.ts";
import { type Bytes, decodeSample, type Sample, takeBytes } from "./text/sample.ts";
import type { Understanding } from "./understanding.ts";

export type UnderstandOptions = {
  readonly mappings: readonly SourceMapping[];
  /** Decides the order of day and month where nothing proves it: day first in French. */
  readonly language: "fr" | "en";
  /** Rows from outside the sample of a large file, to be looked at beside it. */
  readonly beyond?: readonly (readonly string[])[];
};

/** At least one entry; a file that cannot be read has one without meaning, whose problems say why and what to do. */
export async function understand(file: ExportFile, options: UnderstandOptions): Promise<Understanding[]> {
  if (file.refused !== undefined) return [unreadable(file.path, { encoding: "utf-8" }, file.refused)];
  const bytes = await bytesOf(file);
  if (bytes === null) return [unopened(file.path)];
  const sample = decodeSample(bytes);
  const foreign = file.sheet === undefined ? foreignCode(bytes, sample) : null;
  if (foreign !== null) {
    const why = inItsPlace(foreign, file.path);
    return [unreadable(file.path, sample, problem(why, file.path, { found: firstLine(foreign, sample) }))];
  }
  const layouts = layOutAll(sample, file.sheet === undefined ? undefined : sheetDialect);
  if (layouts.length === 0)
    return [unreadable(file.path, sample, problem("file-not-table", file.path, { line: 1 }))];
  return layouts.map((layout, place) => {
    const understood = understandTable(file.path, sample, layout, place, options);
    const told = place === 0 ? (file.sheet?.told ?? []) : [];
    return { ...understood, problems: [...told, ...understood.problems] };
  });
}

/** The tables of a file alone, for whoever asks what their columns mean, each at its place; null where there is none, and `understand` says why. */
export async function tablesIn(
  file: ExportFile,
  options: UnderstandOptions,
): Promise<readonly (Table | null)[]> {
  const bytes = file.refused === undefined ? await bytesOf(file) : null;
  if (bytes === null) return [];
  return layOutAll(decodeSample(bytes), file.sheet === undefined ? undefined : sheetDialect).map(
    (layout, place) =>
      whyNotATable(file.path, layout) === null ? tableOf(file.path, layout, place, options) : null,
  );
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
  place: number,
  options: UnderstandOptions,
): Understanding {
  const table = tableOf(path, layout, place, options);
  const report: Problem[] = [...(place === 0 ? textDoubts(path, sample) : []), ...headerDoubts(path, layout)];
  const blocked = whyNotATable(path, layout);
  if (blocked !== null) report.push(blocked);
  const meaning = blocked === null ? recognise(table, options.mappings, report) : null;
  const zones = meaning === null ? null : zonesSaid(table, meaning);
  const totals = report.some(({ code }) => code === "file-aggregate") ? totalsIn(table) : null;
  return {
    file: path,
    table: place,
    encoding: sample.encoding,
    delimiter: layout.dialect.delimiter,
    headerLine: layout.headerLine,
    firstLine: layout.firstLine,
    lastLine: layout.lastLine,
    header: layout.header,
    ...(layout.grouped.length === 0 ? {} : { grouped: layout.grouped }),
    // The engine's own reader would keep NULs.
    regular: layout.regular && !sample.nul,
    meaning,
    problems: report,
    ...(totals === null ? {} : { totals }),
    ...(zones === null ? {} : { zones }),
    ...(sample.whole ? {} : { states: stateColumns(table) }),
  };
}

function tableOf(
  path: string,
  layout: Layout,
  place: number,
  { mappings, language, beyond = [] }: UnderstandOptions,
): Table {
  const folded = layout.header.map(fold);
  const declared = mappingFor({ file: path, place, folded }, mappings)?.dates ?? null;
  const rows = [...layout.rows, ...beyond];
  const proved = declared === null ? dayOrderOf(rows, folded.length) : null;
  return {
    file: path,
    place,
    header: layout.header,
    folded,
    otherNames: layout.otherNames,
    rows,
    lines: [...layout.lines, ...beyond.map(() => null)],
    dates: {
      order: declared ?? proved ?? (language === "fr" ? "dmy" : "mdy"),
      declared: declared !== null,
      ...(proved === null ? {} : { proved: true }),
    },
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
