// A process that is looked after: its code is passed on, its fall is told, and it outlives nobody.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { FellError, watched } from "../../src/commands/watched.ts";

const module = fileURLToPath(new URL("../../src/commands/watched.ts", import.meta.url));
const running = (script: string) => ["-e", script];

test("its exit code is passed on", async () => {
  expect(await watched(running("0"))).toBe(0);
  expect(await watched(running("process.exit(3)"))).toBe(3);
});

test.each(["SIGKILL", "SIGSEGV", "SIGABRT"])("ended by %s, it fell", async (signal) => {
  const fallen = await watched(running(`process.kill(process.pid, "${signal}")`)).catch((error) => error);
  expect(fallen).toBeInstanceOf(FellError);
  expect(fallen).toMatchObject({ by: signal });
});

test("a code that a system leaves behind is a fall too", async () => {
  await expect(watched(running("process.exit(139)"))).rejects.toThrow(FellError);
});

/** A process that looks after one which tells its number and then waits for ever. */
async function watcher(): Promise<{ readonly child: ChildProcess; readonly inner: number }> {
  const waiting =
    "process.once('disconnect', () => process.exit(1)); console.log(process.pid); setInterval(() => 0, 1000)";
  const script = `import { watched } from ${JSON.stringify(module)}; await watched(["-e", ${JSON.stringify(waiting)}]);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script]);
  const inner = await new Promise<number>((told) => child.stdout?.once("data", (text) => told(Number(text))));
  return { child, inner };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("what is asked of whoever looks after it is asked of it, and both are gone", async () => {
  const { child, inner } = await watcher();
  const ended = new Promise((gone) => child.once("exit", (_, signal) => gone(signal)));
  child.kill("SIGTERM");
  expect(await ended).toBe("SIGTERM");
  expect(isRunning(inner)).toBe(false);
});

test("where whoever looks after it is killed, it ends", async () => {
  const { child, inner } = await watcher();
  child.kill("SIGKILL");
  await expect.poll(() => isRunning(inner), { timeout: 10_000 }).toBe(false);
});
