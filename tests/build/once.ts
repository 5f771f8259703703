// Work done once per run though several test files need it, and work done by one at a time. In: a name and the work. Out: its folder, its result.
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";

const patience = 100;

/** The folder of that name, filled by whoever asks first; the others wait. A failure is everybody's. */
export async function once(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject("runFolder"), name);
  const outcome = `${folder}.outcome`;
  if (await taken(`${folder}.lock`)) {
    await writeFile(`${outcome}.draft`, await attempt(() => fill(folder)));
    await rename(`${outcome}.draft`, outcome);
  }
  const told = await whenWritten(outcome);
  if (told !== DONE) throw new Error(`failed for all who need it: ${name}\n${told}`);
  return folder;
}

const DONE = "done";

async function attempt(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return DONE;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

async function whenWritten(path: string): Promise<string> {
  for (;;) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (text !== "") return text;
    await wait(patience);
  }
}

/** Runs the work when nobody else does work of that name. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(inject("runFolder"), `${name}.busy`);
  while (!(await taken(lock))) await wait(patience);
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** A folder can be made by one only. */
async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
