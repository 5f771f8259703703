// Every export of the data folder, into the staging tables. In: files and the company's own mappings. Out: per file, rows read, kept and set aside.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { csvLine, loadCsv, loadTable, quoted } from "../../database/load-table.ts";
import type { Meaning, Reading } from "../../exports/meaning/meaning.ts";
import { type Problem, problem } from "../../exports/problem.ts";

import { readRows, type SetAside } from "../../exports/rows/read-rows.ts";
import type { ExportFile } from "../../exports/text/export-file.ts";
import { understand } from "../../exports/understand.ts";
import type { Understanding } from "../../exports/understanding.ts";
import type { ProblemCode } from "../../words/problems/index.ts";
import { loadReading } from "../reading/load-reading.ts";
import { readingMacros } from "../reading/macros.ts";
import outcomesTable from "../reading/outcomes.sql?raw";
import outcomesByCode from "./outcomes_by_code.sql?raw";
import tables from "./tables.sql?raw";
import zoneSpans from "./zone_spans.sql?raw";
import { zoneOffsets } from "./zone-offsets.ts";

/** What became of one file: `rowsRead` = kept + the rows of `setAside`, always. */
export type LoadedFile = {
  readonly file: string;
  readonly fileId: number;
  readonly format: string | null;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rowsRead: number;
  readonly setAside: ReadonlyMap<string, number>;
  /** Facts on customers that its columns give, for the rules of personas. */
  readonly fields: readonly string[];
  readonly problems: readonly Problem[];
};

export function rowsKept({ rowsRead, setAside }: Pick<LoadedFile, "rowsRead" | "setAside">): number {
  return rowsRead - [...setAside.values()].reduce((sum, rows) => sum + rows, 0);
}

export type LoadOptions = {
  /** Where a file lies for the engine, when it can read it in place. */
  readonly pathOf?: (file: ExportFile) => string | null;
  /** Files above this many bytes, if regular, are read by the engine's own reader. */
  readonly directBytes?: number;
};

const defaultDirectBytes = 16 * 2 ** 20;

/** Fills the stg_ tables from all files, in the order of their paths so that the same folder always loads the same. */
export async function loadExports(
  database: Database,
  files: readonly ExportFile[],
  company: Company,
  options: LoadOptions = {},
): Promise<LoadedFile[]> {
  for (const macros of readingMacros) await database.run(macros);
  await database.run(tables);
  await loadZone(database, company.timeZone);
  const loaded: LoadedFile[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const understandings = await understand(file, { mappings: company.sources, language: company.language });
    for (const understanding of understandings) {
      loaded.push(await loadTableOf(database, file, understanding, loaded.length + 1, options));
      await forgetReading(database);
    }
  }
  return loaded;
}

async function loadZone(database: Database, timeZone: string): Promise<void> {
  const rows = zoneOffsets(timeZone).map(({ fromUtc, seconds }) => [fromUtc, seconds]);
  await loadTable(database, "zone_offset_texts", ["from_utc", "offset_seconds"], rows);
  await database.run(`create or replace table zone_offsets as
    select from_utc::timestamp as from_utc, offset_seconds::bigint as offset_seconds from zone_offset_texts`);
  await database.run(zoneSpans);
}

/** The texts of a large file take more memory than all that is made of them. */
async function forgetReading(database: Database): Promise<void> {
  await database.run(
    "drop table if exists reading_rows; drop table if exists reading_key_sets; drop table if exists scored_rows",
  );
}

async function loadTableOf(
  database: Database,
  file: ExportFile,
  understanding: Understanding,
  fileId: number,
  options: LoadOptions,
): Promise<LoadedFile> {
  const { meaning } = understanding;
  if (meaning === null) return unknownFile(file, understanding, fileId);
  if (takesDirectRoad(file, understanding, meaning, options)) {
    const direct = await loadDirectly(database, file, understanding, meaning, fileId, options);
    if (direct !== null) return direct;
  }
  return loadRowByRow(database, file, understanding, meaning, fileId);
}

/** Why a whole table may be left aside: the first of these that was told is the reason of its rows. */
const reasons: readonly ProblemCode[] = [
  "header-missing",
  "file-not-table",
  "file-aggregate",
  "own-sheet-misplaced",
  "format-unknown",
  "shape-ambiguous",
  "mapping-empty",
  "dates-unreadable",
];

