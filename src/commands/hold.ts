// One process at a time. In: the path of a small file that says who holds. Out: a way to let go, or an error that names the holder.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

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

const TRIES = 3;
/** A file without a holder is being written, or its writer died at that very moment. */
const WRITING_MS = 2000;

/** Takes the place of a holder that is gone. @throws HeldError where it is not, and the system's own error where nothing can be written. */
export function hold(path: string): () => void {
  const me: Holder = { pid: process.pid, started: startOf(process.pid) };
  for (let tried = 0; ; tried += 1) {
    if (written(path, JSON.stringify(me))) return () => letGo(path, me);
    const other = holderOf(path);
    if (other !== null && (isAlive(other) || tried === TRIES)) throw new HeldError(path, other.pid);
    rmSync(path, { force: true });
  }
}

/** False where the file is there already; a file that could not be filled is taken away again. */
function written(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    try {
      if (statSync(path).size < text.length) rmSync(path);
    } catch {
      // Not even begun.
    }
    throw error;
  }
}

function holderOf(path: string): Holder | null {
  try {
    const text = readFileSync(path, "utf8");
    if (text === "" && Date.now() - statSync(path).mtimeMs < WRITING_MS) return { pid: 0, started: null };
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(pid) ? { pid: pid ?? 0, started: started ?? null } : null;
  } catch {
    return null;
  }
}

/** Numbers come back, in containers at once: where the system tells when a process began, another one of that number is not taken for it. */
export function isAlive({ pid, started }: Holder): boolean {
  if (pid === 0) return true;
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
  if (now?.pid === me.pid) rmSync(path, { force: true });
}
