// The site is replaced whole or not at all: by builds that end, that fail, and that are killed.
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { DistError, mendDist, openDist } from "../../src/commands/dist-folder.ts";
import { HeldError } from "../../src/commands/hold.ts";

const work = () => mkdtempSync(join(tmpdir(), "parcours-dist-"));
/** A site of some pages, each of which says which one it is. */
function site(folder: string, name: string): string {
  mkdirSync(join(folder, "en"), { recursive: true });
  for (const page of ["index.html", "site.json", "en/index.html"]) writeFileSync(join(folder, page), name);
  return folder;
}
/** The site's name, or what is wrong with it. */
function told(folder: string): string {
  const pages = ["index.html", "site.json", "en/index.html"].map((page) => {
    const path = join(folder, page);
    return existsSync(path) ? readFileSync(path, "utf8") : "missing";
  });
  return new Set(pages).size === 1 ? (pages[0] ?? "") : pages.join();
}
const reason = async (dist: string, keep: readonly string[] = []) =>
  openDist(dist, keep).then(
    () => "opened",
    (error: unknown) => (error instanceof DistError ? error.reason : String(error)),
  );

test("a first site, then another in its place, with nothing of the old one and nothing beside", async () => {
  const folder = work();
  const dist = join(folder, "deep", "dist");
  for (const name of ["first", "second"]) {
    const place = await openDist(dist, []);
    await place.replaceBy(site(join(folder, name), name));
    place.release();
    expect(told(dist)).toBe(name);
    writeFileSync(join(dist, "old.html"), "of before");
  }
  expect(readdirSync(join(folder, "deep"))).toEqual(["dist"]);
});

test("what fails before the end leaves the old site, and nothing beside", async () => {
  const folder = work();
  const dist = site(join(folder, "dist"), "old");
  const place = await openDist(dist, []);
  await expect(place.replaceBy(join(folder, "nothing"))).rejects.toThrow("ENOENT");
  place.release();
  expect(told(dist)).toBe("old");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("a link is followed: the folder behind it is replaced", async () => {
  const folder = work();
  site(join(folder, "real"), "old");
  symlinkSync(join(folder, "real"), join(folder, "dist"));
  const place = await openDist(join(folder, "dist"), []);
  await place.replaceBy(site(join(folder, "new"), "new"));
  place.release();
  expect([told(join(folder, "dist")), told(join(folder, "real"))]).toEqual(["new", "new"]);
});

describe("is not opened", () => {
  test("while another build has it", async () => {
    const dist = site(join(work(), "dist"), "old");
    const place = await openDist(dist, []);
    await expect(openDist(dist, [])).rejects.toThrow(HeldError);
    place.release();
    expect(await reason(dist)).toBe("opened");
  });

  test("where the project, the data or another's files would be erased", async () => {
    const folder = work();
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data", "clients.csv"), "mine");
    expect(await reason(folder, [join(folder, "data")])).toBe("holds");
    expect(await reason(folder, [folder])).toBe("holds");
    expect(await reason(join(folder, "data"))).toBe("stranger");
    expect(await reason(join(folder, "data", "clients.csv"))).toBe("file");
    expect(readFileSync(join(folder, "data", "clients.csv"), "utf8")).toBe("mine");
    expect(await reason(join(folder, "dat"), [join(folder, "data")])).toBe("opened");
  });

  test.runIf(existsSync("/dev/shm") && existsSync("/proc"))("where another disk begins", async () => {
    expect(await reason("/proc")).toBe("mount");
  });
});

const replacing = `
  import { cpSync } from "node:fs";
  import { openDist } from "./src/commands/dist-folder.ts";
  const [dist, ready] = process.argv.slice(1);
  for (let turn = 0; ; turn += 1) {
    const place = await openDist(dist, []);
    cpSync(ready, dist + "-draft", { recursive: true });
    await place.replaceBy(dist + "-draft");
    place.release();
    if (turn === 0) console.log("turning");
  }`;

test("a process killed at any moment leaves one whole site, put back by whoever comes next", async () => {
  const folder = work();
  const dist = site(join(folder, "dist"), "whole");
  const ready = site(join(folder, "ready"), "whole");
  for (let turn = 0; turn < 8; turn += 1) {
    const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", replacing, dist, ready]);
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    const ended = new Promise((gone) => child.once("close", gone));
    await Promise.race([new Promise((turning) => child.stdout.once("data", turning)), ended]);
    // Killed with its name not yet written, the one before may still seem to be at it, for two seconds.
    if (child.exitCode !== null) {
      expect(said).toContain("held by process 0");
      await wait(2_000);
      continue;
    }
    await wait(turn * 7);
    child.kill("SIGKILL");
    await ended;
    mendDist(dist);
    expect(told(dist)).toBe("whole");
  }
  const place = await openDist(dist, []);
  place.release();
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("what a process was killed between is put back", () => {
  const folder = work();
  site(join(folder, ".dist-before"), "old");
  mendDist(join(folder, "dist"));
  expect(told(join(folder, "dist"))).toBe("old");
});
