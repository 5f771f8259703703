// Foreseen filters. In: the page of a view. Out: how long each change of a control takes to be repainted, every choice asked for the first time.
import type { Page } from "playwright-core";
import type { Host } from "../serve/server.ts";
import { openAlive, readOptions } from "./alive.ts";
import { inFreshBrowser } from "./browser.ts";
import type { Repaint } from "./in-page.ts";
import { awaitQuiet } from "./quiet.ts";

export type FilterTimes = {
  readonly repaints: readonly Repaint[];
  readonly bytesEach: number;
};

type Limits = { readonly most: number; readonly budgetMs: number };

/** Periods alone, then each persona's, up to `most` changes. Between personas the line comes to rest: what a page fetches ahead is not timed here. */
export function filterTimes(host: Host, path: string, { most, budgetMs }: Limits): Promise<FilterTimes> {
  return inFreshBrowser(true, async (page) => {
    await openAlive(page, host.address + path);
    const { persona } = await readOptions(page);
    const repaints: Repaint[] = [];
    let bytes = 0;
    const end = performance.now() + budgetMs;
    for (const group of ["", ...persona.filter(Boolean)]) {
      if (group !== "") await change(page, "persona", group);
      await awaitQuiet(host);
      host.forget();
      for (const period of await otherPeriods(page)) {
        if (repaints.length < most && performance.now() < end)
          repaints.push(await change(page, "period", period));
      }
      bytes += host.sent().bytes;
    }
    return { repaints, bytesEach: bytes / Math.max(1, repaints.length) };
  });
}

/** The same changes of period while an engine starts in the background: a persona is set, which makes a second filter likely, and nothing is awaited. */
export function busyFilterTimes(host: Host, path: string): Promise<Repaint[]> {
  return inFreshBrowser(true, async (page) => {
    await openAlive(page, host.address + path);
    const { persona } = await readOptions(page);
    await change(page, "persona", persona.filter(Boolean)[0] ?? "");
    const repaints: Repaint[] = [];
    for (const period of await otherPeriods(page)) repaints.push(await change(page, "period", period));
    return repaints;
  });
}

function change(page: Page, control: string, value: string): Promise<Repaint> {
  return page.evaluate(([name, chosen]) => window.bench.change(name, chosen), [control, value] as const);
}

/** Every choice but the one in force, which would change nothing. */
async function otherPeriods(page: Page): Promise<string[]> {
  const { period } = await readOptions(page);
  const current = await page.inputValue('select[name="period"]');
  return period.filter((value) => value !== current);
}
