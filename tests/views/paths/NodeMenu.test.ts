import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openSampleSite,
  repainted,
  type SampleSite,
  visitLive,
  type Watched,
} from "../../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const visit = (path: string, body: (watched: Watched) => Promise<void>) => visitLive(site, path, body);
const view = (page: Page) => page.locator("[data-view]");
const search = (page: Page) => new URL(page.url()).search;

describe("the flow's menu", () => {
  const node = (page: Page) =>
    page.locator('.chart-wide [data-column="1"][data-node="fiche-produit"]').first();
  it("opens by keyboard, moves with arrows, and Escape gives the focus back", () =>
    visit("parcours/", async ({ page }) => {
      await node(page).focus();
      // Each of its choices is a question for the engine, which gets ready while the reader reads.
      const engine = page.waitForRequest(/\.duckdb$/u);
      await page.keyboard.press("Enter");
      await engine;
      const items = page.locator('[role="menuitem"]');
      await items.first().waitFor();
      expect(await items.allTextContents()).toEqual([
        "Commencer ici",
        "Finir ici",
        "Seulement les parcours qui passent ici",
      ]);
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Finir ici");
      await page.keyboard.press("Escape");
      expect(await items.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-node"))).toBe(
        "fiche-produit",
      );
      expect(search(page)).toBe("");
    }));
  it("starts from a touchpoint, and Escape gives the whole flow back", () =>
    visit("parcours/", async ({ page }) => {
      await node(page).locator("rect").first().click();
      await repainted(page, () => page.locator('[role="menuitem"]').first().click());
      expect(search(page)).toBe("?anchor=from:fiche-produit");
      expect(await page.locator('.chip[data-filter="anchor"]').textContent()).toContain("Fiche produit");
      await repainted(page, () => page.keyboard.press("Escape"));
      expect(search(page)).toBe("");
      expect(await view(page).getAttribute("data-state")).toBe("ready");
    }));
  it("opens from a ribbon too, with what follows its first touchpoint and what leads to the other", () =>
    visit("parcours/", async ({ page }) => {
      const ribbon = page.locator('.chart-wide .sk-choice[data-link="1:fiche-produit>panier"] .sk-ribbon');
      await ribbon.dispatchEvent("click");
      const items = page.locator('[role="menuitem"]');
      expect(await items.allTextContents()).toEqual([
        "Commencer à «\u00a0Fiche produit\u00a0»",
        "Finir à «\u00a0Panier\u00a0»",
        "Seulement ceux qui passent par «\u00a0Fiche produit\u00a0»",
        "Seulement ceux qui passent par «\u00a0Panier\u00a0»",
      ]);
      await repainted(page, () => items.nth(1).click());
      expect(search(page)).toBe("?anchor=to:panier");
    }));
});
