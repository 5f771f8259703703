import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSampleSite, type SampleSite, settled } from "../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const view = (page: Page) => page.locator("[data-view]");

describe("wake", () => {
  it("unfiltered numbers are never shown as filtered while the page wakes up", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/site.json", async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.goto(new URL("entonnoir/?persona=amateurs", site.address).href, { waitUntil: "commit" });
    await page.waitForSelector("[data-view]");
    expect(await view(page).getAttribute("data-state")).toBe("updating");
    await settled(page);
    expect(await view(page).getAttribute("data-state")).toBe("ready");
    await page.context().close();
  });
  it("leaves the picture drawn at build when scripts do not come", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/live.*.js", (route) => route.abort());
    await page.goto(new URL("entonnoir/", site.address).href);
    await page.waitForTimeout(300);
    expect(await view(page).getAttribute("data-state")).toBe("ready");
    expect(await page.locator(".chart-wide svg").first().isVisible()).toBe(true);
    await page.context().close();
  });
  it("says so when scripts do not come and the address asked for another picture", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/live.*.js", (route) => route.abort());
    await page.goto(new URL("entonnoir/?persona=amateurs", site.address).href);
    await page.waitForFunction(() => document.querySelector('[data-state="failed"]') !== null);
    expect(await page.locator(".status-failed").isVisible()).toBe(true);
    expect(await page.locator(".picture").isVisible()).toBe(false);
    await page.context().close();
  });
});
