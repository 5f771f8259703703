// Dates that stand alone in the future. In: loaded files, and the engine that holds their rows. Out: the same without them, told and counted.
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import fileMoments from "./file_moments.sql?raw";
import fileYears from "./file_years.sql?raw";
import isolatedFrom from "./isolated_from.sql?raw";
import isolatedRows from "./isolated_rows.sql?raw";
import type { LoadedFile } from "./loaded-file.ts";
import { removeRows } from "./remove-rows.ts";

/**
 * One row typed 2062 would end the data in 2062: every journey would be over, and rates would be of journeys "old enough" by then.
 * The view `file_moments`, `file_years` and `isolated_from` are made here, each for the next; `isolated_rows`, the last, is read and dropped by `removeRows`.
 */
export async function setAsideIsolated(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  await database.run(`${fileMoments};\n${fileYears};\n${isolatedFrom}`);
  const [found] = await database.query<{ year: number | null }>("select year from isolated_from");
  const year = found?.year ?? null;
  if (year === null) return [...loaded];
  await database.run(isolatedRows);
  return removeRows(database, "isolated_rows", loaded, ({ file }, { line, found: date, n, moments }) =>
    problem("time-isolated", file, { line, found: date, rows: n, values: { cells: moments, year } }),
  );
}
