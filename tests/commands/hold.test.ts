import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HeldError, hold, isAlive } from "../../src/commands/hold.ts";

const file = () => join(mkdtempSync(join(tmpdir(), "parcours-hold-")), "busy");
const holder = (pid: number, started: string | null = null) => JSON.stringify({ pid, started });

test("one holds, another is refused with the number of the first, and can once it let go", () => {
  const path = file();
  const letGo = hold(path);
  expect(() => hold(path)).toThrow(HeldError);
  expect(() => hold(path)).toThrow(String(process.pid));
  letGo();
  expect(existsSync(path)).toBe(false);
  hold(path)();
});

test("whoever was killed holds nothing any more", () => {
  const path = file();
  const { pid } = spawnSync(process.execPath, ["--version"]);
  for (const left of [holder(pid), "not a holder", "{}"]) {
    writeFileSync(path, left);
    hold(path)();
  }
});

test("a file that is being written belongs to somebody, an old empty one to nobody", () => {
  const path = file();
  writeFileSync(path, "");
  expect(() => hold(path)).toThrow(HeldError);
  utimesSync(path, 1, 1);
  hold(path)();
});

test.runIf(existsSync("/proc/self/stat"))("a number that came back is another process", () => {
  const child = spawn("sleep", ["20"]);
  const pid = child.pid ?? 0;
  expect(isAlive({ pid, started: null })).toBe(true);
  expect(isAlive({ pid, started: "1" })).toBe(false);
  const path = file();
  writeFileSync(path, holder(pid, "1"));
  const letGo = hold(path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  letGo();
  child.kill();
});

test("nobody lets go of what another took over", () => {
  const path = file();
  const letGo = hold(path);
  writeFileSync(path, holder(1));
  letGo();
  expect(existsSync(path)).toBe(true);
});
