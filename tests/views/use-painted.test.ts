import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSampleSite, type SampleSite, settled, visitLive } from "../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

/** Chooses another persona; what the page's tables hold in the very moment in which the new picture stands. */
function tablesAtRepaint(): Promise<{ rows: string; behind: number; takeable: number }> {
  return new Promise((done) => {
    const view = document.querySelector<HTMLElement>("[data-view]");
    const field = document.querySelector<HTMLSelectElement>('select[name="persona"]');
    if (view === null || field === null) throw new Error("no page to choose in");
    new MutationObserver(() =>
      done({
        rows: document.querySelector('[data-table="funnel"] tbody')?.innerHTML ?? "",
        behind: document.querySelectorAll("[data-behind]").length,
        takeable: [...document.querySelectorAll(".take-away details[open] button")].filter((button) =>
          button.textContent?.includes("(CSV)"),
        ).length,
      }),
    ).observe(view, { attributeFilter: ["data-revision"] });
    field.value = "amateurs";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("usePainted", () => {
  it("lets the picture come first: a folded table is marked as behind, then written", () =>
    visitLive(site, "entonnoir/", async ({ page, complaints }) => {
      const rows = page.locator('[data-table="funnel"] tbody');
      const before = await rows.innerHTML();
      const { rows: then, behind } = await page.evaluate(tablesAtRepaint);
      expect(then).toBe(before);
      expect(behind).toBeGreaterThan(0);
      await settled(page);
      expect(await rows.innerHTML()).not.toBe(before);
      expect(complaints).toEqual([]);
    }));
  it("never shows an open table that is of another picture than the chart", () =>
    visitLive(site, "entonnoir/", async ({ page }) => {
      const rows = page.locator('[data-table="funnel"] tbody');
      const before = await rows.innerHTML();
      await page.locator("details:has([data-table=funnel]) > summary").click();
      const { rows: then } = await page.evaluate(tablesAtRepaint);
      expect(then).not.toBe(before);
      await settled(page);
      expect(await rows.innerHTML()).toBe(then);
    }));
  it("lets nobody take a table away that is of another picture than its file's name says", () =>
    visitLive(site, "entonnoir/", async ({ page }) => {
      const offered = page.locator(".take-away details[open] button", { hasText: "(CSV)" });
      await page.locator(".take-away summary").first().click();
      await offered.first().waitFor();
      const { takeable } = await page.evaluate(tablesAtRepaint);
      expect(takeable).toBe(0);
      await settled(page);
      await offered.first().waitFor();
      const part = page.locator(".part").filter({ has: page.locator(".take-away details[open]") });
      expect(await offered.count()).toBe(await part.locator("table[data-table]").count());
    }));
  it("writes the tables of a page that is drawn in this browser, too", () =>
    visitLive(site, "entonnoir/?persona=amateurs", async ({ page }) => {
      expect(await page.locator("[data-behind]").count()).toBe(0);
      expect(await page.locator('[data-table="funnel"] tbody tr').count()).toBeGreaterThan(0);
    }));
});
