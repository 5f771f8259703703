// A table whose every row passes through the reader: exact lines, ragged rows and totals told apart. In: one table of one file. Out: its rows in the stg_ tables.
import type { Database } from "../../database/database.ts";
import { csvLine, loadCsv } from "../../database/load-table.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";
import { readRows, type SetAside } from "../../exports/rows/read-rows.ts";
import { loadNames } from "../names/load-names.ts";
import { loadReadings } from "../reading/load-readings.ts";
import { type FileTable, type LoadedFile, loadedFile } from "./loaded-file.ts";
import { type OutcomeRow, outcomeProblems, rowsSetAside } from "./outcome-problems.ts";
import outcomesByCode from "./outcomes_by_code.sql?raw";

/** `incoming` is a view of `incoming_rows`, the clean rows with their lines: both are made here for the readings' views, and dropped here. */
export async function loadRowByRow(
  database: Database,
  table: FileTable,
  meaning: Meaning,
): Promise<LoadedFile> {
  const { fileId, understanding } = table;
  const { header } = understanding;
  const { rows, aside, csv } = await cleanCsv(table);
  await loadCsv(database, "incoming_rows", ["line", ...header.map((_, index) => `c${index}`)], csv);
  await database.run("create or replace temp view incoming as from incoming_rows");
  await loadReadings(database, { fileId, meaning, header, listed: true });
  await loadNames(database, header, meaning.readings);
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

async function cleanCsv({
  file,
  understanding,
}: FileTable): Promise<{ rows: number; aside: SetAside; csv: Blob }> {
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
