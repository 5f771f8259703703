// Makes a built site one that a device can keep. In: its folder. Out: sw.js, the list of what there is to keep, all answers as one file, and on every page of which build it is.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Entry, Keeping, Manifest } from "../offline/manifest.ts";
import { gzip } from "../sealed/gzip.ts";

/** How Shell.astro marks a page of which the build is not known yet. */
const DRAFT = 'data-build="draft"';
/** What the bundler calls src/offline/keeper.ts. */
const KEEPER = /^keeper-[\w-]+\.js$/u;
/** Asked for by what no file answers, and by dropped files: as heavy as all the rest ten times over. */
const LATER = /^_astro\/(?:duckdb-|worker-)|\.(?:wasm|duckdb)$|^licences\.txt$/u;
const ANSWERS = /^answers\//u;
/** Told to hosts, or asked for by no page. */
const ASIDE = /(?:^|\/)(?:\.|(?:CNAME|_headers|_redirects|robots\.txt|humans\.txt|google[\da-f]+\.html)$)/u;

/** The same folder, the same bytes. */
export async function writeKeeper(folder: string): Promise<void> {
  const keeper = await takeKeeper(join(folder, "_astro"));
  const version = await markPages(folder);
  const files = (await filesOf(folder)).filter((file) => !ASIDE.test(file));
  const kept = await Promise.all(
    files.map(async (file) => entryOf(addressOf(file), await readFile(join(folder, file)))),
  );
  const holds = kept.filter(({ path }) => ANSWERS.test(path));
  const manifest: Manifest = {
    first: kept.filter(({ path }) => !ANSWERS.test(path) && !LATER.test(path)),
    pack: { file: await writePack(folder, holds), holds },
    later: kept.filter(({ path }) => LATER.test(path)),
  };
  const list = await writeNamed(folder, "manifest", "json", Buffer.from(JSON.stringify(manifest)));
  const keeping: Keeping = { version, manifest: list };
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

/** Every page says of which build it is; that of all files as they were before they said so. */
async function markPages(folder: string): Promise<string> {
  const files = await filesOf(folder);
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await hashOf(join(folder, file)));
  const version = hash.digest("hex").slice(0, 12);
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const text = await readFile(join(folder, file), "utf8");
    await writeFile(join(folder, file), text.replace(DRAFT, `data-build="${version}"`));
  }
  return version;
}

async function hashOf(path: string): Promise<string> {
  return entryOf("", await readFile(path)).hash;
}

async function writePack(folder: string, holds: readonly Entry[]): Promise<Entry> {
  const parts = await Promise.all(holds.map(({ path }) => readFile(join(folder, path))));
  return writeNamed(folder, "answers", "pack", Buffer.from(await gzip(new Uint8Array(Buffer.concat(parts)))));
}

async function writeNamed(folder: string, name: string, ending: string, bytes: Buffer): Promise<Entry> {
  const { hash } = entryOf("", bytes);
  const path = `offline/${name}-${hash.slice(0, 12)}.${ending}`;
  await mkdir(join(folder, "offline"), { recursive: true });
  await writeFile(join(folder, path), bytes);
  return entryOf(path, bytes);
}

function entryOf(path: string, bytes: Buffer): Entry {
  return { path, size: bytes.length, hash: createHash("sha256").update(bytes).digest("hex") };
}

/** "revue/index.html" is asked for as "revue/". */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, "$1");
}

/** Paths inside, "/" between their parts, in an order that no machine changes. */
async function filesOf(folder: string): Promise<readonly string[]> {
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
