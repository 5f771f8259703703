// Before timing starts. In: a site's folder. Out: every file of it ready to be sent compressed.
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { sendable } from "./compress.ts";

export async function compressAll(folder: string): Promise<void> {
  for (const file of siteFiles(folder)) await sendable(file);
}

export function siteFiles(folder: string): string[] {
  return globSync("**/*", { cwd: folder })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Bytes of some files of a site: on the disk, and as sent. */
export async function weigh(files: readonly string[]): Promise<{ raw: number; sent: number }> {
  let raw = 0;
  let sent = 0;
  for (const file of files) {
    raw += statSync(file).size;
    sent += (await sendable(file)).bytes;
  }
  return { raw, sent };
}
