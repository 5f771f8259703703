import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSampleSite, type SampleSite, settled, visitLive, type Watched } from "../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const visit = (path: string, body: (watched: Watched) => Promise<void>) => visitLive(site, path, body);

describe("keepingPlace", () => {
  it("keeps what the reader had opened and focused", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/site.json", async (route) => {
      await page.locator("details.table-twin > summary").first().click();
      await page.locator('select[name="segment"]').focus();
      await route.continue();
    });
    await page.goto(new URL("entonnoir/", site.address).href);
    await settled(page);
    expect(await page.locator("details.table-twin").first().getAttribute("open")).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("segment");
    await page.context().close();
  });
  it("moves nothing: the live page stands where the static one stood", async () => {
    for (const path of ["parcours/", "entonnoir/", "emotions/"]) {
      const still = await site.open(path, { javaScriptEnabled: false });
      const height = (page: Page) => page.locator(".picture").evaluate((element) => element.scrollHeight);
      // The controls that need scripts are the only difference, and their place is kept once scripts are on.
      await still.page.locator("html").evaluate((html) => html.classList.add("js"));
      const expected = await height(still.page);
      await still.page.context().close();
      await visit(path, async ({ page }) => {
        expect(Math.abs((await height(page)) - expected)).toBeLessThan(2);
      });
    }
  });
});
