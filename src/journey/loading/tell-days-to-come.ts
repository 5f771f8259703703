// Dates after today in a folder of one tool. In: loaded files, and which day it is for whoever builds. Out: the same, told of dates that nobody has lived yet.
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import daysToCome from "./days_to_come.sql?raw";
import type { LoadedFile } from "./loaded-file.ts";

type Row = { readonly file_id: number; readonly n: number; readonly found: string };

/**
 * The same folder builds the same figures on any day: what is dated after today is only told. Of several tools the others say when they were
 * written (planned_from); where a file is all there is, the clock alone knows. `file_days` says whether it is worth looking.
 */
export async function tellDaysToCome(
  database: Database,
  loaded: readonly LoadedFile[],
  today: string | undefined,
): Promise<LoadedFile[]> {
  const sources = new Set(loaded.flatMap(({ source }) => source ?? []));
  if (today === undefined || sources.size !== 1) return [...loaded];
  const [late] = await database.query<{ n: number }>(
    "select count(*)::double as n from file_days where day > $today::date + 1",
    { today },
  );
  if (late?.n === 0) return [...loaded];
  const rows = await database.query<Row>(daysToCome, { today });
  const known = new Map(rows.map((row) => [row.file_id, row]));
  return loaded.map((file) => {
    const row = known.get(file.fileId);
    if (row === undefined) return file;
    const told = problem("dates-to-come", file.file, { found: row.found, values: { cells: row.n } });
    return { ...file, problems: [...file.problems, told] };
  });
}
