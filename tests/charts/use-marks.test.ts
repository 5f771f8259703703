import { readFileSync } from "node:fs";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chromiumOptions } from "../browsers/chromium.ts";

let browser: Browser;
let page: Page;
let script: string;

/** The live page as one script, styles with it: nothing is fetched. */
async function bundle(): Promise<string> {
  const input = new URL("live-page.tsx", import.meta.url).pathname;
  const output = { format: "iife" } as const;
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    // Under a test runner Vite would compile for React's development build.
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: { write: false, rollupOptions: { input, output } },
  });
  if (!("output" in built)) throw new Error("one output expected");
  return built.output[0].code;
}

const style = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), "utf8");

beforeAll(async () => {
  script = await bundle();
  browser = await chromium.launch(chromiumOptions());
}, 120_000);
afterAll(async () => browser?.close());

beforeEach(async () => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  await page.setContent(`<style>${style("tokens")}${style("charts")}</style><div id="root"></div>`);
  await page.addScriptTag({ content: script });
  await page.waitForSelector("[data-node]", { timeout: 5_000 });
  return () => context.close();
});

const node = (column: number, name: string): Locator =>
  page.locator(`[data-node="${name}"][data-column="${column}"]`);
const link = (key: string): Locator => page.locator(`[data-link="${key}"]`);
const focused = (): Promise<string | null> =>
  page.evaluate(() => {
    const mark = document.activeElement as SVGElement | null;
    return mark?.dataset["node"] === undefined ? null : `${mark.dataset["column"]}:${mark.dataset["node"]}`;
  });

test("the pointer lights a chain, dims the rest and tells the facts", async () => {
  await node(3, "paiement-mobile").locator("rect").first().hover();
  expect(await link("2:panier>paiement-mobile").getAttribute("class")).toContain("is-lit");
  expect(await link("0:visite-en-boutique>caisse-en-boutique").getAttribute("class")).toContain("is-dim");
  expect(await page.locator(".chart-tip strong").textContent()).toBe("Paiement mobile");
  expect((await page.locator(".chart-tip").textContent())?.replace(/\s/gu, " ")).toContain(
    "721 parcours, 18 %",
  );
  await page.mouse.move(5, 880);
  expect(await page.locator(".chart-tip").count()).toBe(0);
  expect(await page.locator(".is-dim").count()).toBe(0);
});

test("a ribbon tells its own facts", async () => {
  await link("2:panier>paiement-mobile").locator("path").first().hover();
  expect(await page.locator(".chart-tip strong").textContent()).toBe("Panier → Paiement mobile");
});

test("one stop of the tab key for the whole chart, arrows inside it, the same facts in focus", async () => {
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("0:publicite-sur-les-reseaux");
  expect(await page.locator(".chart-tip strong").textContent()).toBe("Publicité sur les réseaux");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toMatch(/^1:/u);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^0:/u);
  const here = await focused();
  await page.keyboard.press("Tab");
  expect(await focused()).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe(here);
});

/** Marks that the tab key stops at. */
const tabStops = (): Promise<readonly string[]> =>
  page
    .locator('svg [tabindex="0"]')
    .evaluateAll((marks) => marks.map((mark) => `${mark.dataset["column"]}:${mark.dataset["node"]}`));

test("the tab key stops at one mark: the first, then the one last in focus, the first again where that one is gone", async () => {
  expect(await tabStops()).toEqual(["0:publicite-sur-les-reseaux"]);
  await node(3, "paiement-mobile").focus();
  expect(await tabStops()).toEqual(["3:paiement-mobile"]);
  await page.evaluate(() => document.body.dispatchEvent(new CustomEvent("columns", { detail: 2 })));
  await node(3, "paiement-mobile").waitFor({ state: "detached" });
  expect(await tabStops()).toEqual(["0:publicite-sur-les-reseaux"]);
});

test("Escape puts the lights out, Enter and Space choose", async () => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await page.locator(".chart-tip").count()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.body.dataset["chosen"])).toBe("0:publicite-sur-les-reseaux g");
  await node(3, "paiement-mobile").locator("rect").first().click();
  expect(await page.evaluate(() => document.body.dataset["chosen"])).toBe("3:paiement-mobile g");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  expect(await page.evaluate(() => document.body.dataset["chosen"])).toMatch(/^4:/u);
});

test("what ends cannot be chosen", async () => {
  const stop = node(1, "stop");
  await stop.locator("text").click();
  expect(await stop.getAttribute("role")).toBe("img");
  expect(await page.evaluate(() => document.body.dataset["chosen"])).toBeUndefined();
});
