// Makes a built site one that a device can keep, closed where it is to be. In: its folder, a key or none. Out: sw.js, the list of what there is to keep, all answers as one file, and on every page of which build it is.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry, Keeping, Manifest } from "../offline/manifest.ts";
import { gzip } from "../sealed/gzip.ts";
import type { Lock } from "../sealed/lock.ts";
import { dropLockScript, LOCK_FILE, type Sealed, sealFiles, takeLockPage } from "./seal-files.ts";
import { addressOf, entryOf, filesOf, isForHosts } from "./site-files.ts";

export type Closing = { readonly key: CryptoKey; readonly lock: Lock };

/** How Shell.astro marks a page of which the build is not known yet. */
const DRAFT = 'data-build="draft"';
/** What the bundler calls src/offline/keeper.ts. */
const KEEPER = /^keeper-[\w-]+\.js$/u;
/** Asked for by what no file answers, and by dropped files: as heavy as all the rest ten times over. */
const LATER = /^_astro\/(?:duckdb-|engine-|worker-)|\.(?:wasm|duckdb)$|^(?:licences\.txt|last-build\.json)$/u;
const ANSWERS = /^answers\//u;

/** The same folder, the same bytes, as long as it is not closed. */
export async function writeKeeper(folder: string, closing: Closing | null): Promise<void> {
  const keeper = await takeKeeper(join(folder, "_astro"));
  const lockPage = await takeLockPage(folder);
  if (closing === null) await dropLockScript(folder, lockPage);
  const version = await markPages(folder, closing);
  const sealed = closing === null ? [] : await sealFiles(folder, lockPage, closing);
  const list = await writeNamed(
    folder,
    "manifest",
    "json",
    Buffer.from(JSON.stringify(await listed(folder, sealed))),
  );
  const keeping: Keeping = { version, manifest: list, sealed: closing !== null };
  await writeFile(join(folder, "sw.js"), `self.PARCOURS=${JSON.stringify(keeping)};\n${keeper}`);
}

/** It must stand at the root, since a worker answers for what lies below it. */
async function takeKeeper(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => KEEPER.test(name));
  if (file === undefined) throw new Error(`missing: the site's worker in ${folder}`);
  const text = await readFile(join(folder, file), "utf8");
  await rm(join(folder, file));
  return text;
}

/** Every page says of which build it is (that of all files as they were before they said so), and whether it came closed. */
async function markPages(folder: string, closing: Closing | null): Promise<string> {
  const files = await filesOf(folder);
  const hash = createHash("sha256").update(closing?.lock.salt ?? "");
  for (const file of files) hash.update(file).update(entryOf("", await readFile(join(folder, file))).hash);
  const version = hash.digest("hex").slice(0, 12);
  const mark = `data-build="${version}"${closing === null ? "" : " data-sealed"}`;
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const text = await readFile(join(folder, file), "utf8");
    await writeFile(join(folder, file), text.replace(DRAFT, mark));
  }
  return version;
}

/** What there is to keep, as it lies there; what it is for is told by its name before it was closed. */
async function listed(folder: string, sealed: readonly Sealed[]): Promise<Manifest> {
  const before = new Map(sealed.map((one) => [one.sealed, one.file]));
  const files = (await filesOf(folder)).filter((file) => !isForHosts(file) && file !== LOCK_FILE);
  const isOf = (kind: RegExp) => files.filter((file) => kind.test(before.get(file) ?? file));
  const [answers, later] = [isOf(ANSWERS), isOf(LATER)];
  const entries = (some: readonly string[]) => Promise.all(some.map((file) => entryIn(folder, file)));
  const holds = await entries(answers);
  return {
    first: await entries(files.filter((file) => !answers.includes(file) && !later.includes(file))),
    pack: { file: await writePack(folder, answers), holds },
    later: await entries(later),
  };
}

async function entryIn(folder: string, file: string): Promise<Entry> {
  return entryOf(addressOf(file), await readFile(join(folder, file)));
}

async function writePack(folder: string, files: readonly string[]): Promise<Entry> {
  const parts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return writeNamed(folder, "answers", "pack", Buffer.from(await gzip(new Uint8Array(Buffer.concat(parts)))));
}

async function writeNamed(folder: string, name: string, ending: string, bytes: Buffer): Promise<Entry> {
  const path = `offline/${name}-${entryOf("", bytes).hash.slice(0, 12)}.${ending}`;
  await mkdir(join(folder, "offline"), { recursive: true });
  await writeFile(join(folder, path), bytes);
  return entryOf(path, bytes);
}
