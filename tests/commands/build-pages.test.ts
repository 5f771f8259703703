import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { preparePages } from "../../src/commands/build-pages.ts";
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
  });
  expect(await drafts()).toEqual([]);
  await preparePages().abandon();
});

it("renders what was prepared while it bundled, and takes the old pages' place only then", async () => {
  const folder = await newFolder("pages");
  const [site, dist] = [join(folder, "site"), join(folder, "dist")];
  await mkdir(dist);
  await writeFile(join(dist, "old.html"), "last quarter's");
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("PARCOURS_SITE", site);
  await oneAtATime("build", async () => {
    const pages = preparePages();
    pages.start();
    await writeSampleSite(site);
    expect(await readdir(dist)).toEqual(["old.html"]);
    await pages.finish(site, dist);
    await pages.abandon();
  });
  expect(await readFile(join(dist, "parcours", "index.html"), "utf8")).toContain(sampleSite.title);
  expect(await readdir(dist)).toEqual(expect.arrayContaining(["site.json", "answers", "en"]));
  expect(await readdir(dist)).not.toContain("old.html");
  expect(await drafts()).toEqual([]);
  await rm(folder, { recursive: true });
});
