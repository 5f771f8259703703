import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSampleSite, type SampleSite, settled } from "../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

describe("useShown", () => {
  it("draws only the picture that is seen, and another one once the window asks for it", async () => {
    const { page } = await site.open("entonnoir/");
    await settled(page);
    expect(await page.locator(".chart-wide svg").first().isVisible()).toBe(true);
    expect(await page.locator(".chart-narrow svg").count()).toBe(0);
    for (const [width, size] of [
      [1000, "medium"],
      [390, "narrow"],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.locator(`.chart-${size} svg`).first().waitFor();
      expect(await page.locator(".chart-wide svg").count(), size).toBe(0);
    }
    await page.context().close();
  });
  it("keeps the picture of the window while a sentence stands in its place", async () => {
    const { page } = await site.open("entonnoir/");
    await settled(page);
    await page.locator("[data-view]").evaluate((view) => view.setAttribute("data-state", "empty"));
    expect(await page.locator(".picture").isVisible()).toBe(false);
    await page.setViewportSize({ width: 1300, height: 800 });
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))),
    );
    expect(await page.locator(".chart-wide svg").count()).toBeGreaterThan(0);
    expect(await page.locator(".chart-narrow svg").count()).toBe(0);
    await page.context().close();
  });
  it("has the wide picture ready for paper, even from a phone", async () => {
    const { page } = await site.open("entonnoir/", { viewport: { width: 390, height: 844 } });
    await settled(page);
    const printed = page.evaluate(
      () =>
        new Promise<number>((done) => {
          addEventListener("beforeprint", () => done(document.querySelectorAll(".chart-wide svg").length));
        }),
    );
    await page.pdf();
    expect(await printed).toBeGreaterThan(0);
    await page.locator(".chart-wide svg").first().waitFor({ state: "detached" });
    await page.context().close();
  });
  it.each([
    [1280, 720],
    [1366, 768],
  ])(
    "shows the flow whole at once in a window of %i × %i, and the taller one where there is room",
    async (width, height) => {
      const { page } = await site.open("parcours/", { viewport: { width, height } });
      const flow = page.locator(".chart-low svg").first();
      expect(await flow.isVisible()).toBe(true);
      await settled(page);
      expect(await page.locator(".chart-wide svg").count()).toBe(0);
      expect((await flow.boundingBox())?.height).toBeLessThan(height - 100);
      await page.setViewportSize({ width, height: 900 });
      await page.locator(".chart-wide svg").first().waitFor();
      expect(await page.locator(".chart-low svg").count()).toBe(0);
      await page.context().close();
    },
  );
  it.each([
    [1920, 1080, 24],
    [1280, 720, 18],
  ])(
    "shows a meeting four contacts of five touchpoints, whole on a screen of %i × %i, in text of %i pixels at least",
    async (width, height, least) => {
      const { page } = await site.open("parcours/?screen=map", { viewport: { width, height } });
      await settled(page);
      const flow = page.locator(".chart-projected svg").first();
      await flow.waitFor();
      expect((await flow.boundingBox())?.height).toBeLessThan(height);
      const sizes = await flow.evaluate((svg: SVGSVGElement) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll("text")].map(
          (one) => scale * Number.parseFloat(getComputedStyle(one).fontSize),
        );
      });
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
      await page.context().close();
    },
  );
  it("has a lower flow ready for a sheet of A4", async () => {
    const { page } = await site.open("parcours/");
    await settled(page);
    expect(await page.locator(".chart-paper").count()).toBe(0);
    const printed = page.evaluate(
      () =>
        new Promise<readonly (string | undefined)[]>((done) => {
          addEventListener("beforeprint", () =>
            done([...document.querySelectorAll(".chart-sizes > *")].map((one) => one.className)),
          );
        }),
    );
    await page.pdf({ format: "A4", landscape: true });
    expect(await printed).toEqual(["chart-wide", "chart-paper"]);
    await page.context().close();
  });
  it("agrees with the style sheet on what is medium and wide", async () => {
    for (const width of [740, 764, 766, 780, 1190, 1236, 1250, 1300]) {
      const { page } = await site.open("entonnoir/", { viewport: { width, height: 800 } });
      await settled(page);
      expect(await page.locator(".chart-sizes svg:visible").count(), String(width)).toBeGreaterThan(0);
      await page.context().close();
    }
  });
});
