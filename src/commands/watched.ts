// A process of Node's that is looked after. In: its arguments. Out: its exit code; an error where it fell without a word.
import { spawn } from "node:child_process";

/** Nothing is said on it: it is cut when we end, whatever ended us, and so the process knows. */
const CHANNEL = "ipc";
/** What a process leaves behind says by what it fell, above the codes that programs choose: 139 of a shell, 0xC0000005 of Windows. */
const LAST_OWN_CODE = 127;
/** Whoever sends these to us ends it: it is told, and says the rest. */
const ASKED: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The system ended a process (no memory is left), or the engine within it broke: nobody in it was left to say so. */
export class FellError extends Error {
  readonly by: string;

  constructor(by: string) {
    super(`fell by ${by}`);
    this.name = "FellError";
    this.by = by;
  }
}

/** @throws {FellError} where it neither ended by itself nor was asked to */
export function watched(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "inherit", CHANNEL] });
  let asked: NodeJS.Signals | null = null;
  for (const signal of ASKED)
    process.on(signal, () => {
      asked = signal;
      child.kill(signal);
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (signal !== null && signal === asked) endBy(signal);
      else if (signal !== null) reject(new FellError(signal));
      else if ((code ?? 0) > LAST_OWN_CODE) reject(new FellError(`code ${code}`));
      else resolve(code ?? 0);
    });
  });
}

/** As if it had come to this process alone. */
function endBy(signal: NodeJS.Signals): void {
  for (const one of ASKED) process.removeAllListeners(one);
  process.kill(process.pid, signal);
}
