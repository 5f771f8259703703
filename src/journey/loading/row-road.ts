// A table whose every row passes through the reader: exact lines, ragged rows and totals told apart. In: one table of one file. Out: its rows in the stg_ tables.
import type { Database } from "../../database/database.ts";
import { appendCsv, createTextTable, csvLine } from "../../database/load-table.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";
import { readRows, type SetAside } from "../../exports/rows/read-rows.ts";
import { loadNames } from "../names/load-names.ts";
import { loadReadings } from "../reading/load-readings.ts";
import { loadAmounts } from "./load-amounts.ts";
import { type FileTable, type LoadedFile, loadedFile } from "./loaded-file.ts";
import { type OutcomeRow, outcomeProblems, rowsSetAside } from "./outcome-problems.ts";
import outcomesByCode from "./outcomes_by_code.sql?raw";

export type RowOptions = {
  /** How much is handed to the engine at a time. */
  readonly batchBytes?: number;
  /** Called with rows and their bytes as they are read. */
  readonly onRows?: (rows: number, bytes: number) => void;
};

/** Large enough for the engine to read on all its threads. */
const defaultBatchBytes = 128 * 2 ** 20;

/** `incoming` is a view of `incoming_rows`, the clean rows with their lines: both are made here for the readings' views, and dropped here. */
export async function loadRowByRow(
  database: Database,
  table: FileTable,
  meaning: Meaning,
  { batchBytes = defaultBatchBytes, onRows = () => undefined }: RowOptions,
): Promise<LoadedFile> {
  const { fileId, understanding } = table;
  const { header } = understanding;
  const { rows, aside } = await loadCleanRows(database, table, { batchBytes, onRows });
  await database.run("create or replace temp view incoming as from incoming_rows");
  await loadReadings(database, { fileId, meaning, header, listed: true });
  await loadNames(database, header, meaning.readings);
  await loadAmounts(database, { fileId, header, meaning });
  if (meaning.continues) await database.run(addContinued(fileId));
  const outcomes = await database.query<OutcomeRow>(outcomesByCode);
  await database.run("drop view incoming; drop table incoming_rows");
  const setAside = [...aside.problems, ...rowsSetAside(outcomes)];
  return loadedFile(table, { rowsRead: rows + aside.rows, setAside }, [
    ...understanding.problems,
    ...aside.problems,
    ...outcomeProblems(table.file, outcomes),
  ]);
}

/** Rows without any time belong to the row above: what becomes of that one becomes of them. Facts have no column of times. */
function addContinued(fileId: number): string {
  return `insert into stg_continued select ${fileId}, line from outcomes where column_name is not null
    group by line having bool_and(coalesce(code, '') = 'time-missing')`;
}

/** Fills `incoming_rows`, a batch at a time: a file of any size passes through little memory. */
async function loadCleanRows(
  database: Database,
  { file, understanding }: FileTable,
  { batchBytes, onRows }: Required<RowOptions>,
): Promise<{ rows: number; aside: SetAside }> {
  const columns = ["line", ...understanding.header.map((_, index) => `c${index}`)];
  await createTextTable(database, "incoming_rows", columns);
  const reader = readRows(file, understanding);
  let batch: Blob[] = [];
  let bytes = 0;
  let rows = 0;
  const load = async () => {
    await appendCsv(database, "incoming_rows", columns, new Blob(batch));
    [batch, bytes] = [[], 0];
  };
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done) {
      await load();
      return { rows, aside: step.value };
    }
    const { lines, cells } = step.value;
    const part = new Blob([cells.map((row, index) => csvLine([lines[index] ?? 0, ...row])).join("")]);
    batch.push(part);
    bytes += part.size;
    rows += lines.length;
    onRows(lines.length, part.size);
    if (bytes > batchBytes) await load();
  }
}
