// Every export of the data folder, into the staging tables. In: files and the company's own mappings. Out: per file, rows read, kept and set aside.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { type ExportFile, isUnreadable } from "../../exports/text/export-file.ts";
import { understand } from "../../exports/understand.ts";
import { openWorkbook } from "../../exports/workbooks/open-workbook.ts";
import { forgetReadings } from "../reading/load-readings.ts";
import { readingMacros } from "../reading/macros.ts";
import { type DirectOptions, loadDirectly, takesDirectRoad } from "./direct-road.ts";
import { forFile } from "./file-failure.ts";
import { loadTotals } from "./load-totals.ts";
import { loadZone } from "./load-zone.ts";
import type { FileTable, LoadedFile } from "./loaded-file.ts";
import { changedFile, loadRowByRow, type RowOptions } from "./row-road.ts";
import { stagingTables } from "./staging-tables.ts";
import { tellZones } from "./tell-zones.ts";
import { countUnknownTable } from "./unknown-table.ts";

/** Other folders come in by this door. */

export type LoadOptions = DirectOptions &
  RowOptions & {
    /** Tables of at most so many bytes go through the engine together, where they are read alike. */
    readonly aloneBytes?: number;
    /** Called after each file, with the rows read so far of all of them. */
    readonly onRead?: (file: ExportFile, rows: number) => void;
  };

/** Fills the stg_ tables from all files, in the order of their paths so that the same folder always loads the same. */
export async function loadExports(
  database: Database,
  files: readonly ExportFile[],
  company: Company,
  options: LoadOptions = {},
): Promise<LoadedFile[]> {
  for (const statement of [...readingMacros, ...stagingTables]) await database.run(statement);
  await loadZone(database, company.timeZone);
  const loading: Loading = { database, options, loaded: [], waiting: [], whole: [] };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    await forFile(file.path, async () => {
      for (const table of await openWorkbook(file)) await addTables(loading, table, company);
    });
    loading.whole.push({ file, tables: loading.loaded.length + loading.waiting.length });
    if (loading.waiting.length === 0) tellRead(loading);
  }
  await loadWaiting(loading);
  return loading.loaded;
}

/** Tables are numbered as they come: `loaded`, then `waiting`, whose rows go through the engine together. */
type Loading = {
  readonly database: Database;
  readonly options: LoadOptions;
  readonly loaded: LoadedFile[];
  waiting: FileTable[];
  /** Files whose tables are all there, with how many tables came until then, not told yet. */
  whole: { readonly file: ExportFile; readonly tables: number }[];
};

/** A CSV, or one sheet of a workbook. */
async function addTables(loading: Loading, file: ExportFile, company: Company): Promise<void> {
  const { language, timeZone } = company;
  const understood = async (beyond: readonly (readonly string[])[]) => {
    const tables = await understand(file, { mappings: company.sources, language, beyond });
    return tables.map((table) => tellZones(table, timeZone));
  };
  for (const understanding of await understood([])) {
    const again = async (beyond: readonly (readonly string[])[]) =>
      (await understood(beyond))[understanding.table];
    const fileId = loading.loaded.length + loading.waiting.length + 1;
    const table = { file, understanding, fileId, ...(understanding.states === undefined ? {} : { again }) };
    if (!waitsWith(table, loading)) await loadWaiting(loading);
    loading.waiting.push(table);
    if (!isSmall(table, loading.options)) await loadWaiting(loading);
  }
}

/** Above this many bytes a table has work enough of its own, and so many together stand in memory as one would. */
const ALONE_BYTES = 2 ** 20;
const TOGETHER_BYTES = 8 * 2 ** 20;

/** Takes the row road, and the time to compile its readings would be most of what it takes. */
function isSmall(table: FileTable, options: LoadOptions): boolean {
  const { meaning } = table.understanding;
  if (meaning === null || takesDirectRoad(table, meaning, options)) return false;
  return table.file.blob.size <= (options.aloneBytes ?? ALONE_BYTES);
}

function waitsWith(table: FileTable, { waiting, options }: Loading): boolean {
  const [first] = waiting;
  if (first === undefined) return true;
  const bytes = [...waiting, table].reduce((sum, { file }) => sum + file.blob.size, 0);
  return isSmall(table, options) && bytes <= TOGETHER_BYTES && readAlike(first) === readAlike(table);
}

/** Files of the same header and meaning are read by the same statements, whatever their sources are called. */
function readAlike({ understanding: { header, meaning } }: FileTable): string {
  return JSON.stringify([header, { ...meaning, source: "" }]);
}

async function loadWaiting(loading: Loading): Promise<void> {
  const { database, options, loaded, waiting } = loading;
  const [first, ...others] = waiting;
  if (first !== undefined) {
    const names = waiting.map(({ file }) => file.path).join(", ");
    loaded.push(...(await forFile(names, () => loadAlike(database, [first, ...others], options))));
    loading.waiting = [];
    await forgetReadings(database);
  }
  tellRead(loading);
}

/** Files none of whose tables waits any more, with the rows of all that is read. */
function tellRead(loading: Loading): void {
  const { loaded, options, whole } = loading;
  const rows = loaded.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  for (const { file } of whole.filter(({ tables }) => tables <= loaded.length)) options.onRead?.(file, rows);
  loading.whole = whole.filter(({ tables }) => tables > loaded.length);
}

/** Three roads: not at all, by the engine's own reader, or row by row. What the second refuses, the third takes. */
async function loadAlike(
  database: Database,
  tables: readonly [FileTable, ...FileTable[]],
  options: LoadOptions,
): Promise<readonly LoadedFile[]> {
  const [table] = tables;
  const { meaning } = table.understanding;
  if (meaning !== null && !takesDirectRoad(table, meaning, options))
    return loadRowByRow(database, tables, meaning, options);
  return [await loadAlone(database, table, options)];
}

/** A file that changes while it is read is told, and nothing of it is kept: rows reach the stg_ tables once all are read. */
async function loadAlone(database: Database, table: FileTable, options: LoadOptions): Promise<LoadedFile> {
  const { meaning } = table.understanding;
  try {
    if (meaning === null) await loadTotals(database, table);
    if (meaning === null) return await countUnknownTable(database, table);
    const direct = await loadDirectly(database, table, meaning, options);
    if (direct !== null) return direct;
    const [loaded] = await loadRowByRow(database, [table], meaning, options);
    if (loaded === undefined) throw new Error(`nothing became of ${table.file.path}`);
    return loaded;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return changedFile(table);
  }
}
