import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { collectLive, type LiveChunks, preloadLive } from "../../src/commands/live-chunks.ts";

const WAKE = '<script type="module" src="/lampes/_astro/Shell.abc.js"></script>';

it("names what the live part is made of before the page's own script, under the site's base path; pages without one stay", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-chunks-"));
  const page = join(folder, "index.html");
  const other = join(folder, "404.html");
  await writeFile(
    page,
    `<body><div id="app" data-base="/lampes/" data-drawn-by="paths/PathsView"></div>${WAKE}</body>`,
  );
  await writeFile(other, `<body>${WAKE}</body>`);
  await preloadLive(
    folder,
    new Map([
      ["live", ["_astro/live.1.js", "_astro/client.2.js"]],
      ["paths/PathsView", ["_astro/PathsView.3.js", "_astro/client.2.js"]],
      ["map/MapView", ["_astro/MapView.4.js"]],
    ]),
  );
  expect(await readFile(page, "utf8")).toBe(
    `<body><div id="app" data-base="/lampes/" data-drawn-by="paths/PathsView"></div><link rel="modulepreload" href="/lampes/_astro/live.1.js"><link rel="modulepreload" href="/lampes/_astro/client.2.js"><link rel="modulepreload" href="/lampes/_astro/PathsView.3.js">${WAKE}</body>`,
  );
  expect(await readFile(other, "utf8")).toBe(`<body>${WAKE}</body>`);
});

it("leaves the lock page of a sealed site as it is: what it names would lie open", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-chunks-"));
  const lock = '<form></form><script type="module" src="/lampes/_astro/Lock.abc.js"></script>';
  await writeFile(join(folder, "index.html"), lock);
  await preloadLive(folder, new Map([["live", ["_astro/live.1.js"]]]));
  expect(await readFile(join(folder, "index.html"), "utf8")).toBe(lock);
});

it("collects the files of the live part and of what draws each page, with those they import, and no other", () => {
  const chunks: LiveChunks = new Map();
  const chunk = (fileName: string, facadeModuleId: string | null, imports: string[] = []) => [
    fileName,
    { type: "chunk", fileName, facadeModuleId, imports },
  ];
  const bundle = Object.fromEntries([
    chunk("_astro/live.1.js", "/a/src/views/live.tsx", ["_astro/client.2.js"]),
    chunk("_astro/client.2.js", null),
    chunk("_astro/PathsView.4.js", "/a/src/views/paths/PathsView.tsx", ["_astro/live.1.js"]),
    chunk("_astro/wake.3.js", "/a/src/layouts/Shell.astro", ["_astro/live.1.js"]),
    ["_astro/page.css", { type: "asset", fileName: "_astro/page.css" }],
  ]);
  collectLive(chunks).generateBundle({}, bundle);
  expect([...chunks]).toEqual([
    ["live", ["_astro/live.1.js", "_astro/client.2.js"]],
    ["paths/PathsView", ["_astro/PathsView.4.js", "_astro/live.1.js"]],
  ]);
});
