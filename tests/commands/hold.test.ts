import { execFile, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { HeldError, hold, isAlive } from "../../src/commands/hold.ts";

const asked = promisify(execFile);
const links = vi.hoisted(() => ({ areMade: true }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const refused = () => {
    throw Object.assign(new Error("EPERM: operation not permitted, symlink"), { code: "EPERM" });
  };
  return {
    ...fs,
    symlinkSync: (...way: [string, string]) => (links.areMade ? fs.symlinkSync : refused)(...way),
  };
});
afterEach(() => {
  links.areMade = true;
});

const file = () => join(mkdtempSync(join(tmpdir(), "parcours-hold-")), "busy");
const holder = (pid: number, started: string | null = null) => JSON.stringify({ pid, started });

const gone = () => spawnSync(process.execPath, ["--version"]).pid;
const textAt = (path: string) =>
  lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path, "utf8");
const left = (path: string) => readdirSync(dirname(path));

for (const areMade of process.platform === "win32" ? [false] : [true, false]) {
  const where = areMade ? "a link" : "a file, where no link can be made";

  test(`one holds, another is refused with the number of the first, and can once it let go: ${where}`, () => {
    links.areMade = areMade;
    const path = file();
    const letGo = hold(path);
    expect(lstatSync(path).isSymbolicLink()).toBe(areMade);
    expect(() => hold(path)).toThrow(HeldError);
    expect(() => hold(path)).toThrow(String(process.pid));
    // Another system at the same folder may make no links, or be the only one that can.
    links.areMade = !areMade && process.platform !== "win32";
    expect(() => hold(path)).toThrow(HeldError);
    letGo();
    expect(left(path)).toEqual([]);
    hold(path)();
  });

  test(`whoever was killed holds nothing any more, nor who was killed while taking its place: ${where}`, () => {
    links.areMade = areMade;
    const path = file();
    for (const text of [holder(gone()), "not a holder", "{}"]) {
      if (areMade) symlinkSync(text, path);
      else writeFileSync(path, text);
      writeFileSync(`${path}-taking`, holder(gone()));
      const letGo = hold(path);
      expect(JSON.parse(textAt(path))).toMatchObject({ pid: process.pid });
      letGo();
      expect(left(path)).toEqual([]);
    }
  });
}

test("who was killed before its name was written keeps nobody out: the file is waited for until it is old", () => {
  const path = file();
  writeFileSync(path, "");
  const almostOld = Date.now() / 1000 - 1.9;
  utimesSync(path, almostOld, almostOld);
  hold(path)();
});

test("a file of another clock that never gets old is somebody's", () => {
  const path = file();
  writeFileSync(path, "");
  const later = Date.now() / 1000 + 3600;
  utimesSync(path, later, later);
  expect(() => hold(path)).toThrow(HeldError);
});

test("the place of who is gone is left alone while another takes it", () => {
  const path = file();
  writeFileSync(path, holder(gone()));
  writeFileSync(`${path}-taking`, holder(process.pid));
  expect(() => hold(path)).toThrow(String(process.pid));
  expect(existsSync(path)).toBe(true);
  rmSync(`${path}-taking`);
  hold(path)();
});

test("of many that see the same holder gone at the same time, one takes its place", async () => {
  const path = file();
  writeFileSync(path, holder(gone()));
  const at = Date.now() + 1500;
  const script = `import { hold } from ${JSON.stringify(new URL("../../src/commands/hold.ts", import.meta.url).href)};
    while (Date.now() < ${at});
    try { hold(${JSON.stringify(path)}); console.log("held"); setTimeout(() => {}, 1000); } catch { console.log("refused"); }`;
  const said = Array.from({ length: 6 }, async () => {
    const { stdout } = await asked(process.execPath, ["--input-type=module", "--eval", script]);
    return stdout.trim();
  });
  const all = await Promise.all(said);
  expect(all.toSorted()).toEqual(["held", ...Array(5).fill("refused")]);
});

test.runIf(existsSync("/proc/self/stat"))("a number that came back is another process", () => {
  const child = spawn("sleep", ["20"]);
  const pid = child.pid ?? 0;
  expect(isAlive({ pid, started: null })).toBe(true);
  expect(isAlive({ pid, started: "1" })).toBe(false);
  const path = file();
  writeFileSync(path, holder(pid, "1"));
  const letGo = hold(path);
  expect(JSON.parse(textAt(path))).toMatchObject({ pid: process.pid });
  letGo();
  child.kill();
});

test("nobody lets go of what another took over", () => {
  const path = file();
  const letGo = hold(path);
  rmSync(path);
  writeFileSync(path, holder(1));
  letGo();
  expect(existsSync(path)).toBe(true);
});
