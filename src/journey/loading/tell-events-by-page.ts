// Events that count where their page is. In: loaded files and the touchpoints of their kinds. Out: the same files, told of events that no rule knows.
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import eventsByPage from "./events_by_page.sql?raw";
import type { LoadedFile } from "./loaded-file.ts";

type PageRow = { readonly file_id: number; readonly n: number; readonly events: string };

export async function tellEventsByPage(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  const rows = await database.query<PageRow>(eventsByPage);
  const known = new Map(rows.map((row) => [row.file_id, row]));
  return loaded.map((file) => {
    const row = known.get(file.fileId);
    if (row === undefined) return file;
    const told = problem("events-by-page", file.file, { found: row.events, values: { cells: row.n } });
    return { ...file, problems: [...file.problems, told] };
  });
}
