import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSampleSite, type SampleSite, visitLive, type Watched } from "../../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const visit = (path: string, body: (watched: Watched) => Promise<void>) => visitLive(site, path, body);

/** A drag over the page, of files or of a selected word. */
function drag(page: Page, type: "dragover" | "dragleave", what: "files" | "text"): Promise<void> {
  return page.evaluate(
    ([name, kind]) => {
      const transfer = new DataTransfer();
      if (kind === "files") transfer.items.add(new File(["a"], "a.csv"));
      else transfer.setData("text/plain", "mot");
      document.body.dispatchEvent(
        new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    [type, what] as const,
  );
}

describe("DropZone", () => {
  it("says what will happen while files are over the page, and goes when they leave", () =>
    visit("parcours/", async ({ page }) => {
      await drag(page, "dragover", "files");
      await page.locator(".drop-veil").waitFor();
      expect(await page.locator(".drop-veil").textContent()).toContain("Ils sont lus sur cet ordinateur");
      await drag(page, "dragleave", "files");
      await page.locator(".drop-veil").waitFor({ state: "detached" });
    }));
  it("leaves a dragged word alone", () =>
    visit("parcours/", async ({ page }) => {
      await drag(page, "dragover", "text");
      await page.waitForTimeout(100);
      expect(await page.locator(".drop-veil").count()).toBe(0);
    }));
});
