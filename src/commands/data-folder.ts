// The files of a folder, as the reader takes them. In: a folder. Out: every file below it, by path, opened when read.
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ExportFile } from "../exports/text/export-file.ts";
import { fileOnDisk } from "./disk-file.ts";

/**
 * Files and folders whose name begins with a dot are the system's or ours, not exports; a link to a file is that file.
 * A missing folder has no file.
 */
export async function listDataFolder(folder: string): Promise<ExportFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries.map(async (entry) => ((await isFile(entry)) ? [pathOf(entry)] : [])),
  );
  const paths = files
    .flat()
    .map((path) => ({ place: path, path: relative(folder, path).split(sep).join("/") }))
    .filter(({ path }) => !/(^|\/)\./.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(paths.map(async ({ place, path }) => ({ path, blob: await fileOnDisk(place) })));
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

async function isFile(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(pathOf(entry)).catch(() => null))?.isFile() ?? false;
}
