// Closes a built site. In: its folder, a key and its lock. Out: every file under a name that says nothing, and the lock page in the place of every page.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Lock } from "../sealed/lock.ts";
import { seal, sealedName } from "../sealed/seal.ts";
import { addressOf, filesOf, isForHosts } from "./site-files.ts";

/** The lock page as Astro rendered it, by language, and what it needs: its script and its typeface. */
export type LockPage = {
  readonly pages: { readonly fr: string; readonly en: string };
  readonly needs: ReadonlySet<string>;
};

/** What is closed, as it was and as it lies there now. */
export type Sealed = { readonly file: string; readonly sealed: string };

const PLACE = "lock";
const LICENCES = "licences.txt";
/** How the page marks where its lock is to stand. */
const DRAFT = 'data-lock="draft"';
/** By which a build knows a folder as a site of ours, and finds the lock again. */
export const LOCK_FILE = "lock.json";

/** Takes the lock page out of where Astro put it: no address leads there. */
export async function takeLockPage(folder: string): Promise<LockPage> {
  const read = (language: string) => readFile(join(folder, PLACE, language, "index.html"), "utf8");
  const pages = { fr: await read("fr"), en: await read("en") };
  await rm(join(folder, PLACE), { recursive: true });
  const needs = new Set<string>();
  // The site's worker has gone to the root by then (write-keeper.ts): a script may still name it here.
  const there = new Set(await filesOf(folder));
  for (const name of namesIn(pages.fr)) await addNeeds(folder, name, needs, there);
  return { pages, needs };
}

/** The script of a page that stands nowhere; what other pages need too stays. */
export async function dropLockScript(folder: string, { needs }: LockPage): Promise<void> {
  const pages = (await filesOf(folder)).filter((file) => /\.(?:html|js)$/u.test(file) && !needs.has(file));
  const texts = await Promise.all(pages.map((file) => readFile(join(folder, file), "utf8")));
  // What those need may need more in turn: a script of both pages names the engine's.
  const there = new Set(await filesOf(folder));
  const used = new Set<string>();
  for (const name of texts.flatMap(namesIn)) await addNeeds(folder, name, used, there);
  for (const file of needs) if (!used.has(file)) await rm(join(folder, file));
}

export async function sealFiles(
  folder: string,
  { needs, pages }: LockPage,
  { key, lock }: { readonly key: CryptoKey; readonly lock: Lock },
): Promise<readonly Sealed[]> {
  const isOpen = (file: string) => needs.has(file) || file === LICENCES || isForHosts(file);
  const files = (await filesOf(folder)).filter((file) => !isOpen(file));
  const sealed: Sealed[] = [];
  for (const file of files) {
    const address = addressOf(file);
    const name = await sealedName(key, address);
    const bytes = await seal(key, address, new Uint8Array(await readFile(join(folder, file))));
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
    await rm(join(folder, file));
    sealed.push({ file, sealed: name });
  }
  const shown = attribute(JSON.stringify(lock));
  for (const file of files.filter((one) => one.endsWith(".html"))) {
    const page = pages[file.startsWith("en/") ? "en" : "fr"];
    await writeFile(
      join(folder, file),
      page.replace(DRAFT, () => `data-lock="${shown}"`),
    );
  }
  await writeFile(join(folder, LOCK_FILE), JSON.stringify(lock));
  await dropEmpty(folder, files);
  return sealed;
}

/** The lock of the site that is about to be replaced, or null. */
export async function lockOf(dist: string): Promise<Lock | null> {
  const text = await readFile(join(dist, LOCK_FILE), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const lock = JSON.parse(text) as Lock;
    return lock.version === 1 && /^[\da-f]{32}$/u.test(lock.salt) && /^[\da-f]+$/u.test(lock.check)
      ? lock
      : null;
  } catch {
    return null;
  }
}

/** A script, and those that it names. */
async function addNeeds(
  folder: string,
  name: string,
  needs: Set<string>,
  there: ReadonlySet<string>,
): Promise<void> {
  const file = `_astro/${name}`;
  if (needs.has(file) || !there.has(file)) return;
  needs.add(file);
  if (!name.endsWith(".js")) return;
  for (const next of namesIn(await readFile(join(folder, file), "utf8")))
    await addNeeds(folder, next, needs, there);
}

/** "/base/_astro/a.js" in a page, "./a.js" in a script. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:_astro\/|["'`]\.\/)([\w.-]+\.(?:js|woff2))/gu)].map(([, name]) => name ?? "");
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** Folders are names too: those of answers and of whatever else is closed go with their files. */
async function dropEmpty(folder: string, files: readonly string[]): Promise<void> {
  const left = await filesOf(folder);
  const tops = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""));
  for (const top of tops)
    if (!left.some((file) => file.startsWith(`${top}/`))) await rm(join(folder, top), { recursive: true });
}
