// A page that answers its controls. In: a page just opened. Out: the same page once a change of a control was repainted.
import type { Page } from "playwright-core";

const TRIES = 40;
const TRY_MS = 1500;

export type Options = Readonly<Record<"period" | "persona" | "segment", readonly string[]>>;

/** A page drawn ahead shows its controls before they work: they are tried until one does. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector("[data-view][data-state=ready]", { state: "attached" });
  for (let tried = 0; tried < TRIES; tried++) {
    if (await repaints(page)) return;
  }
  throw new Error(`controls never answered: ${address}`);
}

function repaints(page: Page): Promise<boolean> {
  return page.evaluate(async (patience) => {
    const field = document.querySelector<HTMLSelectElement>('select[name="period"]');
    const other = [...(field?.options ?? [])].find(({ value }) => value !== field?.value)?.value;
    if (!field || other === undefined) return false;
    const tired = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
    const done = window.bench.change("period", other).then(() => true as const);
    return Promise.race([done, tired]);
  }, TRY_MS);
}

/** What the controls offer, "no choice" first where there is one. */
export function readOptions(page: Page): Promise<Options> {
  return page.evaluate(() => {
    const values = (name: string) =>
      [...document.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map(
        ({ value }) => value,
      );
    return { period: values("period"), persona: values("persona"), segment: values("segment") };
  });
}
