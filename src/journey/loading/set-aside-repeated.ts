// What two exports both tell. In: loaded files, and the engine that holds their rows. Out: the same, each interaction and feedback counted once.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { formatNamed } from "../../exports/formats/index.ts";
import { problem } from "../../exports/problem.ts";
import fileFamilies from "./file_families.sql?raw";
import fileMoments from "./file_moments.sql?raw";
import fileYears from "./file_years.sql?raw";
import type { LoadedFile } from "./loaded-file.ts";
import overlappingRows from "./overlapping_rows.sql?raw";
import { removeRows } from "./remove-rows.ts";
import repeatPairs from "./repeat_pairs.sql?raw";
import repeatedRows from "./repeated_rows.sql?raw";

/**
 * This quarter's export often begins before the last one's end, and a full export holds all the earlier ones.
 * Only files of one tool whose periods overlap are looked at: a folder of one file per quarter costs nothing.
 * `file_families`, the view `file_moments`, `file_years`, `repeat_pairs` and the view `overlapping_rows` are made here, each for the next; `repeated_rows`,
 * the last, is read and dropped by `removeRows`.
 */
export async function setAsideRepeated(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  await loadFamilies(database, loaded);
  await database.run(`${fileMoments};\n${fileYears};\n${repeatPairs}`);
  const [pairs] = await database.query<{ n: number }>("select count(*)::double as n from repeat_pairs");
  if (pairs?.n === 0) return [...loaded];
  await database.run(`${overlappingRows};\n${repeatedRows}`);
  return removeRows(database, "repeated_rows", loaded, ({ file }, { line, n, moments, other_id }) => {
    const other = loaded.find(({ fileId }) => fileId === other_id)?.file ?? "";
    return problem("row-repeated", file, { line, rows: n, values: { cells: moments, other } });
  });
}

async function loadFamilies(database: Database, loaded: readonly LoadedFile[]): Promise<void> {
  const rows = loaded.map((file) => [file.fileId, familyOf(file)]);
  await loadTable(database, "file_family_texts", ["file_id", "family"], rows);
  await database.run(`${fileFamilies};\ndrop table file_family_texts`);
}

/** Files of one tool and kind are a family; so are those of a tool that nobody knows, of the same columns: a copy keeps them, whatever it is called. */
function familyOf({ format, source, header }: LoadedFile): string {
  const isShape = format?.startsWith("shape:") === true || formatNamed(format)?.byShape === true;
  return JSON.stringify(isShape ? [format, header] : [format, source]);
}
