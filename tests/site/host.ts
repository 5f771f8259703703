// A host whose network can be cut and whose site can be replaced. In: a built site's folder, a base path. Out: pages of one browser's reader, who comes back; a copy of the site that is another build.
import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { serveSite } from "../../src/commands/serve.ts";
import { writeKeeper } from "../../src/commands/write-keeper.ts";
import { newFolder } from "../build/run-build.ts";
import { settled } from "./sample-site.ts";

export type Host = {
  readonly address: string;
  /** The folder that it serves. */
  readonly folder: string;
  /** Nobody answers any more. */
  readonly cut: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** Another build in place of the one served. */
  readonly redeploy: (folder: string) => Promise<void>;
};

export async function hostOf(built: string, base: string): Promise<Host> {
  const folder = join(await newFolder("host"), "dist");
  await cp(built, folder, { recursive: true });
  let served = await serveSite(folder, base, 0);
  const { address } = served;
  const port = Number(new URL(address).port);
  return {
    address,
    folder,
    cut: () => served.close(),
    back: async () => {
      served = await serveSite(folder, base, port);
    },
    redeploy: async (next) => {
      await rm(folder, { recursive: true });
      await cp(next, folder, { recursive: true });
    },
  };
}

/** Somebody with a browser of their own, and all that went wrong in their pages. */
export type Reader = {
  readonly context: BrowserContext;
  readonly open: (url: string) => Promise<Page>;
  readonly complaints: string[];
};

export async function newReader(browser: Browser, address: string): Promise<Reader> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "allow",
  });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  // Those of the worker too.
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(address).origin)
      complaints.push(`foreign: ${request.url()}`);
  });
  context.on("page", (page) => page.on("pageerror", (error) => complaints.push(error.message)));
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    await settled(page);
    return page;
  };
  return { context, open, complaints };
}

/** Waits until this device has all pages and answers of the build that the page is of. */
export async function kept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const build = document.documentElement.dataset["build"];
      const name = (await caches.keys()).find((one) => one.endsWith(` ${build}`));
      const cache = name === undefined ? null : await caches.open(name);
      const scope = document.getElementById("app")?.dataset["base"] ?? "/";
      return cache !== null && (await cache.match(`${scope}.kept`)) !== undefined;
    });
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

/** The same site with other words and other answers' names, as a build of other data would be. */
export async function anotherBuild(built: string, words: readonly [string, string]): Promise<string> {
  const folder = join(await newFolder("another"), "dist");
  await cp(built, folder, { recursive: true });
  const [first = "", ...keeper] = (await readFile(join(folder, "sw.js"), "utf8")).split("\n");
  const version = /"version":"(\w+)"/u.exec(first)?.[1] ?? "";
  await writeFile(join(folder, "_astro", "keeper-again.js"), keeper.join("\n"));
  await rm(join(folder, "offline"), { recursive: true });
  await rm(join(folder, "sw.js"));
  const [answers = ""] = await readdir(join(folder, "answers"));
  await rename(join(folder, "answers", answers), join(folder, "answers", "another"));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.html$|^site\.json$/u.test(name)) continue;
    const text = await readFile(join(folder, name), "utf8");
    const changed = text
      .replaceAll(`answers/${answers}/`, "answers/another/")
      .replace(`data-build="${version}"`, 'data-build="draft"')
      .replaceAll(...words);
    await writeFile(join(folder, name), changed);
  }
  await writeKeeper(folder);
  return folder;
}
