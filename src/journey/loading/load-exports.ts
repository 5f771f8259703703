// Every export of the data folder, into the staging tables. In: files and the company's own mappings. Out: per file, rows read, kept and set aside.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import { type ExportFile, isUnreadable } from "../../exports/text/export-file.ts";
import { understand } from "../../exports/understand.ts";
import { openWorkbook } from "../../exports/workbooks/open-workbook.ts";
import { forgetReadings } from "../reading/load-readings.ts";
import { readingMacros } from "../reading/macros.ts";
import { type DirectOptions, loadDirectly, takesDirectRoad } from "./direct-road.ts";
import { forFile } from "./file-failure.ts";
import { loadZone } from "./load-zone.ts";
import { type FileTable, type LoadedFile, loadedFile } from "./loaded-file.ts";
import { loadRowByRow, type RowOptions } from "./row-road.ts";
import { stagingTables } from "./staging-tables.ts";
import { countUnknownTable } from "./unknown-table.ts";

/** Other folders come in by this door. */

export type LoadOptions = DirectOptions &
  RowOptions & {
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
  const loaded: LoadedFile[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    await forFile(file.path, async () => {
      for (const table of await openWorkbook(file))
        await loadTables(database, table, company, options, loaded);
    });
    const rows = loaded.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    options.onRead?.(file, rows);
  }
  return loaded;
}

/** A CSV, or one sheet of a workbook. Adds to `loaded`. */
async function loadTables(
  database: Database,
  file: ExportFile,
  { sources, language }: Company,
  options: LoadOptions,
  loaded: LoadedFile[],
): Promise<void> {
  for (const understanding of await understand(file, { mappings: sources, language })) {
    const table = { file, understanding, fileId: loaded.length + 1 };
    loaded.push(await loadIfReadable(database, table, options));
    await forgetReadings(database);
  }
}

/** A file that changes while it is read is told, and nothing of it is kept: rows reach the stg_ tables once all are read. */
async function loadIfReadable(
  database: Database,
  table: FileTable,
  options: LoadOptions,
): Promise<LoadedFile> {
  try {
    return await loadTableOf(database, table, options);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    const unread = { ...table, understanding: { ...table.understanding, meaning: null } };
    return loadedFile(unread, { rowsRead: 0, setAside: [] }, [problem("file-unreadable", table.file.path)]);
  }
}

/** Three roads: not at all, by the engine's own reader, or row by row. What the second refuses, the third takes. */
async function loadTableOf(database: Database, table: FileTable, options: LoadOptions): Promise<LoadedFile> {
  const { meaning } = table.understanding;
  if (meaning === null) return countUnknownTable(database, table);
  const isDirect = takesDirectRoad(table, meaning, options);
  const loaded = isDirect ? await loadDirectly(database, table, meaning, options) : null;
  return loaded ?? loadRowByRow(database, table, meaning, options);
}
