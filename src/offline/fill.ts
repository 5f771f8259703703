// Fills a device with one build of a site. In: the shelf, a way to fetch, what the build says it is made of. Out: files kept once they are what was published, and the proof that all are.
import type { Bytes } from "../sealed/gzip.ts";
import { type Entry, everyEntry, type Keeping, type Manifest } from "./manifest.ts";
import type { Proof, Step } from "./messages.ts";
import { isEntry, unpack } from "./pack.ts";
import { type Build, bytesOf, type Shelf } from "./shelf.ts";

export type Get = (path: string) => Promise<Response>;
export type Prepared = { readonly proof: Proof } | { readonly missing: readonly string[] };

/** Where files come from and where they go. */
type Task = { readonly shelf: Shelf; readonly get: Get; readonly build: Build };
type File = { readonly bytes: Bytes; readonly type: string };

const JSON_TYPE = "application/json";
/** Files fetched at a time: the reader's own come first. */
const AT_ONCE = 4;

/** Pages, scripts and answers. Throws where one cannot be had, and goes on from there the next time. */
export async function keep(shelf: Shelf, get: Get, keeping: Keeping): Promise<void> {
  const task = { shelf, get, build: await shelf.build(keeping.version) };
  const missing = await keepFirst(task, await manifestOf(task, keeping));
  if (missing.length > 0) throw new Error(`missing: ${missing.join(", ")}`);
}

/** Everything, then a look at every file: it is there, as long as it was published and with the same hash. */
export async function prepare(
  shelf: Shelf,
  get: Get,
  keeping: Keeping,
  tell: (step: Step) => void,
): Promise<Prepared> {
  const task = { shelf, get, build: await shelf.build(keeping.version) };
  const manifest = await manifestOf(task, keeping);
  const entries = everyEntry(manifest);
  await task.build.drop(".proof");
  await keepFirst(task, manifest);
  const before = entries.length - manifest.later.length;
  await fillAll(task, manifest.later, (done) =>
    tell({ done: before + done, files: entries.length, phase: "fetch" }),
  );
  const missing = await checkAll(task, entries, (done) =>
    tell({ done, files: entries.length, phase: "check" }),
  );
  if (missing.length > 0) return { missing };
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const proof = { at: new Date().toISOString(), files: entries.length, bytes };
  await task.build.note(".proof", proof);
  return { proof };
}

async function manifestOf(task: Task, { manifest }: Keeping): Promise<Manifest> {
  if (!(await fill(task, manifest))) throw new Error(`missing: ${manifest.path}`);
  const found = await task.build.find(manifest.path);
  return (await found?.json()) as Manifest;
}

/** Those that could not be had. */
async function keepFirst(task: Task, manifest: Manifest): Promise<readonly string[]> {
  const missing = [...(await fillAll(task, manifest.first)), ...(await fillPack(task, manifest))];
  // What an older build had of engine and database, and is the same, costs no network.
  for (const entry of manifest.later) await fill({ ...task, get: nowhere }, entry);
  const isNew = missing.length === 0 && (await task.build.noted(".kept")) === null;
  if (isNew) await task.build.note(".kept", new Date().toISOString());
  return missing;
}

const nowhere: Get = async () => Response.error();

async function fillPack(task: Task, { pack }: Manifest): Promise<readonly string[]> {
  const there = await Promise.all(pack.holds.map(({ path }) => task.build.find(path)));
  if (!there.includes(null)) return [];
  const found = await fetched(task, pack.file);
  if (found === null) return [pack.file.path];
  for (const { entry, bytes } of await unpack(found.bytes, pack)) {
    if (!(await isEntry(bytes, entry))) return [entry.path];
    await task.build.put(entry.path, bytes, JSON_TYPE);
  }
  return [];
}

/** Those that could not be had. */
async function fillAll(
  task: Task,
  entries: readonly Entry[],
  tell: (done: number) => void = () => undefined,
): Promise<readonly string[]> {
  const missing: string[] = [];
  const waiting = [...entries];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      if (!(await fill(task, entry))) missing.push(entry.path);
      tell(entries.length - waiting.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return missing;
}

/** Keeps one file that is not kept yet; false where it cannot be had. */
async function fill(task: Task, entry: Entry): Promise<boolean> {
  if ((await task.build.find(entry.path)) !== null) return true;
  const had = await task.shelf.anywhere(entry.path);
  const file = (await rightFile(had, entry)) ?? (await fetched(task, entry));
  if (file === null) return false;
  await task.build.put(entry.path, file.bytes, file.type);
  return true;
}

/** From the network; null where it does not come, or is another one. */
async function fetched({ get }: Task, entry: Entry): Promise<File | null> {
  return rightFile(await get(entry.path).catch(() => null), entry);
}

async function rightFile(response: Response | null, entry: Entry): Promise<File | null> {
  if (response?.ok !== true) return null;
  const bytes = await bytesOf(response).catch(() => null);
  if (bytes === null || !(await isEntry(bytes, entry))) return null;
  return { bytes, type: response.headers.get("content-type") ?? "application/octet-stream" };
}

/** Those that are not there, or not as they were published: a file that a browser has lost or spoilt is got once more first. */
async function checkAll(
  task: Task,
  entries: readonly Entry[],
  tell: (done: number) => void,
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!(await isRight(task, entry)) && !(await mend(task, entry))) missing.push(entry.path);
    tell(index + 1);
  }
  return missing;
}

async function isRight({ build }: Task, entry: Entry): Promise<boolean> {
  return (await rightFile(await build.find(entry.path), entry)) !== null;
}

async function mend(task: Task, entry: Entry): Promise<boolean> {
  await task.build.drop(entry.path);
  return (await fill(task, entry)) && (await isRight(task, entry));
}
