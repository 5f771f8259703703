import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { href } from "../../src/views/href.ts";
import { pageNamed, pages } from "../../src/views/page-table.ts";
import { BASE, openSampleSite, type SampleSite, settled } from "./sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const VIEWS = ["paths", "funnel", "emotion"];
const allPages = (["fr", "en"] as const).flatMap((language) =>
  pages.map((page) => ({ name: page.name, page, language })),
);
/** What stays a button on paper is a name: of a stage, or of a lane. */
const pressed = [
  "form",
  "header.header",
  ".take-away",
  ".map-tools",
  ".open-files",
  ".button",
  ".review-ways",
  ".papers",
  "input",
]
  .map((one) => `${one}:visible`)
  .join(", ");
const phone = { viewport: { width: 390, height: 844 } };

/** What axe objects to in a page as it stands. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(allPages)("$name in $language", ({ page: shown, language }) => {
  it("opens, wakes up and asks nobody else for anything; in the dark, axe objects to nothing", async () => {
    const { page, complaints } = await site.open(href(shown, language, BASE));
    await settled(page);
    expect(await page.locator("h1").allTextContents()).toEqual([shown.words[language].title]);
    expect(await page.locator(`main[data-view="${shown.name}"]`).getAttribute("data-state")).toBe("ready");
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.title()).toContain(shown.words[language].name);
    // Taken over as it stands: what a browser would draw is what was drawn at build.
    expect(await page.locator("[data-redrawn]").count()).toBe(0);
    expect(complaints).toEqual([]);
    if (language === "fr") {
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await objections(page)).toEqual([]);
    }
    await page.context().close();
  });
  it("fits a phone without scrolling sideways; there, axe objects to nothing either", async () => {
    const { page } = await site.open(href(shown, language, BASE), phone);
    await settled(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(phone.viewport.width);
    if (language === "en") expect(await objections(page)).toEqual([]);
    await page.context().close();
  });
});

describe("without scripts", () => {
  it.each(VIEWS)("%s shows its sentence, its chart and its table", async (name) => {
    const { page } = await site.open(href(pageNamed(name), "fr", BASE), { javaScriptEnabled: false });
    expect(await page.locator(".takeaway .lead").first().textContent()).toMatch(
      /n\u00A0=\u00A0|\d\ssur\s\d|\d\savis\sde\s\d+\sclients/u,
    );
    expect(await page.locator(".chart-wide svg").first().isVisible()).toBe(true);
    expect(await page.locator("details table[data-table]").count()).toBeGreaterThan(0);
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    await page.context().close();
  });
  it("the map shows its river, its lanes and its table", async () => {
    const { page } = await site.open(href(pageNamed("map"), "fr", BASE), { javaScriptEnabled: false });
    expect(await page.locator(".map-base").textContent()).toMatch(/\d/u);
    expect(await page.locator(".map-part svg").first().isVisible()).toBe(true);
    expect(await page.locator('details table[data-table="map"]').count()).toBe(1);
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    await page.context().close();
  });
  it("the review says what moved, and has every difference in its table", async () => {
    const { page } = await site.open(href(pageNamed("review"), "fr", BASE), { javaScriptEnabled: false });
    expect(await page.locator(".moved").first().textContent()).toMatch(/\S+ \S+/u);
    expect(await page.locator(".map-compared details table[data-table]").count()).toBeGreaterThan(0);
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    await page.context().close();
  });
  it("the first picture weighs under 200 KB with its font", async () => {
    const fonts = (await readdir(join(site.folder, "_astro"))).filter((file) => file.endsWith(".woff2"));
    expect(fonts).toHaveLength(1);
    const font = await stat(join(site.folder, "_astro", fonts[0] ?? ""));
    for (const { words } of pages) {
      const html = await readFile(join(site.folder, words.fr.slug, "index.html"));
      expect(gzipSync(html).length + font.size).toBeLessThan(200_000);
    }
  });
});

describe("every page", () => {
  it("links only to pages that exist, under the base path", async () => {
    const links = new Set<string>();
    for (const { page, language } of allPages) {
      const html = await readFile(join(site.folder, href(page, language, "/"), "index.html"), "utf8");
      for (const [, link] of html.matchAll(/<(?:a|link)[^>]* href="([^"#]+)"/g))
        if (link)
          links.add(
            new URL(link, `http://site${href(page, language, BASE)}`).href.replace("http://site", ""),
          );
    }
    expect(links.size).toBeGreaterThanOrEqual(10);
    for (const link of links) {
      expect(link.startsWith(BASE), link).toBe(true);
      expect((await fetch(new URL(link, site.address))).status, link).toBe(200);
    }
  });
  it("lets nothing but its own origin in, and needs no inline style", async () => {
    for (const { page, language } of allPages) {
      const html = await readFile(join(site.folder, href(page, language, "/"), "index.html"), "utf8");
      expect(html).toMatch(/http-equiv="content-security-policy" content="default-src 'none'/);
      expect(html).not.toMatch(/connect-src[^;]*http|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
      expect(html).not.toMatch(/<[^>]+ style="/);
    }
  });
  it("says where to go when the address does not exist", async () => {
    const { page } = await site.open("nulle-part/");
    expect(await page.locator("h1").textContent()).toBe("Cette page n’existe pas");
    await page.locator("main a").first().click();
    expect(new URL(page.url()).pathname).toBe(BASE);
    await page.context().close();
  });
});

describe("the other maps", () => {
  it.each(["future", "service", "day"])(
    "%s: axe objects to nothing by day or night, the keyboard goes through, its table has every cell",
    async (mode) => {
      const { page, complaints } = await site.open(`?mode=${mode}`);
      await settled(page);
      expect(await objections(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await objections(page)).toEqual([]);
      const reached = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>("main :is(button, a[href], summary)")];
        return all.filter((one) => one.checkVisibility() && one.tabIndex < 0).map((one) => one.outerHTML);
      });
      expect(reached).toEqual([]);
      const [columns = 0, ...rows] = await page.evaluate(() =>
        [...(document.querySelector("main table[data-table]")?.querySelectorAll("tr") ?? [])].map(
          ({ cells }) => cells.length,
        ),
      );
      expect(rows.length).toBeGreaterThan(4);
      expect(rows.filter((cells) => cells !== columns)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe("the first screen of the map", () => {
  it.each([
    ["", 1280, 720],
    ["en/", 1280, 720],
    ["", 1440, 900],
    ["", 1920, 1080],
  ])("%s at %i × %i holds the whole river", async (path, width, height) => {
    const { page } = await site.open(path, { viewport: { width, height } });
    await settled(page);
    const foot = await page.evaluate(
      () => document.querySelector(".map-river")?.getBoundingClientRect().bottom ?? Number.NaN,
    );
    expect(foot).toBeLessThanOrEqual(height);
    await page.context().close();
  });
});

describe("with the keyboard alone", () => {
  it.each(["map", "review"])("goes past the filters into the %s, and shows where it is", async (name) => {
    const { page } = await site.open(href(pageNamed(name), "fr", BASE));
    await settled(page);
    let inMain = false;
    for (let tabs = 0; tabs < 60 && !inMain; tabs += 1) {
      await page.keyboard.press("Tab");
      inMain = await page.evaluate(() => {
        const held = document.activeElement;
        const part = document.querySelector("main .moved");
        return held !== null && part !== null && (part.compareDocumentPosition(held) & 20) !== 0;
      });
    }
    expect(inMain).toBe(true);
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, outlineWidth];
    });
    expect(ring).not.toContain("none");
    expect(ring).not.toContain("0px");
    await page.context().close();
  });

  it.each(["paths", "personas", "touchpoints", "frictions"])(
    "reaches all that can be pressed on the page of %s, each with its ring, and goes from mark to mark by arrows",
    async (name) => {
      const { page, complaints } = await site.open(href(pageNamed(name), "fr", BASE));
      await settled(page);
      const pressable = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement | SVGElement>("main *")];
        const reached = all.filter((one) => one.tabIndex >= 0 && one.checkVisibility());
        for (const [at, one] of reached.entries()) one.dataset["tried"] = String(at);
        return reached.length;
      });
      expect(pressable).toBeGreaterThan(3);
      const held = new Set<string>();
      const bare: string[] = [];
      for (let tabs = 0; tabs < pressable + 60; tabs += 1) {
        await page.keyboard.press("Tab");
        const now = await page.evaluate(() => {
          const one = document.activeElement;
          if (!(one instanceof HTMLElement || one instanceof SVGElement) || one.closest("main") === null)
            return null;
          const ring = getComputedStyle(one);
          // A mark of a chart lights up in its own way: its facts are told beside it.
          const isShown =
            ring.outlineStyle !== "none" ||
            one.closest("svg.chart, .chart") !== null ||
            one.matches("[role=region]");
          return { tried: one.dataset["tried"] ?? "", bare: isShown ? null : one.outerHTML.slice(0, 120) };
        });
        if (now === null) continue;
        held.add(now.tried);
        if (now.bare !== null) bare.push(now.bare);
      }
      expect([...Array(pressable).keys()].map(String).filter((one) => !held.has(one))).toEqual([]);
      expect(bare).toEqual([]);
      const mark = page.locator("main .chart [tabindex='0']").first();
      const marks =
        (await mark.count()) === 0
          ? 0
          : await mark.locator("xpath=ancestor::*[name()='svg'][1]").locator("[tabindex]").count();
      if (marks > 1) {
        await mark.focus();
        const at = () =>
          page.evaluate(() => (document.activeElement as SVGElement | null)?.getAttribute("aria-label"));
        const first = await at();
        for (const arrow of ["ArrowRight", "ArrowDown"]) await page.keyboard.press(arrow);
        expect(await at()).not.toBe(first);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe("on paper", () => {
  it("writes the filters out, hides what can only be pressed, and prints dark screens on white", async () => {
    const { page } = await site.open("entonnoir/?persona=amateurs", { colorScheme: "dark" });
    await settled(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator(".print-filters").textContent()).toBe(
      "Maison Lumen · T3\u00A02026, comparé au T2\u00A02026 · Amateurs de design",
    );
    const foot = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      return document.documentElement.style.getPropertyValue("--print-line");
    });
    expect(JSON.parse(foot)).toBe(
      "Entonnoir · Maison Lumen · T3\u00A02026, comparé au T2\u00A02026 · Amateurs de design",
    );
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    expect(await page.locator("header.header").isVisible()).toBe(false);
    expect(await page.locator(".chart-wide").first().isVisible()).toBe(true);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe("rgb(255, 255, 255)");
    await page.context().close();
  });
  it.each(["map", "review"])(
    "the %s is printed with what moved, without what can only be pressed",
    async (name) => {
      const { page } = await site.open(href(pageNamed(name), "fr", BASE), { colorScheme: "dark" });
      await settled(page);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.locator(".moved").first().isVisible()).toBe(true);
      expect(await page.locator(".print-filters").textContent()).toContain(
        "T3\u00A02026, comparé au T2\u00A02026",
      );
      expect(await page.locator(pressed).count()).toBe(0);
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe("rgb(255, 255, 255)");
      await page.context().close();
    },
  );
  it("the first sheet of personas holds them all in a table: no browser prints what is closed", async () => {
    const { page } = await site.open(href(pageNamed("personas"), "fr", BASE));
    await settled(page);
    const table = page.locator('[data-table="personas"]');
    expect(await table.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await table.isVisible()).toBe(true);
    await page.context().close();
  });
  it.each(["touchpoints", "emotion", "paths"])(
    "a picture of %s begins no sheet of its own, and no heading ends one",
    async (name) => {
      const { page } = await site.open(href(pageNamed(name), "fr", BASE));
      await settled(page);
      await page.emulateMedia({ media: "print" });
      const breaks = await page.evaluate(() => {
        const of = (selector: string, key: "breakBefore" | "breakAfter" | "breakInside") => [
          ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one)[key])),
        ];
        return {
          parts: of(".part", "breakBefore"),
          headings: of("main :is(h2, h3, h4)", "breakAfter"),
          sentences: of(".takeaway", "breakAfter"),
          pictures: of(".chart-sizes, .series-figure", "breakInside"),
        };
      });
      expect(breaks).toEqual({
        parts: ["auto"],
        headings: ["avoid"],
        sentences: ["auto"],
        pictures: ["avoid"],
      });
      await page.context().close();
    },
  );
  it.each([
    ["A3", "the whole map, every lane open", "?lanes=all"],
    ["A3", "the blueprint", "?mode=service"],
    ["A3", "a stage alone with its evidence", "?stage=consideration"],
    ["A4", "the brief", ""],
  ])("one sheet of %s holds %s, in text of seven points at least", async (format, _what, search) => {
    const { page } = await site.open(search, { viewport: { width: 1440, height: 900 } });
    await settled(page);
    const pdf = await page.pdf({ format, landscape: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/gu)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll("main :is(p, li, th, td, span, button)")]
        .filter((one) => (one as HTMLElement).checkVisibility() && one.textContent !== "")
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
    // In CSS pixels.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 * 96) / 72 - 0.01);
    await page.context().close();
  });
  it("asks the browser for A3 while the button prints, and for no sheet of its own after", async () => {
    const { page } = await site.open("", { viewport: { width: 1440, height: 900 } });
    await settled(page);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.getByRole("button", { name: "Imprimer en A3" }).click();
    await page.waitForSelector("[data-printed]");
    const sheets = async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      return [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, ...sides]) =>
        sides.map(Number),
      );
    };
    // Whatever the printer has: here a screen as wide as A4.
    await page.setViewportSize({ width: 1000, height: 900 });
    await page.emulateMedia({ media: "print" });
    const isWhole = async () => {
      // Paper has a picture of its own, drawn as printing begins.
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      return page.locator('.chart-paper [data-lane="evidence"]').first().isVisible();
    };
    expect(await isWhole()).toBe(true);
    const [[wide = 0, high = 0] = [], ...others] = await sheets();
    // 420 × 297 mm, in points.
    expect([Math.round((wide * 25.4) / 72), Math.round((high * 25.4) / 72), others.length]).toEqual([
      420, 297, 0,
    ]);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect((await sheets())[0]?.[0]).toBeLessThan(1000);
    expect(await isWhole()).toBe(false);
    await page.context().close();
  });
  it("lies on its side, in vector", async () => {
    const { page } = await site.open("parcours/");
    await settled(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    expect(width).toBeGreaterThan(height);
    expect(pdf).not.toContain("/Subtype /Image");
    await page.context().close();
  });
});
