// A browser that has never been here. In: whether scripts run. Out: a page of a fresh profile, watched from before its first byte.
import { chromium, type Page } from "playwright-core";
import { chromiumOptions } from "../../browsers/chromium.ts";
import { inPageScript } from "./in-page.ts";

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
    if (scripts) await page.addInitScript({ content: inPageScript });
    const complaints = collectComplaints(page);
    await page.waitForTimeout(STARTED_MS);
    return await use(page).catch(async (cause: unknown) => {
      throw new Error([String(cause), ...(await Promise.all(complaints))].join("\n  "), { cause });
    });
  } finally {
    await browser.close();
  }
}

/** What the page said on its console before a measure failed: the harness itself only sees that nothing came. */
function collectComplaints(page: Page): Promise<string>[] {
  const complaints: Promise<string>[] = [];
  page.on("pageerror", (error) => complaints.push(Promise.resolve(error.message)));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    complaints.push(
      Promise.all(message.args().map((said) => said.evaluate(withCauses))).then((texts) => texts.join(" ")),
    );
  });
  return complaints;
}

function withCauses(said: unknown): string {
  const texts: string[] = [];
  let at = said;
  for (; at instanceof Error; at = at.cause) texts.push(at.message.slice(0, 300));
  return [...texts, ...(at === undefined ? [] : [String(at)])].join(" ← ");
}

/** A browser that has just begun still makes pages of its own, on the cores and in the moment that a reader's page is measured: readers have theirs open. */
const STARTED_MS = 2_000;

/** Enough for 600 MB over the slow line. */
export const PATIENCE = 600_000;
