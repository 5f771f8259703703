import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeKeeper } from "../../src/commands/write-keeper.ts";
import type { Entry, Keeping, Manifest } from "../../src/offline/manifest.ts";

let folder = "";
const files = {
  "index.html": '<html data-build="draft">un</html>',
  "en/review/index.html": '<html data-build="draft">deux</html>',
  "404.html": "perdu",
  "site.json": "{}",
  "_astro/keeper-Ab_1.js": "worker()",
  "_astro/live.js": "live()",
  "lock/fr/index.html": '<script src="/_astro/lock.js"></script>',
  "lock/en/index.html": '<script src="/_astro/lock.js"></script>',
  "_astro/lock.js": "unlock()",
  "_astro/duckdb-eh-1.wasm": "moteur",
  "_astro/worker-2.js": "ouvrier",
  "_astro/engine-load-3.js": "lecture",
  "answers/1/a.json": '{"a":1}',
  "answers/1/b.json": '{"b":2}',
  "parcours-1.duckdb": "base",
  "licences.txt": "MIT",
  CNAME: "maison.example",
  ".nojekyll": "",
  _headers: "x",
};
async function write(change: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [path, text] of Object.entries({ ...files, ...change })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parcours-keeper-"));
  await write();
});
afterEach(() => rm(folder, { recursive: true }));

const read = (path: string) => readFile(join(folder, path), "utf8");
async function keeping(): Promise<{ keeping: Keeping; manifest: Manifest; code: string }> {
  const [first = "", ...code] = (await read("sw.js")).split("\n");
  const keeping = JSON.parse(first.replace(/^self\.PARCOURS=|;$/gu, "")) as Keeping;
  return {
    keeping,
    manifest: JSON.parse(await read(keeping.manifest.path)) as Manifest,
    code: code.join("\n"),
  };
}
const paths = (entries: readonly Entry[]) => entries.map(({ path }) => path);

describe("writeKeeper", () => {
  it("puts the worker at the root, and nowhere else", async () => {
    await writeKeeper(folder, null);
    expect((await keeping()).code).toBe("worker()");
    expect(await readdir(join(folder, "_astro"))).not.toContain("keeper-Ab_1.js");
  });
  it("lists what a device keeps by itself, what lies in the pack, and what waits for a meeting", async () => {
    await writeKeeper(folder, null);
    const { manifest } = await keeping();
    expect(paths(manifest.first)).toEqual(["404.html", "_astro/live.js", "en/review/", "", "site.json"]);
    expect(paths(manifest.pack.holds)).toEqual(["answers/1/a.json", "answers/1/b.json"]);
    const heavy = [
      "_astro/duckdb-eh-1.wasm",
      "_astro/engine-load-3.js",
      "_astro/worker-2.js",
      "licences.txt",
      "parcours-1.duckdb",
    ];
    expect(paths(manifest.later)).toEqual(heavy);
    expect(gunzipSync(await readFile(join(folder, manifest.pack.file.path))).toString()).toBe(
      '{"a":1}{"b":2}',
    );
  });
  it("tells sizes and hashes of the files as they lie there, marked pages included", async () => {
    await writeKeeper(folder, null);
    const { manifest, keeping: kept } = await keeping();
    for (const { path, size, hash } of [
      ...manifest.first,
      manifest.pack.file,
      ...manifest.later,
      kept.manifest,
    ]) {
      const bytes = await readFile(join(folder, /^$|\/$/u.test(path) ? `${path}index.html` : path));
      expect([path, size, hash]).toEqual([
        path,
        bytes.length,
        createHash("sha256").update(bytes).digest("hex"),
      ]);
    }
    expect(await read("index.html")).toBe(`<html data-build="${kept.version}">un</html>`);
  });
  it("gives the same bytes for the same files, and another version as soon as one differs", async () => {
    await writeKeeper(folder, null);
    const [one, manifest] = [await read("sw.js"), (await keeping()).keeping];
    await rm(folder, { recursive: true });
    await write();
    await writeKeeper(folder, null);
    expect(await read("sw.js")).toBe(one);
    await rm(folder, { recursive: true });
    await write({ "answers/1/b.json": '{"b":3}' });
    await writeKeeper(folder, null);
    expect((await keeping()).keeping.version).not.toBe(manifest.version);
  });
  it("fails where the worker was not bundled", async () => {
    await rm(join(folder, "_astro/keeper-Ab_1.js"));
    await expect(writeKeeper(folder, null)).rejects.toThrow("missing: the site's worker");
  });
});
