// Keys shared by too many customers. In: loaded files. Out: the same, told of such keys, and rows that have no other counted as set aside.
import type { Database } from "../../database/database.ts";
import { problem } from "../../exports/problem.ts";
import type { LoadedFile } from "./loaded-file.ts";
import sharedKeysByFile from "./shared_keys_by_file.sql?raw";
import sharedRowsByFile from "./shared_rows_by_file.sql?raw";

type SharedRows = { readonly file_id: number; readonly n: number; readonly line: number | null };
type SharedKeys = { readonly file_id: number; readonly n: number };

export async function setAsideShared(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  const [shared] = await database.query<{ n: number }>("select count(*)::double as n from shared_keys");
  // Nearly always: then no row of all that was read needs to be looked up.
  if (shared?.n === 0) return [...loaded];
  const rows = await database.query<SharedRows>(sharedRowsByFile);
  const keys = await database.query<SharedKeys>(sharedKeysByFile);
  const rowsOf = new Map(rows.map((row) => [row.file_id, row]));
  const keysOf = new Map(keys.map((row) => [row.file_id, row.n]));
  return loaded.map((file) => withRows(withKeys(file, keysOf.get(file.fileId)), rowsOf.get(file.fileId)));
}

function withKeys(file: LoadedFile, count: number | undefined): LoadedFile {
  if (count === undefined) return file;
  const told = problem("keys-link-nobody", file.file, { values: { count } });
  return { ...file, problems: [...file.problems, told] };
}

function withRows(file: LoadedFile, shared: SharedRows | undefined): LoadedFile {
  if (shared === undefined) return file;
  const { n: rows, line } = shared;
  const told = problem("key-shared", file.file, { line: line === 0 ? null : line, rows });
  return {
    ...file,
    setAside: new Map([...file.setAside, ["key-shared", rows]]),
    problems: [...file.problems, told],
  };
}
