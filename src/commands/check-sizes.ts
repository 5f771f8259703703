// Whether each file was read to its end. In: a data folder and what became of its files. Out: the same, with a problem where the disk says another size.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "../exports/problem.ts";
import type { LoadedFile } from "../journey/loading/loaded-file.ts";

/** Asks the disk anew: whoever opened the file may have been told a size that was wrong, or is no longer right. */
export function checkSizes(folder: string, loaded: readonly LoadedFile[]): Promise<LoadedFile[]> {
  return Promise.all(
    loaded.map(async (file) => {
      const size = await sizeOf(join(folder, file.file));
      if (size === null || size === file.bytes) return file;
      const told = problem("file-cut", file.file, { values: { size, read: file.bytes } });
      return { ...file, problems: [...file.problems, told] };
    }),
  );
}

/** Null for a file that is no longer there: what was read of it was whole. */
async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null;
}
