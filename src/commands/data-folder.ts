// The files of a folder, as the reader takes them. In: a folder. Out: every file below it, by path, opened when read.
import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ExportFile } from "../exports/understanding.ts";

/** Files whose name begins with a dot are the system's or ours, not exports. A missing folder has no file. */
export async function listDataFolder(folder: string): Promise<ExportFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join("/"),
      blob: await openAsBlob(path),
    })),
  );
}
