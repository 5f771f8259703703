// Tables whose every row passes through the reader: exact lines, ragged rows and totals told apart. In: one table of one file, or several of the same header and meaning. Out: their rows in the stg_ tables.
import type { Database } from "../../database/database.ts";
import { appendCsv, createTextTable, csvLine, quoted } from "../../database/load-table.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";
import { problem } from "../../exports/problem.ts";
import { readRows, type SetAside } from "../../exports/rows/read-rows.ts";
import { isUnreadable } from "../../exports/text/export-file.ts";
import { loadNames, SAMPLE } from "../names/load-names.ts";
import { loadReadings } from "../reading/load-readings.ts";
import { forFile } from "./file-failure.ts";
import { withLateStates } from "./late-states.ts";
import { loadAmounts } from "./load-amounts.ts";
import { loadOccasions } from "./load-occasions.ts";
import { loadWaits } from "./load-waits.ts";
import { type FileTable, type LoadedFile, loadedFile } from "./loaded-file.ts";
import { type OutcomeRow, outcomeProblems, rowsSetAside } from "./outcome-problems.ts";
import outcomesByCode from "./outcomes_by_code.sql?raw";

export type RowOptions = {
  /** How much is handed to the engine at a time. */
  readonly batchBytes?: number;
  /** Called with rows and their bytes as they are read. */
  readonly onRows?: (rows: number, bytes: number) => void;
};

/** Large enough for the engine to read on all its threads; in a browser, which has one, no larger than memory that is never given back should be. */
const batchBytesOf = { native: 128 * 2 ** 20, wasm: 16 * 2 ** 20 } as const;

/** What was read of one file before anything was made of it; null where it changed meanwhile: nothing of it is kept then. */
type Read = { readonly table: FileTable; readonly counts: Counts | null };
type Counts = {
  readonly rows: number;
  readonly aside: SetAside;
  /** The first rows: asked of the engine, file by file, they would cost many small files more than their bytes. */
  readonly first: readonly (readonly string[])[];
};

/**
 * `incoming` is a view of `incoming_rows`, the clean rows with their lines: both are made here for the readings' views, and dropped here. The
 * engine takes far longer to compile the readings than to run them over a small file: files that mean the same share them, and each of their
 * rows says its file.
 */
export async function loadRowByRow(
  database: Database,
  tables: readonly [FileTable, ...FileTable[]],
  meaning: Meaning,
  { batchBytes = batchBytesOf[database.engine], onRows = () => undefined }: RowOptions,
): Promise<LoadedFile[]> {
  const [{ understanding, fileId }] = tables;
  const { header } = understanding;
  const isShared = tables.length > 1;
  const columns = [...(isShared ? ["file_id"] : []), ...["line", ...header.map((_, index) => `c${index}`)]];
  await createTextTable(database, "incoming_rows", columns);
  const reads: Read[] = [];
  for (const table of tables)
    reads.push(await readTable(database, { table, columns, isShared, batchBytes, onRows }));
  await database.run(
    isShared ? sharedView(tables) : "create or replace temp view incoming as from incoming_rows",
  );
  const [first] = tables;
  const heard = isShared ? first : await withLateStates(database, first);
  const known = heard.understanding.meaning ?? meaning;
  const context = { fileId: isShared ? null : fileId, meaning: known, header };
  await loadReadings(database, context);
  // Which columns hold names is each file's own to say.
  for (const { table, counts } of reads) {
    const from = isShared ? rowsOf(table) : "incoming";
    await loadNames(database, header, known.readings, { from, first: counts?.first ?? [] });
  }
  await loadAmounts(database, context);
  await loadWaits(database, context);
  await loadOccasions(database, context);
  if (known.continues) await database.run(addContinued);
  const outcomes = await database.query<OutcomeRow>(outcomesByCode);
  await database.run("drop view incoming; drop table incoming_rows");
  return reads.map((read) =>
    isShared
      ? loadedOf(read, outcomesOf(outcomes, read.table))
      : loadedOf({ ...read, table: heard }, outcomes),
  );
}

const outcomesOf = (outcomes: readonly OutcomeRow[], { fileId }: FileTable): readonly OutcomeRow[] =>
  outcomes.filter(({ file_id }) => file_id === fileId);

function loadedOf({ table, counts }: Read, outcomes: readonly OutcomeRow[]): LoadedFile {
  if (counts === null) return changedFile(table);
  const { rows, aside } = counts;
  const setAside = [...aside.problems, ...rowsSetAside(outcomes)];
  return loadedFile(table, { rowsRead: rows + aside.rows, setAside }, [
    ...table.understanding.problems,
    ...aside.problems,
    ...outcomeProblems(table.file, outcomes),
  ]);
}

/** A file that changes while it is read is told, and nothing of it is kept. */
export function changedFile(table: FileTable): LoadedFile {
  const unread = { ...table, understanding: { ...table.understanding, meaning: null } };
  return loadedFile(unread, { rowsRead: 0, setAside: [] }, [problem("file-unreadable", table.file.path)]);
}

/** Sources may be called after their files: they are the one thing that such files differ in. */
function sharedView(tables: readonly FileTable[]): string {
  const sources = tables.map(
    ({ fileId, understanding }) => `when '${fileId}' then '${quoted(understanding.meaning?.source ?? "")}'`,
  );
  return `create or replace temp view incoming as select file_id::usmallint as file_id,
    case file_id ${sources.join(" ")} end as source, * exclude (file_id) from incoming_rows`;
}

const rowsOf = ({ fileId }: FileTable): string => `(select * from incoming_rows where file_id = '${fileId}')`;

/** Rows without any time belong to the row above: what becomes of that one becomes of them. Facts have no column of times. */
const addContinued = `insert into stg_continued select file_id, line from outcomes where column_name is not null
    group by file_id, line having bool_and(coalesce(code, '') = 'time-missing')`;

type ReadOptions = Required<RowOptions> & {
  readonly table: FileTable;
  readonly columns: readonly string[];
  readonly isShared: boolean;
};

async function readTable(database: Database, options: ReadOptions): Promise<Read> {
  const { table } = options;
  return forFile(table.file.path, async () => {
    try {
      return { table, counts: await loadCleanRows(database, options) };
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      await database.run(
        `delete from incoming_rows where ${options.isShared ? `file_id = '${table.fileId}'` : "true"}`,
      );
      return { table, counts: null };
    }
  });
}

/** Fills `incoming_rows`, a batch at a time: a file of any size passes through little memory. */
async function loadCleanRows(
  database: Database,
  { table: { file, fileId, understanding }, columns, isShared, batchBytes, onRows }: ReadOptions,
): Promise<Counts> {
  const reader = readRows(file, understanding);
  const before = isShared ? [fileId] : [];
  let batch: Blob[] = [];
  let bytes = 0;
  let rows = 0;
  const first: (readonly string[])[] = [];
  const load = async () => {
    await appendCsv(database, "incoming_rows", columns, new Blob(batch));
    [batch, bytes] = [[], 0];
  };
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done) {
      await load();
      return { rows, aside: step.value, first };
    }
    const { lines, cells } = step.value;
    first.push(...cells.slice(0, SAMPLE - first.length));
    const part = new Blob([
      cells.map((row, index) => csvLine([...before, lines[index] ?? 0, ...row])).join(""),
    ]);
    batch.push(part);
    bytes += part.size;
    rows += lines.length;
    onRows(lines.length, part.size);
    if (bytes > batchBytes) await load();
  }
}
