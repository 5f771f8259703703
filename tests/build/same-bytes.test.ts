// The same inputs publish the same bytes: another process, another folder, files written in another order, another clock and language of the machine.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFolder } from "../../src/commands/data-folder.ts";
import { builtMaisonLumen, companyFolder } from "./maison-lumen.ts";
import { newFolder, runBuild, writeFiles } from "./run-build.ts";

let first: ReadonlyMap<string, string>;
let second: ReadonlyMap<string, string>;
let left: readonly string[];
beforeAll(async () => {
  first = await digests((await builtMaisonLumen()).dist);
  const work = await newFolder("again");
  const data = await copyBackwards(companyFolder, join(work, "elsewhere"));
  // Tables lie beside the site: the system's own folder for such things may be small, or memory.
  const nowhere = { TMPDIR: join(work, "nowhere"), TEMP: join(work, "nowhere"), TMP: join(work, "nowhere") };
  const machine = { TZ: "America/New_York", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", ...nowhere };
  await writeFiles(join(work, "state", "tables"), { "parcours-killed/tables.duckdb": "left" });
  const { code, complained, dist } = await runBuild(data, work, machine);
  if (code !== 0) throw new Error(complained);
  second = await digests(dist);
  left = (await readdir(join(work, "state"))).sort();
}, 300_000);

/** File systems list files as they were written, more or less. */
async function copyBackwards(from: string, to: string): Promise<string> {
  for (const { path } of (await readDataFolder(from)).files.toReversed()) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(join(from, path), join(to, path));
  }
  return to;
}

/** Path in dist → digest of its bytes. */
async function digests(dist: string): Promise<Map<string, string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const path of paths.sort()) {
    const digest = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    found.set(relative(dist, path), digest);
  }
  return found;
}

const differing = (kind: RegExp): string[] =>
  [...first.keys()].filter((path) => kind.test(path) && first.get(path) !== second.get(path));

describe("a second build", () => {
  it("has the same files, named by the same contents", () => {
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first.keys()].filter((path) => /^parcours-[\da-f]{12}\.duckdb$/u.test(path))).toHaveLength(1);
    expect([...first.keys()].filter((path) => /^answers\/[\da-f]{12}\//u.test(path)).length).toBeGreaterThan(
      100,
    );
  });

  it("leaves nothing of its tables, nor of those of one that was killed", () => {
    expect(left).toEqual(["import-report.json", "site"]);
  });

  it.each([
    ["the database", /\.duckdb$/u],
    ["the answers", /^answers\//u],
    ["what every page knows", /^(?:site|company)\.json$/u],
    ["the pages", /\.html$/u],
    ["everything else", /./u],
  ])("has byte for byte %s", (_, kind) => {
    expect([...first.keys()].some((path) => kind.test(path))).toBe(true);
    expect(differing(kind)).toEqual([]);
  });
});
