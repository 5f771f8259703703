// The first picture. In: a page of a host. Out: milliseconds until a whole chart was painted, and the bytes sent by then.
import type { Page } from "playwright-core";
import type { Host } from "../serve/server.ts";
import { inFreshBrowser, PATIENCE } from "./browser.ts";

export type FirstPicture = {
  readonly ms: number;
  /** Milliseconds of these after the last byte had come: reading, computing, painting. */
  readonly afterLastByteMs: number;
  /** Milliseconds until the page's HTML had come whole. */
  readonly htmlMs: number;
  readonly bytes: number;
  readonly requests: number;
};

export function firstPicture(host: Host, path: string, scripts: boolean): Promise<FirstPicture> {
  return inFreshBrowser(scripts, async (page) => {
    host.forget();
    await page.goto(host.address + path, { waitUntil: scripts ? "commit" : "load", timeout: PATIENCE });
    const { origin, ms } = scripts ? await awaitPicture(page) : await readPaint(page);
    const { bytes, requests, lastAt } = host.sent(origin + ms);
    return {
      ms,
      afterLastByteMs: origin + ms - (lastAt ?? origin),
      htmlMs: await htmlArrival(page),
      bytes,
      requests,
    };
  });
}

export async function awaitPicture(page: Page): Promise<{ origin: number; ms: number }> {
  await page.waitForFunction(() => window.bench?.picture !== null, undefined, { polling: 50 });
  return page.evaluate(() => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return { origin: performance.timeOrigin, ms: Math.max(painted, window.bench.picture ?? 0) };
  });
}

function htmlArrival(page: Page): Promise<number> {
  return page.evaluate(
    () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).responseEnd,
  );
}

/** Without scripts nothing in the page can look: the picture is there once the HTML is parsed and something is painted, which a busy machine takes a while to say. */
async function readPaint(page: Page): Promise<{ origin: number; ms: number }> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => {
      const parsed = (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming)
        .domInteractive;
      const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
      return painted === undefined ? null : { origin: performance.timeOrigin, ms: Math.max(parsed, painted) };
    });
    if (found !== null) return found;
  }
  throw new Error("nothing was painted");
}
