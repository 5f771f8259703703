// A host whose network can be cut and whose site can be replaced. In: a built site's folder, a base path. Out: pages of one browser's reader, who comes back; a copy of the site that is another build.
import { cp, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { serveSite } from "../../src/commands/serve.ts";
import { type Closing, writeKeeper } from "../../src/commands/write-keeper.ts";
import { newFolder } from "../build/run-build.ts";
import { sampleFolders, settled } from "./sample-site.ts";

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

/** A build of the sample: as it is, or with other words and other answers' names, as that of other data would be; closed or not. */
export async function buildOfSample(
  words: readonly [string, string] | null = null,
  closing: Closing | null = null,
): Promise<string> {
  const folder = join(await newFolder("another"), "dist");
  await cp(join(await sampleFolders(), "raw"), folder, { recursive: true });
  if (words !== null) await reword(folder, words);
  // No test starts it here, and closing it takes longer than all the rest.
  for (const name of await readdir(join(folder, "_astro")))
    if (name.endsWith(".wasm")) await truncate(join(folder, "_astro", name), 100_000);
  await writeKeeper(folder, closing);
  return folder;
}

async function reword(folder: string, words: readonly [string, string]): Promise<void> {
  const [answers = ""] = await readdir(join(folder, "answers"));
  await rename(join(folder, "answers", answers), join(folder, "answers", "another"));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.html$|^site\.json$/u.test(name)) continue;
    const text = await readFile(join(folder, name), "utf8");
    const changed = text.replaceAll(`answers/${answers}/`, "answers/another/").replaceAll(...words);
    await writeFile(join(folder, name), changed);
  }
}
