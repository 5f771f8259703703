import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dropLockScript, lockOf, sealFiles, takeLockPage } from "../../src/commands/seal-files.ts";
import { lockWith } from "../../src/sealed/lock.ts";
import { unseal } from "../../src/sealed/seal.ts";

const closing = await lockWith("quatre mots à retenir", null);
const page = (language: string) =>
  `<form lang="${language}" data-lock="draft"></form><script src="/base/_astro/lock.AB.js"></script><link href="/base/_astro/inter.CD.woff2">`;
const files = {
  "index.html": '<p>Maison Lumen</p><link href="/base/_astro/inter.CD.woff2">',
  "en/review/index.html": "<p>Maison Lumen, review</p>",
  "answers/1/funnel/all~persona=hotelier.json": '{"n":42}',
  "_astro/live.js": 'import"./shared.EF.js"',
  "_astro/lock.AB.js": 'import{a}from"./shared.EF.js";import"./alone.GH.js"',
  "_astro/shared.EF.js": "shared()",
  "_astro/alone.GH.js": "alone()",
  "_astro/inter.CD.woff2": "letters",
  "lock/fr/index.html": page("fr"),
  "lock/en/index.html": page("en"),
  "licences.txt": "MIT",
  CNAME: "parcours.example",
};

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parcours-seal-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => rm(folder, { recursive: true }));
const read = (path: string) => readFile(join(folder, path), "utf8");

describe("takeLockPage", () => {
  it("takes the page out, with all that it needs: scripts of scripts, and its typeface", async () => {
    const { pages, needs } = await takeLockPage(folder);
    expect(existsSync(join(folder, "lock"))).toBe(false);
    expect(pages.en).toContain('lang="en"');
    const all = ["_astro/alone.GH.js", "_astro/inter.CD.woff2", "_astro/lock.AB.js", "_astro/shared.EF.js"];
    expect([...needs].sort()).toEqual(all);
  });

  it("needs nothing that has gone to the root, though a script still names it here", async () => {
    await writeFile(join(folder, "_astro/alone.GH.js"), 'const keeper = "/base/_astro/keeper-IJ.js"');
    const { needs } = await takeLockPage(folder);
    expect([...needs]).not.toContain("_astro/keeper-IJ.js");
  });
});

describe("dropLockScript", () => {
  it("leaves what other pages and scripts need", async () => {
    await dropLockScript(folder, await takeLockPage(folder));
    expect((await readdir(join(folder, "_astro"))).sort()).toEqual([
      "inter.CD.woff2",
      "live.js",
      "shared.EF.js",
    ]);
  });
});

describe("dropLockScript, of a script that other pages need too", () => {
  it("leaves what that script names: the engine's", async () => {
    await writeFile(join(folder, "_astro/shared.EF.js"), 'start("./worker-KL.js")');
    await writeFile(join(folder, "_astro/worker-KL.js"), "engine()");
    await dropLockScript(folder, await takeLockPage(folder));
    expect(await readdir(join(folder, "_astro"))).toContain("worker-KL.js");
  });
});

describe("sealFiles", () => {
  it("closes everything but the lock page, what it needs, licences and what hosts read", async () => {
    const sealed = await sealFiles(folder, await takeLockPage(folder), closing);
    expect(sealed.map(({ file }) => file).sort()).toEqual([
      "_astro/live.js",
      "answers/1/funnel/all~persona=hotelier.json",
      "en/review/index.html",
      "index.html",
    ]);
    expect(existsSync(join(folder, "answers"))).toBe(false);
    expect(await read("licences.txt")).toBe("MIT");
    for (const { file, sealed: name } of sealed) {
      const address = file.replace(/index\.html$/u, "");
      const bytes = new Uint8Array(await readFile(join(folder, name)));
      const opened = new TextDecoder().decode(await unseal(closing.key, address, bytes));
      expect(opened).toBe(files[file as keyof typeof files]);
    }
  });
  it("puts the lock page with its lock in the place of each page, in its language", async () => {
    await sealFiles(folder, await takeLockPage(folder), closing);
    expect(await read("en/review/index.html")).toContain('lang="en"');
    const shown = /data-lock="([^"]*)"/u.exec(await read("index.html"))?.[1]?.replaceAll("&quot;", '"');
    expect(JSON.parse(shown ?? "null")).toEqual(closing.lock);
  });
});

describe("lockOf", () => {
  it("finds the lock of a closed site, and none in what is not one", async () => {
    expect(await lockOf(folder)).toBeNull();
    await sealFiles(folder, await takeLockPage(folder), closing);
    expect(await lockOf(folder)).toEqual(closing.lock);
    for (const other of ["{", '{"version":2}', '{"version":1,"salt":"xx","check":"00"}']) {
      await writeFile(join(folder, "lock.json"), other);
      expect(await lockOf(folder)).toBeNull();
    }
  });
});
