import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockOf } from "../../src/commands/seal-files.ts";
import { lockWith } from "../../src/sealed/lock.ts";
import { chromiumOptions } from "../browsers/chromium.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { buildOfSample, type Host, hostOf, kept, newReader, type Reader } from "./host.ts";
import { BASE, repainted, settled } from "./sample-site.ts";

const PHRASE = "quatre mots à retenir";
const closing = await lockWith(PHRASE, null);

let browser: Browser;
let folder = "";
beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
  folder = await buildOfSample(null, closing);
});
afterAll(() => browser.close());

/** Everything that lies there, names included. */
async function lyingIn(place: string): Promise<readonly (readonly [name: string, bytes: Buffer])[]> {
  const names = await readdir(place, { recursive: true });
  const files: [string, Buffer][] = [];
  for (const name of names.sort())
    if ((await stat(join(place, name))).isFile()) files.push([name, await readFile(join(place, name))]);
  return files;
}
const unlock = async (page: Page, phrase: string) => {
  await page.getByLabel(/^(?:Phrase de passe|Passphrase)$/u).fill(phrase);
  await page.keyboard.press("Enter");
};

describe("what lies there", () => {
  it("says nothing of the company: no name, no figure, no verbatim, and no file is called after what it is", async () => {
    const { touchpoints, personas, segments, stages, title, files } = sampleSite;
    const secrets = [
      title,
      ...[...touchpoints, ...personas, ...segments, ...stages].flatMap(({ id, names }) => [
        id,
        names.fr,
        names.en,
      ]),
      ...files.map(({ file }) => file),
      ...sampleEmotions.verbatims.map(({ text }) => text),
      "~persona=",
      "~segment=",
      "site.json",
      "answers/",
    ].filter((text) => text.length > 4);
    expect(secrets.length).toBeGreaterThan(40);
    const found = (await lyingIn(folder)).flatMap(([name, bytes]) =>
      // Words of ours alone: how the site is built, and the licences of what it is built with.
      secrets
        .filter(
          (text) =>
            name.includes(text) || (name !== "licences.txt" && name !== "sw.js" && bytes.includes(text)),
        )
        .map((text) => `${name}: ${text}`),
    );
    expect(found).toEqual([]);
  });
  it("is the lock page at every address, in its language, and next to nothing else that can be read", async () => {
    const files = await lyingIn(folder);
    const pages = files.filter(([name]) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(12);
    for (const [name, bytes] of pages) {
      expect(bytes.toString()).toContain(name.startsWith("en/") ? "passphrase" : "phrase de passe");
      expect(bytes.toString()).not.toContain('data-lock="draft"');
    }
    const open = files.map(([name]) => name).filter((name) => !/^sealed\/|\.html$|^offline\//u.test(name));
    expect(open.map((name) => name.replace(/[.-][\w-]{8}\.(js|woff2)$/u, ".$1"))).toEqual([
      "_astro/Lock.astro_astro_type_script_index_0_lang.js",
      "_astro/inter-latin-wght-normal.woff2",
      "lock.json",
      "sw.js",
    ]);
  });
});

describe("a reader", () => {
  let host: Host;
  let reader: Reader;
  let page: Page;
  const phone = { viewport: { width: 390, height: 844 } };
  beforeAll(async () => {
    host = await hostOf(folder, BASE);
    reader = await newReader(browser, host.address);
    page = await reader.context.newPage();
    await page.goto(new URL("entonnoir/?period=2026-T1#main", host.address).href);
    await page.waitForSelector("#unlock:not([hidden])");
  });
  afterAll(async () => {
    await reader.context.close();
    await host.cut();
  });

  it("meets a page that says what to do, and to which nobody objects", async () => {
    expect(await page.title()).toBe("Ce site s’ouvre avec une phrase de passe");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.setViewportSize(phone.viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
  it("is told that a phrase is wrong, and stays where they are", async () => {
    await page.keyboard.press("Enter");
    await page.locator('[data-told="empty"]').waitFor();
    await unlock(page, "quatre mots a retenir");
    await page.locator('[data-told="wrong"]').waitFor();
    expect(await page.locator("[data-told]:visible").count()).toBe(1);
  });
  it("comes to the address they asked for, filters and all; other pages and answers open too", async () => {
    await unlock(page, PHRASE);
    await settled(page);
    expect(page.url()).toBe(new URL("entonnoir/?period=2026-T1#main", host.address).href);
    expect(await page.title()).toContain(sampleSite.title);
    await repainted(page, () => page.selectOption('select[name="period"]', "2026-T2"));
    expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
    const lost = await page.goto(new URL("nulle-part/", host.address).href);
    expect(lost?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("Cette page n’existe pas");
    expect(reader.complaints).toEqual([]);
  });
  it("works without network, prepared, by the same worker, and keeps nothing that can be read", async () => {
    await page.goto(new URL("donnees/", host.address).href);
    await settled(page);
    await kept(page);
    await page.getByRole("button", { name: "Préparer la séance" }).click();
    await page.waitForSelector('[data-offline="proved"]');
    await host.cut();
    await page.goto(new URL("en/funnel/?period=2026-T2", host.address).href);
    await settled(page);
    expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
    const readable = await page.evaluate(async (title) => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const text = await (await cache.match(request))?.text();
          if (text?.includes(title)) found.push(request.url);
        }
      }
      return found;
    }, sampleSite.title);
    expect(readable).toEqual([]);
    await host.back();
  });
  it("has a key that no script can take away", async () => {
    const told = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          const opening = indexedDB.open("parcours");
          opening.onsuccess = () => {
            const all = opening.result.transaction("keys").objectStore("keys").getAll();
            all.onsuccess = async () => {
              const [key] = all.result as CryptoKey[];
              if (key === undefined) return done("no key");
              const read = crypto.subtle.exportKey("raw", key);
              done(await read.then(() => "taken").catch(() => `kept, ${key.extractable}`));
              opening.result.close();
            };
          };
        }),
    );
    expect(told).toBe("kept, false");
  });
  it("is told that what they take away is in clear", async () => {
    await page.goto(new URL("entonnoir/", host.address).href);
    await settled(page);
    await page.locator(".take-away summary").first().click();
    expect(await page.locator(".take-away li.note").first().textContent()).toBe("Le fichier sera en clair.");
    expect(await page.locator("footer .sealed").textContent()).toContain("exporté ou imprimé est en clair");
  });
  it("need not unlock the next build of the same phrase, and must that of another", async () => {
    const same = await lockWith(PHRASE, await lockOf(folder));
    await host.redeploy(await buildOfSample(["Maison Lumen", "Maison Soleil"], same));
    await page.goto(host.address);
    await settled(page);
    expect(await page.title()).toContain("Maison Soleil");
    const other = await lockWith("une tout autre phrase", await lockOf(folder));
    await host.redeploy(await buildOfSample(null, other));
    await page.goto(new URL("parcours/", host.address).href);
    await page.waitForSelector("#unlock:not([hidden])");
    await unlock(page, "une tout autre phrase");
    await settled(page);
    expect(await page.title()).toContain("Maison Lumen");
  });
  it("locks the site on all their pages, with the network and without", async () => {
    const second = await reader.open(new URL("en/", host.address).href);
    await kept(page);
    await page.getByRole("button", { name: "Verrouiller sur cet appareil" }).click();
    await page.waitForSelector("#unlock:not([hidden])");
    await second.waitForSelector("#unlock:not([hidden])");
    expect(await second.title()).toBe("This site opens with a passphrase");
    await host.cut();
    await page.goto(new URL("revue/", host.address).href);
    await page.waitForSelector("#unlock:not([hidden])");
    await unlock(page, "une tout autre phrase");
    await settled(page);
    expect(await page.title()).toContain("Maison Lumen");
    await host.back();
    expect(reader.complaints).toEqual([]);
  });
});

describe("a browser that cannot open it", () => {
  const told = async (script: string): Promise<string | null> => {
    const host = await hostOf(folder, BASE);
    const context = await browser.newContext();
    await context.addInitScript(script);
    const page = await context.newPage();
    await page.goto(host.address);
    const sentence = await page.locator("[data-told]:visible").textContent();
    await context.close();
    await host.cut();
    return sentence;
  };
  it("says that WebAssembly is missing", async () => {
    expect(await told("delete globalThis.WebAssembly")).toContain("WebAssembly manque");
  });
  it("says so too where it is there and may not be run", async () => {
    const forbidden = `WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError("forbidden"); } }`;
    expect(await told(forbidden)).toContain("WebAssembly manque");
  });
  it("says that it takes https, or a window that is not private", async () => {
    expect(await told("delete Navigator.prototype.serviceWorker")).toContain("il faut une adresse en https");
  });
});
