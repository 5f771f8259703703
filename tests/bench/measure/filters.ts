// Foreseen filters. In: the page of a view. Out: milliseconds from each change of a control to its repaint, every choice asked for the first time.
import type { Host } from "../serve/server.ts";
import { openAlive, readOptions } from "./alive.ts";
import { inFreshBrowser } from "./browser.ts";

export type FilterTimes = { readonly times: readonly number[]; readonly bytesEach: number };

/** Every period for each persona alone, up to `most` changes. The change that also clears or sets the persona is not timed twice. */
export function filterTimes(host: Host, path: string, most: number, budgetMs: number): Promise<FilterTimes> {
  return inFreshBrowser(true, async (page) => {
    await openAlive(page, host.address + path);
    await page.waitForTimeout(500);
    const { period, persona } = await readOptions(page);
    const times: number[] = [];
    host.forget();
    const end = performance.now() + budgetMs;
    const done = () => ({ times, bytesEach: host.sent().bytes / Math.max(1, times.length) });
    for (const group of ["", ...persona.filter(Boolean)]) {
      if (group !== "")
        times.push(await page.evaluate((value) => window.bench.change("persona", value), group));
      for (const value of await othersFirst(period, () => page.inputValue('select[name="period"]'))) {
        if (times.length >= most || performance.now() > end) return done();
        times.push(await page.evaluate((chosen) => window.bench.change("period", chosen), value));
      }
    }
    return done();
  });
}

/** The choice in force comes last: choosing it again would change nothing. */
async function othersFirst(values: readonly string[], inForce: () => Promise<string>): Promise<string[]> {
  const current = await inForce();
  return [...values.filter((value) => value !== current), current];
}
