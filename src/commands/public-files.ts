// What of public/ reaches the site. In: a folder. Out: the files that sites have, and what else lies there, which stays.
import type { Dirent } from "node:fs";
import { cp, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** What browsers, hosts and search engines look for by its name. Anything else could be an export that somebody put there "for now". */
const known =
  /^(?:favicon(?:-\d+(?:x\d+)?)?\.(?:svg|ico|png)|apple-touch-icon(?:-[\w-]+)?\.png|logo(?:-[\w-]+)?\.(?:svg|png|webp)|CNAME|robots\.txt|humans\.txt|\.nojekyll|_headers|_redirects|\.well-known\/(?:security\.txt|acme-challenge\/[\w-]+)|google[\da-f]+\.html)$/u;

type PublicFiles = { readonly taken: readonly string[]; readonly left: readonly string[] };

/** Paths below the folder, in order; a folder that is not there has none. */
export async function publicFiles(folder: string): Promise<PublicFiles> {
  const entries: readonly Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const isTaken = (path: string) => known.test(path);
  return { taken: paths.filter(isTaken), left: paths.filter((path) => !isTaken(path)) };
}

/** Copies what is taken and gives the names of what is left. */
export async function copyPublic(folder: string, target: string): Promise<readonly string[]> {
  const { taken, left } = await publicFiles(folder);
  for (const path of taken) await cp(join(folder, path), join(target, path), { dereference: true });
  return left;
}
