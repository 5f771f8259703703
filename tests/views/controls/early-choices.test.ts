import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSampleSite, repainted, type SampleSite, settled } from "../../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const shown = (page: Page) => page.locator('select[name="segment"]').inputValue();

it("a page that nobody touched wakes up with its own choices, and asks for nothing else", async () => {
  const { page } = await site.open("entonnoir/");
  await settled(page);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.locator("[data-view]").getAttribute("data-revision")).toBe("1");
  await page.context().close();
});

it("a choice given up is not done again: the way back shows what the page was drawn with", async () => {
  const { page } = await site.open("entonnoir/");
  await settled(page);
  await repainted(page, () => page.selectOption('select[name="segment"]', "b2b"));
  await repainted(page, () => page.goBack());
  expect(await shown(page)).toBe("");
  await page.reload();
  await settled(page);
  expect([await shown(page), new URL(page.url()).search]).toEqual(["", ""]);
  await page.context().close();
});
