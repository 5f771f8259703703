// What is taken away from a page, in a browser: the files themselves.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { href } from "../../src/views/href.ts";
import { pageNamed } from "../../src/views/page-table.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { BASE, openSampleSite, type SampleSite, settled } from "./sample-site.ts";

let site: SampleSite;
let page: Page;
let complaints: readonly string[];
beforeAll(async () => {
  site = await openSampleSite();
  ({ page, complaints } = await site.open(href(pageNamed("funnel"), "fr", BASE), { colorScheme: "dark" }));
  await settled(page);
});
afterAll(() => site.close());

const menu = () => page.locator(".take-away").first();

/** The bytes and the name of what an item of the first menu gives. */
async function taken(item: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await menu().locator("summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu().getByRole("button", { name: item }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it("the figures at full precision, as the table has them", async () => {
  const { name, bytes } = await taken(/CSV/u);
  expect(name).toMatch(/^maison-lumen_entonnoir_t3-2026_vs-t2-2026_.*\.csv$/u);
  const [header, first] = bytes.toString("utf8").slice(1).split("\r\n");
  const table = page.locator('table[data-table="funnel"]');
  const cells = table.locator("tbody tr").first().locator("th, td");
  const values = await cells.evaluateAll((all) =>
    all.map((cell) => (cell as HTMLElement).dataset["value"] ?? ""),
  );
  const [stage = ""] = await cells.allTextContents();
  expect(header?.split(";").length).toBe(values.length);
  expect(first?.split(";")).toEqual([stage, ...values.slice(1).map((value) => value.replace(".", ","))]);
  expect(await menu().getByRole("status").textContent()).toContain(name);
});

it("a picture that stands alone: title, filters, n and date inside, in the colours of paper, asking nobody", async () => {
  const { name, bytes } = await taken(/SVG/u);
  expect(name).toBe("maison-lumen_entonnoir_t3-2026_vs-t2-2026.svg");
  const svg = bytes.toString("utf8");
  for (const text of ["Jusqu’où vont-ils", "Maison Lumen · T3", "comparé au T2", "14 octobre 2026", "n = "])
    expect(svg.replaceAll(/[\u00A0\u202F]/gu, " ")).toContain(text);
  expect(svg.replaceAll(/url\(data:font[^)]*\)|http:\/\/www\.w3\.org\/2000\/svg/gu, "")).not.toMatch(
    /https?:|var\(|class=|tabindex|&nbsp;/u,
  );
  // The light page's first stage and ink, though the page is dark.
  expect(svg).toContain('fill="rgb(26, 157, 157)"');
  expect(svg).toContain("data:font/woff2;base64,");
  // Read by another page: this one's rules on styles are not the file's.
  const reader = await site.browser.newPage();
  const problem = await reader.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    return read.querySelector("parsererror")?.textContent ?? null;
  }, svg);
  await reader.close();
  expect(problem).toBeNull();
});

it("the same in dots, twice as fine as the screen", async () => {
  const { bytes } = await taken(/PNG/u);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2 * (1240 + 48));
});

it("the keyboard opens the menu, and Escape gives the focus back", async () => {
  await menu().locator("summary").focus();
  await page.keyboard.press("Enter");
  // What can be taken is looked for once the menu is open.
  await menu().getByRole("button").first().waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("CSV");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
  expect(await menu().getByRole("button").count()).toBe(0);
  expect(complaints).toEqual([]);
});

it("without a network the picture is made all the same", async () => {
  await page.context().setOffline(true);
  const { bytes } = await taken(/SVG/u);
  await page.context().setOffline(false);
  expect(bytes.toString("utf8")).toContain("Jusqu’où vont-ils");
});

it("says over a picture only what it shows: findings under their numbers, no touchpoint that is not drawn", async () => {
  const taken = async (name: "map" | "touchpoints" | "emotion"): Promise<string> => {
    await page.goto(new URL(href(pageNamed(name), "fr", BASE), site.address).href);
    await settled(page);
    return (await takenHere()).replaceAll(/[\u00A0\u202F]/gu, " ");
  };
  const takenHere = async (): Promise<string> => {
    await menu().locator("summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      menu().getByRole("button", { name: /SVG/u }).first().click(),
    ]);
    return readFile(await download.path(), "utf8");
  };
  const map = await taken("map");
  const findings = await page.locator(".findings > li > a:first-child").allTextContents();
  const marks = await page.locator(".map-river .chart > svg:visible [data-finding]").count();
  expect(marks).toBeGreaterThan(0);
  for (let at = 1; at <= Math.min(marks, findings.length); at++) expect(map).toContain(`>${at}. `);
  for (const name of ["touchpoints", "emotion"] as const) {
    const svg = await taken(name);
    const [, description = ""] = /<desc>([^<]*)<\/desc>/u.exec(svg) ?? [];
    const drawn = svg.slice(svg.indexOf("viewBox", svg.indexOf("</desc>")));
    const names = sampleSite.touchpoints.map(({ names: { fr } }) => fr);
    for (const one of names.filter((known) => description.includes(`« ${known} »`)))
      expect(drawn.slice(drawn.indexOf("<svg")), name).toContain(one);
  }
});
