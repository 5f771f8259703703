// A table whose columns nobody knows. In: its file and what was understood of it. Out: how many rows it has, all of them set aside.
import type { Database } from "../../database/database.ts";
import type { Problem } from "../../exports/problem.ts";
import { readRows, type SetAside } from "../../exports/rows/read-rows.ts";
import type { ProblemCode } from "../../words/problems/index.ts";
import { NameCollector } from "../names/load-names.ts";
import { type FileTable, type LoadedFile, loadedFile } from "./loaded-file.ts";

/** Why a whole table may be left aside: the first of these that was told is the reason of its rows. */
const reasons: readonly ProblemCode[] = [
  "header-missing",
  "file-not-table",
  "file-aggregate",
  "own-decisions-misplaced",
  "own-sheet-misplaced",
  "format-unknown",
  "shape-ambiguous",
  "mapping-empty",
  "dates-rounded",
  "dates-without-day",
  "dates-unreadable",
];

/** Nothing of it reaches the engine but names of people, to be found again in others' words. */
export async function countUnknownTable(database: Database, table: FileTable): Promise<LoadedFile> {
  const { problems } = table.understanding;
  const { rows, aside, names } = await countRows(table);
  await names.load(database);
  const code = reasons.find((reason) => problems.some((told) => told.code === reason)) ?? "format-unknown";
  const setAside = [...aside.problems, ...(rows > 0 ? [{ code, rows }] : [])];
  const told = [...withRows(problems, code, rows), ...aside.problems];
  return loadedFile(table, { rowsRead: rows + aside.rows, setAside }, told);
}

/** The first problem of that code is the one that counts the rows. */
function withRows(problems: readonly Problem[], code: ProblemCode, rows: number): Problem[] {
  const place = problems.findIndex((told) => told.code === code);
  return problems.map((told, index) => (index === place ? { ...told, rows } : told));
}

async function countRows({
  file,
  understanding,
}: FileTable): Promise<{ rows: number; aside: SetAside; names: NameCollector }> {
  const reader = readRows(file, understanding);
  const names = new NameCollector(understanding.header);
  let rows = 0;
  for (let step = await reader.next(); ; step = await reader.next()) {
    if (step.done) return { rows, aside: step.value, names };
    rows += step.value.lines.length;
    names.add(step.value.cells);
  }
}
