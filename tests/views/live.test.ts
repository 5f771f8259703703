import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RARE_PERSONA } from "../fixtures/write-sample-site.ts";
import {
  BASE,
  openSampleSite,
  repainted,
  type SampleSite,
  visitLive,
  type Watched,
} from "../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const view = (page: Page) => page.locator("[data-view]");
const search = (page: Page) => new URL(page.url()).search;
const visit = (path: string, body: (watched: Watched) => Promise<void>) => visitLive(site, path, body);
/** The picture without the marks that React leaves between texts of a page drawn at build. */
const picture = async (page: Page) => (await page.locator(".picture").innerHTML()).replaceAll("<!-- -->", "");
const revision = async (page: Page) => Number(await view(page).getAttribute("data-revision"));

describe("filters and the address", () => {
  it("a choice repaints the charts once and is written in the address", () =>
    visit("entonnoir/", async ({ page, complaints }) => {
      const first = await page.locator('[data-table="funnel"]').innerHTML();
      const before = await revision(page);
      await repainted(page, () => page.selectOption('select[name="persona"]', "amateurs"));
      expect(search(page)).toBe("?persona=amateurs");
      expect(await revision(page)).toBe(before + 1);
      expect(await page.locator('[data-table="funnel"]').innerHTML()).not.toBe(first);
      expect(await page.locator('.chip[data-filter="persona"]').textContent()).toContain(
        "Amateurs de design",
      );
      expect(complaints).toEqual([]);
    }));
  it("a label of the flow that moves is the same element: it is not made anew", () =>
    visit("parcours/", async ({ page }) => {
      await page.evaluate(() => {
        for (const text of document.querySelectorAll<SVGTextElement>(".sk-node text"))
          text.dataset["stood"] = text.getAttribute("y") ?? "";
      });
      await repainted(page, () => page.selectOption('select[name="persona"]', "amateurs"));
      const moved = await page.evaluate(
        () =>
          [...document.querySelectorAll<SVGTextElement>("[data-stood]")].filter(
            (text) => text.dataset["stood"] !== text.getAttribute("y"),
          ).length,
      );
      expect(moved).toBeGreaterThan(0);
    }));
  it("Back and Forward show the earlier and the later picture again", () =>
    visit("entonnoir/", async ({ page }) => {
      const table = page.locator('[data-table="funnel"]');
      const first = await table.innerHTML();
      await repainted(page, () => page.selectOption('select[name="segment"]', "b2b"));
      const second = await table.innerHTML();
      await repainted(page, () => page.goBack());
      expect(await table.innerHTML()).toBe(first);
      expect(await page.locator('select[name="segment"]').inputValue()).toBe("");
      await repainted(page, () => page.goForward());
      expect(await table.innerHTML()).toBe(second);
    }));
  it("a link opened elsewhere shows the same picture", async () => {
    let told = "";
    let link = "";
    await visit("emotions/", async ({ page }) => {
      await repainted(page, () => page.selectOption('select[name="period"]', "2026-T2"));
      await repainted(page, () => page.selectOption('select[name="segment"]', "b2c"));
      told = await picture(page);
      link = page.url();
    });
    await visit(link, async ({ page }) => {
      expect((await picture(page)) === told).toBe(true);
      expect(await page.locator('select[name="compare"]').inputValue()).toBe("none");
    });
  });
  it("a chip removes its filter", () =>
    visit("parcours/?persona=amateurs", async ({ page }) => {
      await repainted(page, () => page.locator('.chip[data-filter="persona"]').click());
      expect(search(page)).toBe("");
      expect(await page.locator(".chip").count()).toBe(0);
    }));
  it("a group under the threshold says why nothing is shown and what to do", () =>
    visit(`emotions/?persona=${RARE_PERSONA}`, async ({ page }) => {
      expect(await view(page).getAttribute("data-state")).toBe("empty");
      expect(await page.locator(".status-text:visible").textContent()).toContain("n trop petit");
      await repainted(page, () => page.locator(".status button").click());
      expect(await view(page).getAttribute("data-state")).toBe("ready");
    }));
});

describe("pages and languages", () => {
  it("another view keeps the filters, the document and Back", () =>
    visit("parcours/?segment=b2b", async ({ page }) => {
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await repainted(page, () => page.locator("nav a", { hasText: "Entonnoir" }).click());
      expect(new URL(page.url()).pathname).toBe(`${BASE}entonnoir/`);
      expect(search(page)).toBe("?segment=b2b");
      expect(await view(page).getAttribute("data-view")).toBe("funnel");
      expect(await page.title()).toContain("Entonnoir");
      expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);
      await repainted(page, () => page.goBack());
      expect(await view(page).getAttribute("data-view")).toBe("paths");
    }));
  it("the other language keeps the view and the filters", () =>
    visit("emotions/?segment=b2b", async ({ page }) => {
      await repainted(page, () => page.locator("a.language").click());
      expect(new URL(page.url()).pathname).toBe(`${BASE}en/emotions/`);
      expect(search(page)).toBe("?segment=b2b");
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await page.locator("h1").textContent()).toBe("How do they feel along the way?");
    }));
});

describe("the emotion's points", () => {
  it("a point shows the words behind it, by keyboard too, and says so in the address", () =>
    visit("emotions/", async ({ page }) => {
      await page.locator('.chart-wide [data-point="touchpoint:livraison-a-domicile"]').first().focus();
      await repainted(page, () => page.keyboard.press("Enter"));
      expect(search(page)).toBe("?point=touchpoint:livraison-a-domicile");
      expect(await page.locator("#verbatims h2").textContent()).toContain("Livraison à domicile");
    }));
});

describe("without its engine", () => {
  it("says in a sentence when the engine is not there, and what is prebuilt still works", () =>
    visit("parcours/?through=fiche-produit", async ({ page }) => {
      expect(await view(page).getAttribute("data-state")).toBe("failed");
      expect(await page.locator(".status-text:visible").count()).toBe(1);
      await repainted(page, () => page.locator(".status button").click());
      expect(await view(page).getAttribute("data-state")).toBe("ready");
      await repainted(page, () => page.selectOption('select[name="segment"]', "b2b"));
      expect(await view(page).getAttribute("data-state")).toBe("ready");
    }));
});