/** Nobody knows the columns: the rows are counted, and all are set aside. */
async function unknownFile(
  file: ExportFile,
  understanding: Understanding,
  fileId: number,
): Promise<LoadedFile> {
  const { problems } = understanding;
  const { rows, aside } = await countRows(file, understanding);
  const setAside = countsOf(aside);
  const code = reasons.find((reason) => problems.some((told) => told.code === reason)) ?? "format-unknown";
  if (rows > 0) add(setAside, code, rows);
  const place = problems.findIndex((told) => told.code === code);
  return fileOf(file, understanding, fileId, rows + aside.rows, setAside, [
    ...problems.map((told, index) => (index === place ? { ...told, rows } : told)),
    ...aside.problems,
  ]);
}

async function countRows(
  file: ExportFile,
  understanding: Understanding,
): Promise<{ rows: number; aside: SetAside }> {
  const reader = readRows(file, understanding);
  let rows = 0;
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done) return { rows, aside: step.value };
    rows += step.value.lines.length;
  }
}

function takesDirectRoad(
  file: ExportFile,
  { regular, encoding }: Understanding,
  { readings, continues }: Meaning,
  { directBytes = defaultDirectBytes }: LoadOptions,
): boolean {
  const one = readings.length === 1 && readings[0]?.kind === "interactions" && !continues;
  return regular && one && encoding.startsWith("utf-8") && file.blob.size > directBytes;
}

/** The engine reads the file itself, strictly; null when a single row is not as the head promised, and the slow road must tell which. */
async function loadDirectly(
  database: Database,
  file: ExportFile,
  understanding: Understanding,
  meaning: Meaning,
  fileId: number,
  { pathOf }: LoadOptions,
): Promise<LoadedFile | null> {
  const place = pathOf?.(file) ?? null;
  // The engine would take "ventes [1].csv" for a pattern: such a file is read from a copy.
  const known = place === null || /[*?[\]{}]/.test(place) ? null : place;
  const path = known ?? (await database.register(file.path, file.blob));
  try {
    await database.run(directView(path, understanding));
    // Keeping the file's order would read it on one thread; event rows are put in their own order later.
    await database.run("set preserve_insertion_order = false");
    await database.run(outcomesTable);
    await loadReadings(database, understanding, meaning, fileId, false);
    return await outcomeOfDirect(database, file, understanding, fileId);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return null;
  } finally {
    await database.run("set preserve_insertion_order = true");
    if (known === null) await database.release(path);
  }
}

function isReadError(error: unknown): boolean {
  return error instanceof Error && /CSV Error|Invalid Input Error.*CSV|Invalid unicode/i.test(error.message);
}

function directView(path: string, { header, delimiter, firstLine }: Understanding): string {
  const types = header.map((_, index) => `'c${index}': 'varchar'`).join(", ");
  return `create or replace temp view incoming as select 0::bigint as line, * from read_csv('${quoted(path)}',
    auto_detect = false, header = false, skip = ${firstLine - 1}, delim = '${delimiter}', quote = '"', escape = '"',
    strict_mode = true, null_padding = false, columns = {${types}})`;
}

/** A table of keys says who is the same customer, and nothing else. */
const keysAlone: Reading = { kind: "attributes", fields: [] };

async function loadReadings(
  database: Database,
  { header }: Understanding,
  meaning: Meaning,
  fileId: number,
  listed: boolean,
): Promise<void> {
  const readings = meaning.readings.length > 0 ? meaning.readings : [keysAlone];
  for (const reading of readings) {
    await loadReading(database, reading, { fileId, meaning, header, listed });
  }
}

async function outcomeOfDirect(
  database: Database,
  file: ExportFile,
  understanding: Understanding,
  fileId: number,
): Promise<LoadedFile> {
  const [read] = await database.query<{ n: number }>("select count(*) as n from reading_rows");
  const rows = await database.query<OutcomeRow>(`select code, true as sets_aside, count(*) as n, null as line,
    any_value(found) as found, any_value(column_name) as column_name from outcomes group by code order by code`);
  return withOutcomes(file, understanding, fileId, read?.n ?? 0, { rows: 0, problems: [] }, rows);
}

