// Takes rows back out of the staging tables. In: the engine, the table that lists them, and loaded files. Out: files with these rows set aside.
import type { Database } from "../../database/database.ts";
import type { Problem } from "../../exports/problem.ts";
import type { LoadedFile } from "./loaded-file.ts";
import removeContinued from "./remove_continued.sql?raw";
import removeStagedRows from "./remove_rows.sql?raw";
import removedByFile from "./removed_by_file.sql?raw";
import removedContinued from "./removed_continued.sql?raw";

/** What was removed of one file. */
export type Removed = {
  readonly file_id: number;
  /** Rows of which nothing is left. */
  readonly n: number;
  readonly line: number | null;
  /** The first of the dates removed, as ISO. */
  readonly found: string;
  /** Interactions and feedback removed, from rows that keep others too. */
  readonly moments: number;
  /** The file that tells the same, when that is why. */
  readonly other_id: number | null;
};

/**
 * `listed` is the table of what goes (isolated_rows, planned_rows, repeated_rows or repeated_purchases): it is read under the name removed_rows, and dropped here.
 * `told` writes the problem of a file that lost something; its code is the reason of the rows set aside.
 */
export async function removeRows(
  database: Database,
  listed: "isolated_rows" | "planned_rows" | "repeated_rows" | "repeated_purchases",
  loaded: readonly LoadedFile[],
  told: (file: LoadedFile, removed: Removed) => Problem,
): Promise<LoadedFile[]> {
  await database.run(`create or replace temp view removed_rows as from ${listed}`);
  for (const statement of [removeStagedRows, removedContinued, removeContinued])
    await database.run(statement);
  const rows = await database.query<Removed>(removedByFile);
  await database.run(`drop view removed_rows; drop table ${listed}; drop table removed_continued`);
  const byFile = new Map(rows.map((row) => [row.file_id, row]));
  return loaded.map((file) => {
    const removed = byFile.get(file.fileId);
    if (removed === undefined) return file;
    // A list of customers says more of each than the day of its first purchase.
    const n = listed === "repeated_purchases" ? 0 : removed.n;
    return withProblem(file, n, told(file, { ...removed, n }));
  });
}

function withProblem(file: LoadedFile, rows: number, why: Problem): LoadedFile {
  const setAside = rows === 0 ? file.setAside : new Map([...file.setAside, [why.code, rows]]);
  return { ...file, setAside, problems: [...file.problems, why] };
}
