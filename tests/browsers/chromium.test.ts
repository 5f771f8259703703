// Finding a browser, on machines described rather than owned.
import { expect, test } from "vitest";
import { chromiumArguments, chromiumCandidates, chromiumOptions, findChromium } from "./chromium.ts";
import type { Machine } from "./machine.ts";

const linux: Machine = { platform: "linux", env: { PATH: "/opt/bin:/usr/bin" }, home: "/home/a" };
const mac: Machine = { platform: "darwin", env: {}, home: "/Users/a" };
const windows: Machine = {
  platform: "win32",
  env: { ProgramFiles: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" },
  home: "C:\\Users\\a",
};
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test("a browser named by CHROMIUM_PATH is the only one considered", () => {
  const machine = { ...linux, env: { ...linux.env, CHROMIUM_PATH: "/my/chrome" } };
  expect(findChromium(machine, only("/my/chrome", "/usr/bin/chromium"))).toBe("/my/chrome");
  expect(findChromium(machine, only("/usr/bin/chromium"))).toBeNull();
});

test("each system's usual places are looked into", () => {
  expect(findChromium(linux, only("/opt/bin/google-chrome"))).toBe("/opt/bin/google-chrome");
  expect(
    findChromium(mac, only("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")),
  ).not.toBeNull();
  expect(chromiumCandidates(windows)).toContain(
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  );
});

test("Chromium itself is preferred to the browsers built on it", () => {
  expect(findChromium(linux, only("/usr/bin/microsoft-edge", "/usr/bin/chromium"))).toBe("/usr/bin/chromium");
});

test("a machine without a browser gives null, not an error", () => {
  for (const machine of [linux, mac, windows]) expect(findChromium(machine, () => false)).toBeNull();
});

test("only root runs without the sandbox, and nobody calls home", () => {
  expect(chromiumArguments(true)).toContain("--no-sandbox");
  expect(chromiumArguments(false)).not.toContain("--no-sandbox");
  expect(chromiumArguments(false)).toEqual(
    expect.arrayContaining(["--disable-background-networking", "--disable-sync"]),
  );
});

test("on this machine the options name a browser that exists", () => {
  expect(chromiumOptions().executablePath).toBe(findChromium());
});
