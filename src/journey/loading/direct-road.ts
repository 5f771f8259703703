// A large regular file, read by the engine itself. In: one table of such a file. Out: its rows in the stg_ tables, or null when it must go row by row.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";
import type { ExportFile } from "../../exports/text/export-file.ts";
import type { Understanding } from "../../exports/understanding.ts";
import { loadNames } from "../names/load-names.ts";
import { loadReadings } from "../reading/load-readings.ts";
import { withLateStates } from "./late-states.ts";
import { sayAmounts } from "./load-amounts.ts";
import { sayOccasions } from "./load-occasions.ts";
import { sayWaits } from "./load-waits.ts";
import { type FileTable, type LoadedFile, loadedFile } from "./loaded-file.ts";
import { type OutcomeRow, outcomeProblems, rowsSetAside } from "./outcome-problems.ts";

export type DirectOptions = {
  /** Where a file lies for the engine, when it can read it in place. */
  readonly pathOf?: (file: ExportFile) => string | null;
  /** Files above this many bytes, if regular, are read by the engine's own reader. */
  readonly directBytes?: number;
};

const defaultDirectBytes = 16 * 2 ** 20;

export function takesDirectRoad(
  { file, understanding }: FileTable,
  meaning: Meaning,
  { directBytes = defaultDirectBytes }: DirectOptions,
): boolean {
  const { regular, encoding } = understanding;
  const { readings, continues } = meaning;
  const one =
    readings.length === 1 && readings[0]?.kind === "interactions" && readings[0].once !== true && !continues;
  // The engine's own reader gives rows no line, without which an amount, a wait or an occasion is nobody's.
  const { header } = understanding;
  if (sayAmounts(header, meaning) || sayWaits(header) || sayOccasions(header, meaning)) return false;
  return regular && one && encoding.startsWith("utf-8") && file.blob.size > directBytes;
}

/**
 * The engine reads the file strictly: null when a single row is not as the head promised, and the slow road must tell which.
 * `incoming` is then a view of the file itself, made here for the reading's view and dropped here; its rows have no line.
 */
export async function loadDirectly(
  database: Database,
  table: FileTable,
  meaning: Meaning,
  options: DirectOptions,
): Promise<LoadedFile | null> {
  const { file, fileId, understanding } = table;
  const known = readablePath(options.pathOf?.(file) ?? null);
  const path = known ?? (await database.register(file.path, file.blob));
  try {
    await database.run(incomingView(path, understanding));
    const heard = await withLateStates(database, table);
    const told = heard.understanding.meaning ?? meaning;
    // What it means with all that it holds may need lines.
    if (!takesDirectRoad(heard, told, options)) return null;
    // Keeping the file's order would read it on one thread; event rows are put in their own order later.
    await database.run("set preserve_insertion_order = false");
    await loadReadings(database, {
      fileId,
      meaning: told,
      header: understanding.header,
      listed: false,
    });
    await loadNames(database, understanding.header, told.readings);
    return await fileOf(database, heard);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return null;
  } finally {
    await database.run("set preserve_insertion_order = true; drop view if exists incoming");
    if (known === null) await database.release(path);
  }
}

/** The engine would take "ventes [1].csv" for a pattern: such a file is read from a copy. */
function readablePath(place: string | null): string | null {
  return place === null || /[*?[\]{}]/.test(place) ? null : place;
}

function isReadError(error: unknown): boolean {
  return error instanceof Error && /CSV Error|Invalid Input Error.*CSV|Invalid unicode/i.test(error.message);
}

function incomingView(path: string, { header, delimiter, firstLine }: Understanding): string {
  const types = header.map((_, index) => `'c${index}': 'varchar'`).join(", ");
  return `create or replace temp view incoming as select 0::bigint as line, * from read_csv('${quoted(path)}',
    auto_detect = false, header = false, skip = ${firstLine - 1}, delim = '${delimiter}', quote = '"', escape = '"',
    strict_mode = true, null_padding = false, columns = {${types}})`;
}

/** There is one reading, whose rows are counted where it left them, and `outcomes` lists the unusable ones only. */
async function fileOf(database: Database, table: FileTable): Promise<LoadedFile> {
  const [read] = await database.query<{ n: number }>("select count(*) as n from reading_rows");
  const outcomes =
    await database.query<OutcomeRow>(`select 0 as file_id, code, true as sets_aside, count(*) as n, null as line,
    any_value(found) as found, any_value(column_name) as column_name from outcomes group by code order by code`);
  return loadedFile(table, { rowsRead: read?.n ?? 0, setAside: rowsSetAside(outcomes) }, [
    ...table.understanding.problems,
    ...outcomeProblems(table.file, outcomes),
  ]);
}