/** Every row passes through the reader: exact lines, ragged rows and totals told apart. */
async function loadRowByRow(
  database: Database,
  file: ExportFile,
  understanding: Understanding,
  meaning: Meaning,
  fileId: number,
): Promise<LoadedFile> {
  const columns = ["line", ...understanding.header.map((_, index) => `c${index}`)];
  const { rows, aside, csv } = await cleanCsv(file, understanding);
  await loadCsv(database, "incoming_rows", columns, csv);
  await database.run("create or replace temp view incoming as from incoming_rows");
  await database.run(outcomesTable);
  await loadReadings(database, understanding, meaning, fileId, true);
  if (meaning.continues) await database.run(continuedRows(fileId));
  const outcomes = await database.query<OutcomeRow>(outcomesByCode);
  await database.run("drop view incoming; drop table incoming_rows");
  return withOutcomes(file, understanding, fileId, rows + aside.rows, aside, outcomes);
}

/** Rows without any time belong to the row above: what becomes of that one becomes of them. Facts have no column of times. */
function continuedRows(fileId: number): string {
  return `insert into stg_continued select ${fileId}, line from outcomes where column_name is not null
    group by line having bool_and(coalesce(code, '') = 'time-missing')`;
}

async function cleanCsv(
  file: ExportFile,
  understanding: Understanding,
): Promise<{ rows: number; aside: SetAside; csv: Blob }> {
  const parts: Blob[] = [];
  const reader = readRows(file, understanding);
  let rows = 0;
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done) return { rows, aside: step.value, csv: new Blob(parts) };
    const { lines, cells } = step.value;
    parts.push(new Blob([cells.map((row, index) => csvLine([lines[index] ?? 0, ...row])).join("")]));
    rows += lines.length;
  }
}

type OutcomeRow = {
  readonly code: string;
  readonly sets_aside: boolean;
  readonly n: number;
  readonly line: number | null;
  readonly found: string | null;
  readonly column_name: string | null;
};

function withOutcomes(
  file: ExportFile,
  understanding: Understanding,
  fileId: number,
  rowsRead: number,
  aside: SetAside,
  outcomes: readonly OutcomeRow[],
): LoadedFile {
  const setAside = countsOf(aside);
  for (const { code, sets_aside, n } of outcomes) if (sets_aside) add(setAside, code, n);
  return fileOf(file, understanding, fileId, rowsRead, setAside, [
    ...understanding.problems,
    ...aside.problems,
    ...outcomes.map((outcome) => outcomeProblem(file, outcome)),
  ]);
}

/** Problems of a whole row: no cell of it is to blame. */
const ofRows: readonly string[] = ["row-excluded", "key-missing", "feedback-empty"];

function outcomeProblem(
  file: ExportFile,
  { code, sets_aside, n, line, found, column_name }: OutcomeRow,
): Problem {
  const ofRow = ofRows.includes(code);
  return problem(code as ProblemCode, file.path, {
    line,
    column: ofRow || column_name === "" ? null : column_name,
    found: ofRow ? null : found,
    rows: sets_aside ? n : 0,
    values: { cells: n },
  });
}

function fileOf(
  { path }: ExportFile,
  { meaning, encoding, delimiter }: Understanding,
  fileId: number,
  rowsRead: number,
  setAside: ReadonlyMap<string, number>,
  problems: readonly Problem[],
): LoadedFile {
  const format = meaning?.format ?? null;
  return {
    file: path,
    fileId,
    format,
    source: meaning?.source ?? null,
    encoding,
    delimiter,
    rowsRead,
    setAside,
    fields: (meaning?.readings ?? []).flatMap(fieldsOf),
    problems,
  };
}

function fieldsOf(reading: Reading): readonly string[] {
  return reading.kind === "attributes" ? reading.fields.map(({ name }) => name) : [];
}

function countsOf({ problems }: SetAside): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, rows } of problems) add(counts, code, rows);
  return counts;
}

function add(counts: Map<string, number>, code: string, rows: number): void {
  counts.set(code, (counts.get(code) ?? 0) + rows);
}
