// Scripts that a browser compiles whole while they come. In: the site's folder and the scripts that make its pages alive. Out: the same scripts, each with the line that asks for it.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LiveChunks } from "./live-chunks.ts";

/** V8 looks for it on the first line alone; a browser that does not know it reads a comment. */
const HINT = "//# allFunctionsCalledOnLoad\n";

/** Most of these runs before the reader's first choice is drawn: compiled when it is called, it holds up the page; while it comes, another thread does it. */
export async function hintLive(folder: string, chunks: LiveChunks): Promise<void> {
  const files = new Set([...chunks.values()].flat());
  for (const file of files) {
    const path = join(folder, file);
    await writeFile(path, HINT + (await readFile(path, "utf8")));
  }
}
