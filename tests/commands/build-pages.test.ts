import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { preparePages, sweepDrafts } from "../../src/commands/build-pages.ts";
import { oneAtATime } from "../build/once.ts";
import { newFolder } from "../build/run-build.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { writeSampleSite } from "../fixtures/write-sample-site.ts";

afterEach(() => vi.unstubAllEnvs());

const drafts = async () =>
  (await readdir(".parcours").catch(() => [])).filter((name) => name === `pages-${process.pid}`);

it("gives up what was started and leaves nothing behind", async () => {
  vi.stubEnv("NODE_ENV", "production");
  await oneAtATime("build", async () => {
    const pages = preparePages();
    pages.start();
    await pages.abandon();
    // Before another file's build may begin its own.
    expect(await drafts()).toEqual([]);
  });
  await preparePages().abandon();
});

it("sweeps what builds that were killed left behind, and no other's", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const [dead, living] = [`.parcours/pages-${pid}`, `.parcours/pages-${process.ppid}`];
  await mkdir(join(dead, "_astro"), { recursive: true });
  await mkdir(living, { recursive: true });
  await sweepDrafts();
  expect([existsSync(dead), existsSync(living)]).toEqual([false, true]);
  await rm(living, { recursive: true });
});

it("renders what was prepared while it bundled, as a whole site that can be moved", async () => {
  const folder = await newFolder("pages");
  const [site, moved] = [join(folder, "site"), join(folder, "moved")];
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("PARCOURS_SITE", site);
  await oneAtATime("build", async () => {
    const pages = preparePages();
    pages.start();
    await writeSampleSite(site);
    const { folder: whole, left } = await pages.finish(site, null);
    expect(left).toEqual([]);
    await cp(whole, moved, { recursive: true });
    await pages.abandon();
  });
  expect(await readFile(join(moved, "parcours", "index.html"), "utf8")).toContain(sampleSite.title);
  expect(await readdir(moved)).toEqual(
    expect.arrayContaining(["site.json", "answers", "en", "favicon.svg", "licences.txt"]),
  );
  expect(await drafts()).toEqual([]);
  await rm(folder, { recursive: true });
});
