// The files of a built site. In: its folder. Out: paths, the addresses they are asked for by, and their size and hash.
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Entry } from "../offline/manifest.ts";

/** Paths inside, "/" between their parts, in an order that no machine changes. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .sort();
}

/** "revue/index.html" is asked for as "revue/". */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, "$1");
}

export function entryOf(path: string, bytes: Uint8Array): Entry {
  return { path, size: bytes.length, hash: createHash("sha256").update(bytes).digest("hex") };
}

/** Told to hosts and search engines: asked for by no page, and useless to them once sealed. */
export function isForHosts(file: string): boolean {
  return /(?:^|\/)(?:\.|(?:CNAME|_headers|_redirects|robots\.txt|humans\.txt|google[\da-f]+\.html)$)/u.test(
    file,
  );
}
