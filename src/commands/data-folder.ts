// The files of a folder, as the reader takes them. In: a folder. Out: every file below it, by path, opened when read; and what could not be looked into.
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { type Problem, problem } from "../exports/problem.ts";
import { decodeCp850 } from "../exports/text/cp850.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { fileOnDisk } from "./disk-file.ts";

export type DataFolder = { readonly files: readonly ExportFile[]; readonly problems: readonly Problem[] };

/** A place as the system knows it, which need not be letters, and as people read it. */
type Place = { readonly bytes: Buffer; readonly path: string };
type Found = { readonly files: Place[]; readonly links: Place[]; readonly problems: Problem[] };

/**
 * Files and folders whose name begins with a dot are the system's or ours, not exports; a link to a file is that file, and a linked
 * folder is followed unless its files were read already. A missing folder has no file.
 */
export async function readDataFolder(folder: string): Promise<DataFolder> {
  const found: Found = { files: [], links: [], problems: [] };
  const seen = new Set<string>();
  const queue: Place[] = [{ bytes: Buffer.from(folder), path: "" }];
  // Links last, so that a folder is read where it lies rather than where it is linked from.
  for (let place = queue.shift(); place !== undefined; place = queue.shift() ?? found.links.shift()) {
    const real = await realpath(place.bytes, "buffer").catch(() => place.bytes);
    const isKnown = seen.has(real.toString("latin1"));
    seen.add(real.toString("latin1"));
    if (isKnown) found.problems.push(problem("folder-again", place.path));
    else queue.push(...(await look(place, found)));
  }
  const sorted = found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = sorted.map(async ({ bytes, path }) => ({ path, blob: await fileOnDisk(bytes) }));
  return { files: await Promise.all(files), problems: found.problems };
}

/** Notes the files and the linked folders of one folder, and gives the folders inside it. */
async function look(folder: Place, { files, links, problems }: Found): Promise<Place[]> {
  const entries = await entriesOf(folder, problems);
  const folders: Place[] = [];
  for (const entry of entries) {
    const place = { bytes: inside(folder.bytes, entry.name), path: join(folder.path, letters(entry.name)) };
    if (letters(entry.name).startsWith(".")) continue;
    const target = entry.isSymbolicLink() ? await stat(place.bytes).catch(() => null) : entry;
    if (target === null) problems.push(problem("link-lost", place.path));
    else if (target.isFile()) files.push(place);
    else if (target.isDirectory()) (entry.isSymbolicLink() ? links : folders).push(place);
  }
  return folders;
}

async function entriesOf({ bytes, path }: Place, problems: Problem[]): Promise<Dirent<Buffer>[]> {
  try {
    return await readdir(bytes, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) problems.push(problem("folder-unreadable", path === "" ? "." : path));
    return [];
  }
}

const inside = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, Buffer.from(sep), name]);
const join = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);

/** Archives made on Windows and unpacked elsewhere leave names in the letters of DOS, or of Windows. */
function letters(name: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(name);
  } catch {
    const isDos = name.some((byte) => byte >= 0x80 && byte < 0xa0);
    return isDos ? decodeCp850(name) : new TextDecoder("windows-1252").decode(name);
  }
}
