// A large regular file, read by the engine itself. In: one table of such a file. Out: its rows in the stg_ tables, or null when it must go row by row.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import type { InteractionsReading, Meaning } from "../../exports/meaning/meaning.ts";
import { type ExportFile, isUnreadable } from "../../exports/text/export-file.ts";
import type { Understanding } from "../../exports/understanding.ts";
import { loadNames } from "../names/load-names.ts";
import { loadInPasses, type Outcome } from "../reading/load-in-passes.ts";
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
  const { regular, encoding, header } = understanding;
  // The engine's own reader gives rows no line, without which an amount, a wait, an occasion or an invitation is nobody's.
  if (sayAmounts(header, meaning) || sayWaits(header) || sayOccasions(header, meaning)) return false;
  if (meaning.continues || meaning.invitations !== undefined) return false;
  return (
    regular && onlyReading(meaning) !== null && encoding.startsWith("utf-8") && file.blob.size > directBytes
  );
}

function onlyReading({ readings: [first, ...others] }: Meaning): InteractionsReading | null {
  const isOne = first?.kind === "interactions" && first.once !== true && others.length === 0;
  return isOne ? first : null;
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
    const reading = onlyReading(told);
    // What it means with all that it holds may need lines.
    if (reading === null || !takesDirectRoad(heard, told, options)) return null;
    // Keeping the file's order would read it on one thread; event rows are put in their own order later.
    await database.run("set preserve_insertion_order = false");
    const { header } = understanding;
    const outcomes = await loadInPasses(database, reading, { fileId, meaning: told, header });
    await loadNames(database, header, told.readings);
    // Rejects where the file is another by now: its passes were over different rows.
    await file.blob.slice(0, 1).arrayBuffer();
    return fileOf(heard, outcomes, header[reading.time.column] ?? "");
  } catch (error) {
    if (!isReadError(error) && !isUnreadable(error)) throw error;
    await database.run(`delete from stg_interactions where file_id = ${fileId}`);
    if (isUnreadable(error)) throw error;
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

function fileOf(table: FileTable, outcomes: readonly Outcome[], timeColumn: string): LoadedFile {
  const aside = outcomes.flatMap(({ code, n, found }): OutcomeRow[] =>
    code === null
      ? []
      : [{ file_id: 0, code, sets_aside: true, n, line: null, found, column_name: timeColumn }],
  );
  const rowsRead = outcomes.reduce((sum, { n }) => sum + n, 0);
  return loadedFile(table, { rowsRead, setAside: rowsSetAside(aside) }, [
    ...table.understanding.problems,
    ...outcomeProblems(table.file, aside),
  ]);
}
