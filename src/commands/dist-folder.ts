// The published folder, replaced whole or not at all. In: its path, and what it may not swallow. Out: a way to put another in its place, which either happens or does not.
import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { hold } from "./hold.ts";
import { LOCK_FILE } from "./seal-files.ts";

/**
 * Why a folder cannot be replaced.
 * `holds`: the project or the data are inside it. `stranger`: it is full of what no build of ours wrote. `file`: it is none.
 * `mount`: it is a place where another disk begins, which the system does not let anybody rename.
 */
export type DistReason = "holds" | "stranger" | "file" | "mount";

export class DistError extends Error {
  readonly reason: DistReason;
  readonly path: string;

  constructor(reason: DistReason, path: string) {
    super(`${reason}: ${path}`);
    this.name = "DistError";
    this.reason = reason;
    this.path = path;
  }
}

export type DistFolder = {
  /** Moves a folder into the place of the old one. Rejects with the old one as it was. */
  readonly replaceBy: (folder: string) => Promise<void>;
  /** Lets other builds in; nothing of ours stays beside. */
  readonly release: () => void;
};

/** Everything stands beside the folder, on the same disk, since only there a rename is one act. */
function beside(dist: string) {
  const name = (part: string) => join(dirname(dist), `.${basename(dist)}-${part}`);
  return { next: name("next"), before: name("before"), busy: name("busy") };
}

/** Every site that a build of ours wrote has one of these. */
const OURS = ["site.json", LOCK_FILE];

/**
 * Everything that can be known to fail fails here, before the long work.
 * @param keep folders that must not be inside: the project, the data
 * @throws DistError, HeldError where another build is at it, and the system's own error where nothing can be written beside
 */
export async function openDist(asked: string, keep: readonly string[]): Promise<DistFolder> {
  const dist = existsSync(asked) ? realpathSync(asked) : resolve(asked);
  const swallowed = keep.find((path) => existsSync(path) && isInside(realpathSync(path), dist));
  if (swallowed !== undefined) throw new DistError("holds", swallowed);
  await mkdir(dirname(dist), { recursive: true });
  const { next, before, busy } = beside(dist);
  const letGo = hold(busy);
  const release = () => {
    rmSync(next, { recursive: true, force: true });
    letGo();
  };
  try {
    mendDist(dist);
    await rm(next, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
    refuseStrangers(dist);
    await mkdir(next);
    return { replaceBy: (folder) => replace(dist, folder), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** True for the folder itself too. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refuseStrangers(dist: string): void {
  if (!existsSync(dist)) return;
  const { dev } = statSync(dist);
  if (!statSync(dist).isDirectory()) throw new DistError("file", dist);
  if (dev !== statSync(dirname(dist)).dev) throw new DistError("mount", dist);
  const isStranger = readdirSync(dist).length > 0 && !OURS.some((file) => existsSync(join(dist, file)));
  if (isStranger) throw new DistError("stranger", dist);
}

/** Between the two renames of a replacement a process can be killed: whoever comes next puts the old site back. */
export function mendDist(asked: string): void {
  const dist = resolve(asked);
  const { before } = beside(dist);
  if (!existsSync(dist) && existsSync(before)) renameSync(before, dist);
}

async function replace(dist: string, folder: string): Promise<void> {
  const { next, before } = beside(dist);
  await rm(next, { recursive: true, force: true });
  await moveTo(folder, next);
  // Nothing else of this process runs from here to the end of the second rename.
  const hadOne = existsSync(dist);
  if (hadOne) renameSync(dist, before);
  try {
    renameSync(next, dist);
  } catch (error) {
    if (hadOne) renameSync(before, dist);
    throw error;
  }
  // What is left of the old one is swept by the next build, should this fail.
  await rm(before, { recursive: true, force: true }).catch(() => undefined);
}

/** A rename where the disk is the same, else a copy. */
async function moveTo(folder: string, target: string): Promise<void> {
  try {
    await rename(folder, target);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    await cp(folder, target, { recursive: true });
    await rm(folder, { recursive: true });
  }
}
