// The site of the sample company, built, served under a project path and opened in a real browser. In: nothing. Out: its address, a browser, and what it asked for.
import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serveSite } from "../../src/commands/serve.ts";
import { writeKeeper } from "../../src/commands/write-keeper.ts";
import { chromiumOptions } from "../browsers/chromium.ts";
import { once, oneAtATime } from "../build/once.ts";
import { writeSampleSite } from "../fixtures/write-sample-site.ts";

/** A project page's path: a link that forgets it leads nowhere. */
export const BASE = "/maison/";

/** A page and all that went wrong in it: errors in its console, requests that left its origin or failed. */
export type Watched = { readonly page: Page; readonly complaints: string[] };

export type SampleSite = {
  readonly folder: string;
  /** Opens a path below the base ("parcours/?persona=hotels"). */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Watched>;
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
};

export async function openSampleSite(): Promise<SampleSite> {
  return openSite(join(await sampleFolders(), "dist"), BASE);
}

/** The sample as `dist`, and as `raw`: rendered, and not yet made one that devices keep. */
export function sampleFolders(): Promise<string> {
  return once("sample-site", (work) => oneAtATime("build", () => buildSample(work)));
}

/** Any built site, served and ready to be opened. */
export async function openSite(folder: string, base: string): Promise<SampleSite> {
  const [served, browser] = await Promise.all([
    serveSite(folder, base, 0),
    chromium.launch(chromiumOptions()),
  ]);
  return {
    folder,
    browser,
    address: served.address,
    open: (path, options) => openPage(browser, new URL(path, served.address), options),
    close: async () => {
      await Promise.all([browser.close(), served.close()]);
    },
  };
}

/** Opens a page, waits for its live part, and closes it after the test's body. */
export async function visitLive(
  site: SampleSite,
  path: string,
  body: (watched: Watched) => Promise<void>,
): Promise<void> {
  const watched = await site.open(path);
  await settled(watched.page);
  await body(watched);
  await watched.page.context().close();
}

/** The live page has taken over and shows what the address asks for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const view = document.querySelector<HTMLElement>("[data-view]");
    const isBehind = document.querySelector("[data-behind]") !== null;
    return (
      view !== null && view.dataset["revision"] !== "0" && view.dataset["state"] !== "updating" && !isBehind
    );
  });
}

/** Does something and waits for the repaint that follows it. */
export async function repainted(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = Number(await page.locator("[data-view]").getAttribute("data-revision"));
  await act();
  await page.waitForFunction((count) => {
    const { state, revision = "0" } = document.querySelector<HTMLElement>("[data-view]")?.dataset ?? {};
    return (
      state !== "updating" && Number(revision) > count && document.querySelector("[data-behind]") === null
    );
  }, before);
}

async function buildSample(work: string): Promise<void> {
  const [prepared, raw, dist] = [join(work, "site"), join(work, "raw"), join(work, "dist")];
  await writeSampleSite(prepared);
  const astro = new URL("../../node_modules/astro/bin/astro.mjs", import.meta.url).pathname;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    ASTRO_TELEMETRY_DISABLED: "1",
    PARCOURS_SITE: prepared,
    PARCOURS_DIST: raw,
    BASE_PATH: BASE,
  };
  const cwd = new URL("../..", import.meta.url).pathname;
  await promisify(execFile)(process.execPath, [astro, "build"], { cwd, env });
  await cp(prepared, raw, { recursive: true });
  await cp(raw, dist, { recursive: true });
  await writeKeeper(dist, null);
}

async function openPage(browser: Browser, url: URL, options: BrowserContextOptions = {}): Promise<Watched> {
  // A test that holds requests back must see them: the site's worker is let in where it is what is tried.
  const usual = { viewport: { width: 1440, height: 900 }, serviceWorkers: "block" } as const;
  const context = await browser.newContext({ ...usual, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const told = message.text();
    // What blocks the worker says so itself.
    const ours = told !== "Service Worker registration blocked by Playwright";
    if (ours && ["error", "warning"].includes(message.type())) complaints.push(told);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== url.origin) complaints.push(`foreign: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url.href);
  return { page, complaints };
}
