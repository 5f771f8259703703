// A browser that has never been here. In: whether scripts run. Out: a page of a fresh profile, watched from before its first byte.
import { chromium, type Page } from "playwright-core";
import { chromiumOptions } from "../../../src/commands/chromium.ts";
import { watchPage } from "./in-page.ts";

/** Starts a browser for `use` alone: no cache, no compiled code, no warm process is carried from one run to the next. */
export async function inFreshBrowser<T>(scripts: boolean, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    if (scripts) await page.addInitScript(watchPage);
    return await use(page);
  } finally {
    await browser.close();
  }
}

/** Enough for 600 MB over the slow line. */
export const PATIENCE = 600_000;
