// What a command costs. In: a command. Out: its seconds and the largest memory that it and its children held together.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type Cost = { readonly seconds: number; readonly peakBytes: number | null; readonly output: string };

const SAMPLE_MS = 100;
const KEPT_OUTPUT = 4000;

/** Runs it to its end; throws with the end of its output when it fails. Memory is sampled ten times a second (Linux; null elsewhere). */
export function costOf(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const env = { ...process.env, ...options.env };
    const child = spawn(command, args, { cwd: options.cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (piece: Buffer) => {
      output = (output + piece.toString()).slice(-KEPT_OUTPUT);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    let peak = 0;
    const sampling = setInterval(() => {
      peak = Math.max(peak, treeMemory(child.pid ?? -1));
    }, SAMPLE_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampling);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, peakBytes: peak || null, output });
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}\n${output}`));
    });
  });
}

/** What the processes that this one started hold together, a shared page divided among those that share it; null where there is no /proc. */
export function childMemory(): number | null {
  const parents = new Map<number, number>();
  for (const pid of processes()) parents.set(pid, parentOf(pid));
  let sum = 0;
  for (const pid of parents.keys())
    if (pid !== process.pid && descends(pid, process.pid, parents)) sum += proportionalBytes(pid);
  return sum || null;
}

/** Resident memory of a process and its descendants; 0 where there is no /proc. Pages that they share are counted for each: never too little. */
function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  for (const pid of processes()) parents.set(pid, parentOf(pid));
  let sum = 0;
  for (const pid of parents.keys()) if (descends(pid, root, parents)) sum += residentBytes(pid);
  return sum;
}

function processes(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === root) return true;
  }
  return false;
}

const parentOf = (pid: number) => Number(/^PPid:\s+(\d+)/mu.exec(status(pid))?.[1] ?? 0);
const residentBytes = (pid: number) => Number(/^VmRSS:\s+(\d+)/mu.exec(status(pid))?.[1] ?? 0) * 1024;

const proportionalBytes = (pid: number) =>
  Number(/^Pss:\s+(\d+)/mu.exec(told(pid, "smaps_rollup"))?.[1] ?? 0) * 1024;
const status = (pid: number) => told(pid, "status");

/** Empty for a process that ended meanwhile. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
