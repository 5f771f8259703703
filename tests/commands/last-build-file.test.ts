import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { publishedText } from "../../src/answers/published-json.ts";
import { keepLastBuild, tellSince } from "../../src/commands/last-build-file.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

let folder = "";
let site = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parcours-last-"));
  site = join(folder, "site");
  await mkdir(site);
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (file: string) =>
  file === "findings-2026-T2/2026-T3.json" ? JSON.parse(publishedText(sampleFindings)) : null;
const build = async (data_end: string) => {
  const since = await tellSince(folder, site, { ...sampleSite, data_end }, read);
  await keepLastBuild(folder, site);
  return since;
};
const kept = () => readFile(join(folder, "quarters", "last-build.json"), "utf8");

it("keeps nothing in a folder that has no quarters: what is merely read stays as it is", async () => {
  expect(await build("2026-09-30")).toBeNull();
  await expect(kept()).rejects.toThrow();
  expect(await readFile(join(site, "last-build.json"), "utf8")).toContain('"last-build"');
});

it("is told the same by a second build, down to the bytes, and a month later against it", async () => {
  await mkdir(join(folder, "quarters"));
  expect(await build("2026-09-30")).toBeNull();
  const first = await kept();
  expect(await build("2026-09-30")).toBeNull();
  expect(await kept()).toBe(first);
  expect(first.split("\n").length).toBeGreaterThan(sampleFindings.findings.length);
  expect(await build("2026-10-31")).toMatchObject({ seen_on: "2026-09-30", lists: [] });
  const second = await kept();
  expect(await build("2026-10-31")).toMatchObject({ seen_on: "2026-09-30" });
  expect(await kept()).toBe(second);
});

it("reads what an older version wrote, and begins anew where it understands nothing", async () => {
  await mkdir(join(folder, "quarters"));
  await build("2026-09-30");
  const path = join(folder, "quarters", "last-build.json");
  await writeFile(path, (await kept()).replace(/"version":\d+/u, '"version":0'));
  expect(await build("2026-10-31")).toMatchObject({ seen_on: "2026-09-30" });
  await writeFile(path, "{");
  expect(await build("2026-11-30")).toBeNull();
});
