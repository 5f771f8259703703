// One process at a time. In: the path of a small file, or of a link to nowhere, that says who holds. Out: a way to let go, or an error that names the holder.
import { lstatSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";

/** Somebody else is at it. */
export class HeldError extends Error {
  readonly path: string;
  readonly pid: number;

  constructor(path: string, pid: number) {
    super(`held by process ${pid}: ${path}`);
    this.name = "HeldError";
    this.path = path;
    this.pid = pid;
  }
}

type Holder = { readonly pid: number; readonly started: string | null };

/** Longer than anybody takes to write a name, or to take the place of who is gone. */
const PATIENCE_MS = 2500;
/** A file without a holder is being written, or its writer died at that very moment. */
const WRITING_MS = 2000;
const PAUSE_MS = 20;

/** Somebody whose name is not written yet. */
const NAMELESS: Holder = { pid: 0, started: null };

/** Takes the place of a holder that is gone. @throws HeldError where it is not, and the system's own error where nothing can be written. */
export function hold(path: string): () => void {
  const me: Holder = { pid: process.pid, started: startOf(process.pid) };
  const until = Date.now() + PATIENCE_MS;
  for (let other: Holder | null = null; !written(path, JSON.stringify(me)); ) {
    if (other !== null && Date.now() > until) throw new HeldError(path, other.pid);
    other = othersAt(path, me);
  }
  return () => letGo(path, me);
}

/** Who must be waited for, null where the place is free now. @throws HeldError where somebody has it. */
function othersAt(path: string, me: Holder): Holder | null {
  const other = holderOf(path);
  if (other === "writing") return paused(NAMELESS);
  if (other !== null && isAlive(other)) throw new HeldError(path, other.pid);
  return cleared(path, `${path}-taking`, me);
}

/**
 * Of two that see the same holder gone, the slower one would take away the name of the faster: one at a time, and whoever comes second looks
 * again. Who is killed in here leaves a name of its own, which the next one takes away without such care.
 */
function cleared(path: string, taking: string, me: Holder): Holder | null {
  if (!written(taking, JSON.stringify(me))) {
    const other = holderOf(taking);
    if (other === "writing") return paused(NAMELESS);
    if (other !== null && isAlive(other)) return paused(other);
    rmSync(taking, { force: true });
    return null;
  }
  try {
    const still = holderOf(path);
    if (still !== "writing" && (still === null || !isAlive(still))) rmSync(path, { force: true });
    return null;
  } finally {
    rmSync(taking, { force: true });
  }
}

function paused(found: Holder): Holder {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  return found;
}

/** False where somebody was first. A link that leads nowhere is there with its text in one act; where a system has none, or none for us, a file is. */
function written(path: string, text: string): boolean {
  try {
    symlinkSync(text, path);
    return true;
  } catch (error) {
    return isThere(error) ? false : writtenAsFile(path, text);
  }
}

/** A file that could not be filled is taken away again. */
function writtenAsFile(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    try {
      if (statSync(path).size < text.length) rmSync(path);
    } catch {
      // Not even begun.
    }
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** Null where nobody is, or nobody who can be told. */
function holderOf(path: string): Holder | "writing" | null {
  try {
    const text = textAt(path);
    if (text === "" && Date.now() - statSync(path).mtimeMs < WRITING_MS) return "writing";
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(pid) ? { pid: pid ?? 0, started: started ?? null } : null;
  } catch {
    return null;
  }
}

function textAt(path: string): string {
  return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path, "utf8");
}

/** Numbers come back, in containers at once: where the system tells when a process began, another one of that number is not taken for it. */
export function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

/** When a process began, in the ticks of Linux; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, "utf8");
    return facts.slice(facts.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function letGo(path: string, me: Holder): void {
  const now = holderOf(path);
  if (now !== null && now !== "writing" && now.pid === me.pid) rmSync(path, { force: true });
}
