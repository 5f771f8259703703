// Chromium through playwright-core. In: nothing. Out: a window to drive.
import { chromium } from "playwright-core";
import { chromiumOptions } from "./chromium.ts";
import { asExpression, outcomeOf, PATIENCE, type Tab } from "./tab.ts";

export async function startChromium(): Promise<Tab> {
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  return {
    goTo: async (url) => {
      await page.goto(url);
    },
    evaluate: async (body, given) => outcomeOf(await page.evaluate<string>(asExpression(body, given))),
    close: () => browser.close(),
  };
}
