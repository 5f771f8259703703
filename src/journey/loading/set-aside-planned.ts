// Dates of what is yet to come: a departure, a renewal, an appointment. In: loaded files, and the engine that holds their rows. Out: the same without them, told and counted.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { problem } from "../../exports/problem.ts";
import { exportDate } from "./export-date.ts";
import fileDays from "./file_days.sql?raw";
import fileExports from "./file_exports.sql?raw";
import fileMoments from "./file_moments.sql?raw";
import type { LoadedFile } from "./loaded-file.ts";
import plannedFrom from "./planned_from.sql?raw";
import plannedRows from "./planned_rows.sql?raw";
import { removeRows } from "./remove-rows.ts";
import rowStarts from "./row_starts.sql?raw";

/**
 * A plan was not lived: counted, it would end the data on the day of the last departure, and everybody who waits for one would be
 * somebody who went. The view `file_moments` is of whatever the files hold by then. `file_exports` stays for `source_ends`; the other tables are made here, each for the next.
 */
export async function setAsidePlanned(
  database: Database,
  loaded: readonly LoadedFile[],
  company: Company,
): Promise<LoadedFile[]> {
  await database.run(`${fileMoments};\n${fileDays}`);
  await loadExportDates(database, loaded, company);
  const gap = Math.max(company.gapDays.default, ...Object.values(company.gapDays.bySegment));
  await database.run(
    `create or replace temp table plan_gap as select ${gap}::integer as days;\n${rowStarts};\n${plannedFrom}`,
  );
  const [found] = await database.query<{ n: number }>("select count(*)::double as n from planned_from");
  if (found?.n === 0) return [...loaded];
  await database.run(plannedRows);
  return removeRows(database, "planned_rows", loaded, ({ file }, { line, found: date, n, moments }) =>
    problem("time-planned", file, { line, found: date, rows: n, values: { cells: moments } }),
  );
}

async function loadExportDates(
  database: Database,
  loaded: readonly LoadedFile[],
  { sources }: Company,
): Promise<void> {
  const said = new Map(sources.map(({ name, exported }) => [name, exported]));
  const rows = loaded.flatMap(({ file, fileId, source }) => {
    const told = source === null ? null : (said.get(source) ?? null);
    const date = told ?? exportDate(file);
    return date === null ? [] : [[fileId, source, date, String(told !== null)]];
  });
  await loadTable(database, "file_export_texts", ["file_id", "source", "exported_on", "is_said"], rows);
  await database.run(`${fileExports};\ndrop table file_export_texts`);
}
