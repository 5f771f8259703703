import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtExactly } from "../build/maison-lumen.ts";
import { openSite, repainted, type SampleSite, settled, type Watched } from "./sample-site.ts";

/** Reading the whole folder in WebAssembly takes seconds, more on a busy machine. */
const READING = 120_000;

/** Told exactly, since nothing of what is dropped is folded. */
let exact: Awaited<ReturnType<typeof builtExactly>>;
let site: SampleSite;
beforeAll(async () => {
  exact = await builtExactly();
  site = await openSite(exact.dist, "/");
}, 180_000);
afterAll(() => site.close());

/** A table's rows; numbers at nine decimals, since native and WebAssembly add the same values in another order. */
async function table(page: Page, name: string): Promise<string> {
  const html = await page.locator(`[data-table="${name}"]`).first().innerHTML();
  return html.replace(
    /data-value="(-?\d+\.\d+(?:e-?\d+)?)"/g,
    (_, value) => `data-value="${Number(value).toFixed(9)}"`,
  );
}
const own = (page: Page) => page.locator(".notice-own");

async function opened(path: string): Promise<Watched> {
  const watched = await site.open(path);
  await settled(watched.page);
  return watched;
}

/** Lets files fall on the page as a hand would. */
async function drop(page: Page, files: readonly { name: string; content: string }[]): Promise<void> {
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, content } of dropped) transfer.items.add(new File([content], name));
    for (const type of ["dragover", "drop"]) {
      const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  }, files);
}

describe("the company's own folder, picked in the browser", () => {
  it(
    "gives the build's own answers on every view, stays there from page to page, and leaves in one click",
    async () => {
      const { page, complaints } = await opened("parcours/");
      const built: Record<string, string> = { paths: await table(page, "paths") };
      for (const [name, link] of [
        ["funnel", "Entonnoir"],
        ["emotions", "Émotions"],
      ] as const) {
        await repainted(page, () => page.locator("nav a", { hasText: link }).click());
        built[name] = await table(page, name);
      }
      await page.locator('input[name="folder"]').setInputFiles(exact.data);
      await own(page).waitFor({ timeout: READING });
      await settled(page);
      expect(await table(page, "emotions")).toBe(built["emotions"]);
      await repainted(page, () => page.locator("nav a", { hasText: "Entonnoir" }).click());
      expect(await table(page, "funnel")).toBe(built["funnel"]);
      await repainted(page, () => page.locator("nav a", { hasText: "Parcours" }).first().click());
      expect(await table(page, "paths")).toBe(built["paths"]);
      expect(await own(page).textContent()).toContain("Elles restent sur cet ordinateur");
      await repainted(page, () => page.selectOption('select[name="segment"]', { index: 1 }));
      expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
      await repainted(page, () => own(page).locator("button").click());
      expect(await own(page).count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    READING * 2,
  );
});

describe("files dropped on the page", () => {
  const orders = ["Name,Email,Paid at,Fulfilled at,Total,Subtotal,Created at,Source,Id"];
  for (let n = 1; n <= 40; n += 1) {
    const day = String(1 + (n % 28)).padStart(2, "0");
    const at = `2026-${n < 20 ? "04" : "08"}-${day} 10:00:00 +0200`;
    orders.push(`#${1000 + n},client${n}@example.org,${at},${at},10,10,${at},web,${n}`);
  }
  it(
    "are read as they fall, and every page then speaks of them",
    async () => {
      const { page, complaints } = await opened("entonnoir/");
      await drop(page, [{ name: "commandes.csv", content: orders.join("\n") }]);
      await own(page).waitFor({ timeout: READING });
      await settled(page);
      expect(await page.locator(".takeaway").textContent()).toMatch(/parcours/);
      await repainted(page, () => page.locator("nav a", { hasText: "Données" }).click());
      expect(await page.locator('[data-table="files"] tbody tr').getAttribute("data-key")).toBe(
        "commandes.csv",
      );
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    READING,
  );
  it(
    "that hold nothing usable change nothing, and say what is wrong with them",
    async () => {
      const { page } = await opened("entonnoir/");
      const before = await table(page, "funnel");
      await drop(page, [{ name: "photo.png", content: "\u0089PNG\r\n\u001a\n\u0000\u0000" }]);
      await page.locator(".notice-problem").first().waitFor({ timeout: READING });
      expect(await page.locator(".notices").textContent()).toContain("Aucun de ces fichiers");
      expect(await page.locator(".notices").textContent()).toContain("photo.png");
      expect(await table(page, "funnel")).toBe(before);
      await page.context().close();
    },
    READING,
  );
});

describe("a question that nobody foresaw", () => {
  it(
    "is answered by the engine in the page: two filters and another anchor",
    async () => {
      const { page, complaints } = await opened("parcours/");
      const segments = await page.locator('select[name="segment"] option').count();
      expect(segments).toBeGreaterThan(1);
      await repainted(page, () =>
        page
          .locator('.chart-wide [data-node][data-column="1"] rect')
          .first()
          .click()
          .then(() => page.locator('[role="menuitem"]').first().click()),
      );
      expect(complaints).toEqual([]);
      expect(await page.locator("[data-view]").getAttribute("data-state")).toBe("ready");
      const anchored = await table(page, "paths");
      await repainted(page, () => page.selectOption('select[name="persona"]', { index: 1 }));
      expect(await table(page, "paths")).not.toBe(anchored);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    READING,
  );
});
