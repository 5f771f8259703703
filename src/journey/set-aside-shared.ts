// Rows whose only keys are shared by too many customers. In: loaded files. Out: the same, with those rows counted as set aside.
import type { Database } from "../database/database.ts";
import { problem } from "../exports/problem.ts";
import sharedRows from "./core/shared_rows.sql?raw";
import type { LoadedFile } from "./load-exports.ts";

export async function setAsideShared(
  database: Database,
  loaded: readonly LoadedFile[],
): Promise<LoadedFile[]> {
  const rows = await database.query<{ file_id: number; n: number; line: number | null }>(sharedRows);
  const byFile = new Map(rows.map((row) => [row.file_id, row]));
  return loaded.map((file) => {
    const shared = byFile.get(file.fileId);
    return shared === undefined ? file : withShared(file, shared.n, shared.line);
  });
}

function withShared(file: LoadedFile, rows: number, line: number | null): LoadedFile {
  return {
    ...file,
    setAside: new Map([...file.setAside, ["key-shared", rows]]),
    problems: [...file.problems, problem("key-shared", file.file, { line: line === 0 ? null : line, rows })],
  };
}
