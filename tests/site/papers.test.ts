// What leaves the review page, in a browser: papers and files.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openArchive } from "./open-archive.ts";
import { openSampleSite, type SampleSite, settled } from "./sample-site.ts";

let site: SampleSite;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  site = await openSampleSite();
  ({ page, complaints } = await site.open("revue/"));
  await settled(page);
});
afterAll(() => site.close());

async function taken(name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#emporter").getByRole("button", { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it("the quarter in one file, under two megabytes, that asks nobody and still opens its tables", async () => {
  const { name, bytes } = await taken(/HTML/u);
  expect(name).toMatch(/^maison-lumen_revue-du-t3-2026\.html$/u);
  expect(bytes.length).toBeLessThan(2_000_000);
  const reader = await site.browser.newPage();
  const asked: string[] = [];
  reader.on("request", (request) => asked.push(request.url()));
  await reader.setContent(bytes.toString("utf8"));
  expect(asked.filter((url) => !url.startsWith("data:") && url !== "about:blank")).toEqual([]);
  expect(await reader.locator("script").count()).toBe(0);
  expect(await reader.locator("[data-chart=river] svg").isVisible()).toBe(true);
  await reader.locator("details summary").first().click();
  expect(await reader.locator("table").first().isVisible()).toBe(true);
  await reader.close();
});

it("slides whose texts and tables can be edited, the river as a picture", async () => {
  const { name, bytes } = await taken(/PPTX/u);
  expect(name).toMatch(/\.pptx$/u);
  const parts = await openArchive(bytes);
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  const text = slides.map((path) => parts.get(path)?.toString("utf8") ?? "").join("");
  expect(slides.length).toBeGreaterThanOrEqual(5);
  expect(text).toContain("Revue du T3");
  expect(text).toContain("<a:tbl>");
  expect([...parts.keys()].some((path) => /^ppt\/media\/.*\.png$/u.test(path))).toBe(true);
});

it("papers printed alone: the page around them is not", async () => {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator("#emporter").getByRole("button", { name: /A4/u }).click();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".paper-brief").isVisible()).toBe(true);
  expect(await page.locator(".header").isVisible()).toBe(false);
  expect(await page.locator("#seance").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".paper").count()).toBe(0);
  // Nothing is kept offline by the browser of these tests.
  expect(complaints.filter((told) => !told.startsWith("Service Worker"))).toEqual([]);
});
