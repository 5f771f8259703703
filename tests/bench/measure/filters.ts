// Foreseen filters. In: the page of a view. Out: how long each change of a control takes to be repainted, every choice asked for the first time.
import type { Page } from "playwright-core";
import type { Host } from "../serve/server.ts";
import { openAlive, readOptions } from "./alive.ts";
import { inFreshBrowser } from "./browser.ts";
import type { Repaint } from "./in-page.ts";
import { awaitQuiet } from "./quiet.ts";

export type FilterTimes = {
  /** By the controls: Parcours then draws the period compared with as well. */
  readonly repaints: readonly Repaint[];
  readonly bytesEach: number;
  /** By the address, one period alone, as the baselines always draw. */
  readonly alone: readonly Repaint[];
};

type Limits = { readonly most: number; readonly budgetMs: number; readonly alone: string };

/** Periods alone, then each persona's, up to `most` changes. Between personas the line comes to rest: what a page fetches ahead is not timed here. */
export function filterTimes(
  host: Host,
  path: string,
  { most, budgetMs, alone }: Limits,
): Promise<FilterTimes> {
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
    const bytesEach = bytes / Math.max(1, repaints.length);
    return { repaints, bytesEach, alone: await aloneTimes(page, host.address + path, alone, end) };
  });
}

/** Periods of each segment, which no control had asked for: their answers come from the host too. */
async function aloneTimes(page: Page, address: string, alone: string, end: number): Promise<Repaint[]> {
  const { period, segment } = await readOptions(page);
  const kept = [new URL(address).searchParams.toString(), alone].filter(Boolean);
  const searches = segment
    .filter(Boolean)
    .flatMap((group) => period.map((value) => [...kept, `period=${value}`, `segment=${group}`].join("&")));
  const repaints: Repaint[] = [];
  for (const search of searches) {
    if (performance.now() < end) repaints.push(await page.evaluate((text) => window.bench.go(text), search));
  }
  return repaints;
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
