// When a page works. In: a page of a host. Out: milliseconds from the navigation to the first filter answered, and what the browser weighs by then and at rest.
import type { Page } from "playwright-core";
import type { Host } from "../serve/server.ts";
import { inFreshBrowser, PATIENCE } from "./browser.ts";
import { childMemory } from "./process.ts";
import { awaitQuiet } from "./quiet.ts";

export type Awake = {
  /** A reader who chooses another period as soon as the field is there, and again until something happens. */
  readonly ms: number;
  /** Tasks over 50 ms by then: the longest. */
  readonly longestTaskMs: number;
  /** The whole browser, once nothing more is fetched; null where it cannot be told. */
  readonly browserBytes: number | null;
};

export function measureAwake(host: Host, path: string): Promise<Awake> {
  return inFreshBrowser(true, async (page) => {
    await page.goto(host.address + path, { waitUntil: "commit", timeout: PATIENCE });
    const found = await firstAnswer(page);
    await awaitQuiet(host);
    return { ...found, browserBytes: childMemory() };
  });
}

function firstAnswer(page: Page): Promise<Pick<Awake, "ms" | "longestTaskMs">> {
  return page.evaluate(async () => {
    const ms = await window.bench.awake();
    const tasks = window.bench.longTasks.filter(({ start }) => start < ms).map(({ length }) => length);
    return { ms, longestTaskMs: Math.max(0, ...tasks) };
  });
}
