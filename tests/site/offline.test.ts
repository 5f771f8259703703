import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumOptions } from "../browsers/chromium.ts";
import { builtMaisonLumen } from "../build/maison-lumen.ts";
import { buildOfSample, type Host, hostOf, kept, newReader, type Reader } from "./host.ts";
import { BASE, repainted, sampleFolders, settled } from "./sample-site.ts";

let browser: Browser;
let sample = "";
beforeAll(async () => {
  sample = join(await sampleFolders(), "dist");
  browser = await chromium.launch(chromiumOptions());
});
afterAll(() => browser.close());

const choose = (page: Page, name: string, value: string) =>
  repainted(page, () => page.selectOption(`select[name="${name}"]`, value));
const prepared = (page: Page) => page.locator("[data-offline]");
const prepare = async (page: Page, button: RegExp): Promise<string> => {
  await page.getByRole("button", { name: button }).click();
  await page.waitForSelector('[data-offline="proved"], [data-offline="failed"]');
  return (await prepared(page).textContent()) ?? "";
};

/** What there is to keep, counted on disk: everything but the worker and its own lists. */
async function onDisk(folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name));
    if (!found.isFile() || name === "sw.js" || name.startsWith("offline")) continue;
    files += 1;
    bytes += found.size;
  }
  return { files, bytes };
}

describe("without network", () => {
  let host: Host;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    host = await hostOf(sample, BASE);
    reader = await newReader(browser, host.address);
    page = await reader.open(host.address);
  });
  afterAll(async () => {
    await reader.context.close();
    await host.cut();
  });

  it("keeps pages and answers by itself, the engine and the database not", async () => {
    await kept(page);
    const had = await page.evaluate(async () => {
      const keys = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(had).toContain(`${BASE}en/review/`);
    expect(had.filter((path) => path.startsWith(`${BASE}answers/`)).length).toBeGreaterThan(50);
    expect(had.filter((path) => /\.(?:wasm|duckdb)$/u.test(path))).toEqual([]);
  });
  it("proves that everything is there, file by file", async () => {
    await page.goto(new URL("donnees/", host.address).href);
    await settled(page);
    const said = await prepare(page, /Préparer la séance/u);
    const { files, bytes } = await onDisk(host.folder);
    expect(said).toMatch(
      new RegExp(`Tout est là\\s: ${files}\\sfichiers, ${Math.round(bytes / 1e6)}\\sMo`, "u"),
    );
  });
  it("gets again what the browser has spoilt, and names what it cannot get", async () => {
    const spoil = () =>
      page.evaluate(async () => {
        const [name = ""] = await caches.keys();
        const cache = await caches.open(name);
        const wasm = (await cache.keys()).find(({ url }) => url.endsWith(".wasm"));
        if (wasm) await cache.put(wasm, new Response("spoilt"));
      });
    await spoil();
    expect(await prepare(page, /Vérifier à nouveau/u)).toMatch(/^Tout est là/u);
    await spoil();
    await host.cut();
    const said = await prepare(page, /Vérifier à nouveau/u);
    expect(said).toMatch(/\s1\sfichier manque/u);
    expect(said).toMatch(/duckdb-eh-[\w-]+\.wasm/u);
    await host.back();
    expect(await prepare(page, /Préparer la séance/u)).toMatch(/^Tout est là/u);
  });
  it("shows every page, says that it is a copy, and answers filters", async () => {
    await host.cut();
    await page.goto(new URL("entonnoir/?persona=amateurs", host.address).href);
    await settled(page);
    expect(await page.locator('[data-notice="copy"]').textContent()).toContain("Le site ne répond pas");
    expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
    await choose(page, "period", "2026-T2");
    expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
    await page.goto(new URL("en/data/", host.address).href);
    await settled(page);
    await page.waitForSelector('[data-offline="proved"]');
    expect(await prepared(page).textContent()).toContain("Everything is there");
    const engine = await page.evaluate(async () => {
      const [cache = ""] = await caches.keys();
      const wasm = (await (await caches.open(cache)).keys()).find(({ url }) => url.endsWith(".wasm"));
      const head = await fetch(wasm?.url ?? "", { method: "HEAD" });
      const body = await (await fetch(wasm?.url ?? "")).arrayBuffer();
      return { told: Number(head.headers.get("content-length")), size: body.byteLength };
    });
    expect(engine.size).toBeGreaterThan(3e7);
    expect(engine.told).toBe(engine.size);
    const lost = await page.goto(new URL("nulle-part/", host.address).href);
    expect(lost?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("Cette page n’existe pas");
    expect(reader.complaints).toEqual([]);
    await host.back();
  });
});

describe("after another build was published", () => {
  it("offers it, shows the old one until it is taken, and then forgets the old", async () => {
    const host = await hostOf(sample, BASE);
    const reader = await newReader(browser, host.address);
    const page = await reader.open(new URL("entonnoir/", host.address).href);
    await kept(page);
    await host.redeploy(await buildOfSample(["Maison Lumen", "Maison Soleil"]));
    // Back to the page: it looks for what is new, and stays as it is.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForSelector('[data-notice="newer"]');
    expect(await page.title()).toContain("Maison Lumen");
    await choose(page, "persona", "amateurs");
    expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
    await page.getByRole("button", { name: "Afficher la nouvelle" }).click();
    await page.waitForFunction(() => document.title.includes("Maison Soleil"));
    await settled(page);
    expect(page.url()).toContain("persona=amateurs");
    await kept(page);
    expect(await page.locator('[data-notice="newer"]').count()).toBe(0);
    await host.cut();
    await page.reload();
    await settled(page);
    expect(await page.title()).toContain("Maison Soleil");
    await host.back();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
    // Once nobody shows the old build any more, its files go.
    await page.goto("about:blank");
    await page.goto(host.address);
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 })
      .toBe(1);
    expect(reader.complaints).toEqual([]);
    await reader.context.close();
    await host.cut();
  });
});

it("once prepared, a meeting without network asks the engine what no file answers", async () => {
  const { dist } = await builtMaisonLumen();
  const host = await hostOf(dist, "/");
  const reader = await newReader(browser, host.address);
  const page = await reader.open(new URL("revue/", host.address).href);
  expect(await prepare(page, /Préparer la séance/u)).toMatch(/^Tout est là/u);
  await host.cut();
  await page.goto(new URL("parcours/?through=paiement-mobile", host.address).href);
  await settled(page);
  expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
  expect(reader.complaints).toEqual([]);
  await reader.context.close();
});
