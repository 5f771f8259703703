import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDecisions } from "../../src/company/decisions.ts";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { screensOf } from "../../src/review/agenda.ts";
import { file } from "../company/files.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { openSampleSite, repainted, type SampleSite, settled, visitLive } from "./sample-site.ts";

describe("the meeting", () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await openSampleSite();
  });
  afterAll(() => site.close());

  it("is led by keys alone, says its screen in the address, and closes with Escape", async () => {
    await visitLive(site, "revue/", async ({ page, complaints }) => {
      const screen = () => page.locator(".meeting").getAttribute("data-screen");
      const press = (key: string) => repainted(page, () => page.keyboard.press(key));
      await repainted(page, () => page.getByRole("button", { name: "Ouvrir la séance" }).click());
      expect(await screen()).toBe("voices");
      for (const key of ["ArrowRight", "PageDown", "ArrowRight"]) await press(key);
      expect(await screen()).toMatch(/^stage:/u);
      expect(new URL(page.url()).searchParams.get("screen")).toBe(await screen());
      await press("PageUp");
      expect(await screen()).toBe("map");
      await press("End");
      expect(await screen()).toBe("parking");
      await press("Escape");
      expect(await page.locator(".meeting").count()).toBe(0);
      expect(await page.locator(":focus").textContent()).toBe("Ouvrir la séance");
      // Nothing is kept offline by the browser of these tests.
      expect(complaints.filter((told) => !told.startsWith("Service Worker"))).toEqual([]);
    });
  });

  it.each(["", "en/"])("names each of its screens in full under it (%s)", async (language) => {
    const { page } = await site.open(`${language === "" ? "revue" : "en/review"}/?screen=map`, {
      viewport: { width: 1280, height: 720 },
    });
    await settled(page);
    const cut = await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>(".meeting-go select");
      const pen = document.createElement("canvas").getContext("2d");
      if (select === null || pen === null) throw new Error("no choice of screens");
      const { paddingLeft, paddingRight, font } = getComputedStyle(select);
      pen.font = font;
      const own = [...select.options].map(({ text }) => text);
      return own.filter((text) => {
        const option = [...select.options].find((one) => one.text === text);
        if (option !== undefined) option.selected = true;
        const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return pen.measureText(text).width > room;
      });
    });
    expect(cut).toEqual([]);
    await page.context().close();
  });

  it("fits its screens, in text of 24 pixels and more", async () => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      const { page } = await site.open("revue/?screen=map", { viewport: { width, height } });
      await settled(page);
      for (let at = 0; at < 9; at += 1) {
        const told = await page.evaluate(() => {
          const shown = [...document.querySelectorAll<HTMLElement>(".meeting *")].filter((one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          );
          const small = shown.filter((one) => {
            if (one.closest(".unseen, title, desc, option, datalist") || one.getClientRects().length === 0)
              return false;
            const svg = one.closest("svg");
            const scale = svg === null ? 1 : (svg.getScreenCTM()?.a ?? 1);
            return Number.parseFloat(getComputedStyle(one).fontSize) * scale < 23.99;
          });
          return {
            small: small.map((one) => one.textContent),
            tall: document.documentElement.scrollHeight > innerHeight,
            wide: document.documentElement.scrollWidth > innerWidth,
          };
        });
        expect(told, `${page.url()} ${width}`).toEqual({ small: [], tall: false, wide: false });
        await page.keyboard.press("PageDown");
        await page.waitForTimeout(50);
      }
      await page.context().close();
    }
  });

  it("can be walked in English by keyboard alone on a phone, and in the dark axe objects to no screen", async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await site.open("en/review/?screen=voices", { viewport, colorScheme: "dark" });
    await settled(page);
    // Stages are one screen with other figures: the first two stand for all.
    const left = [...screensOf(sampleSite)];
    const screens = left.filter(
      (screen) => left.filter((one) => one.startsWith("stage:")).indexOf(screen) < 2,
    );
    const found: unknown[] = [];
    for (const screen of left) {
      await page.waitForSelector(`.meeting[data-screen="${screen}"]`);
      if (!screens.includes(screen)) {
        await page.keyboard.press("PageDown");
        continue;
      }
      await settled(page);
      const told = await new AxeBuilder({ page }).analyze();
      found.push({
        ...{ screen, unreachable: await unreachable(page) },
        objections: told.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
        ),
        wide: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press("PageDown");
    }
    expect(found).toEqual(screens.map((screen) => ({ screen, unreachable: [], objections: [], wide: 0 })));
    await page.context().close();
  });

  it("shows no mark before all are in, then how they spread", async () => {
    await visitLive(site, "revue/?screen=scoring", async ({ page }) => {
      await page.getByLabel("Participants").fill("3");
      await page.getByLabel("Valeur, Participant 1").focus();
      await page.keyboard.type("42");
      expect(await page.locator("[data-spread]").count()).toBe(0);
      expect(await page.locator(".meeting-marks").textContent()).not.toMatch(/4|2/u);
      await page.keyboard.type("9");
      expect(await page.locator("[data-spread]").count()).toBe(0);
      await page.keyboard.type("1");
      expect(await page.locator("[data-spread=Valeur]").textContent()).toMatch(/de\s1\sà\s4/u);
      // The hand stays on the keys: effort follows value, then the next subject.
      await page.keyboard.type("222");
      expect(await page.locator("[data-table=scores] tbody tr").count()).toBe(1);
      const next = page.locator(".meeting-subject:focus");
      expect([await next.count(), await next.getAttribute("data-scored")]).toEqual([1, null]);
    });
  });

  it("keeps a decision over a reload, warns while it is alone, and writes what the build reads", async () => {
    await visitLive(site, "revue/?screen=decisions", async ({ page }) => {
      await page.getByLabel("Quoi", { exact: true }).fill("Relancer « vite » ; demain");
      await page.getByLabel("Décidé le").fill("2026-10-20");
      await page.getByLabel("Mesure").selectOption("reached");
      await page.getByLabel("Lieu").selectOption("stage:achat");
      await page.getByRole("button", { name: "Garder" }).click();
      expect(await page.getByRole("status").last().textContent()).toContain("Un pari dit sa mesure");
      await page.getByLabel("Sens").selectOption("up");
      await page.getByRole("button", { name: "Garder" }).click();
      const asked: string[] = [];
      page.on("dialog", (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await page.reload();
      await settled(page);
      expect(asked).toEqual(["beforeunload"]);
      expect(await page.locator("[data-alone]").getAttribute("data-alone")).toBe("1");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Récupérer les décisions" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("decisions-2026-10-20.csv");
      expect(await page.locator("[data-alone]").getAttribute("data-alone")).toBe("0");
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString("utf8");
      const { value } = await readDecisions([file("decisions.csv", text)], {
        stages: DEFAULT_STAGES,
        rules: [],
      });
      expect(value).toMatchObject([
        {
          date: "2026-10-20",
          what: { fr: "Relancer « vite » ; demain" },
          bet: { measure: "reached", place: "achat" },
        },
      ]);
    });
  });

  it("leads behind a figure and back to the same screen", async () => {
    await visitLive(site, "revue/?screen=low", async ({ page }) => {
      await page.locator(".meeting-low a").first().click();
      await settled(page);
      expect(page.url()).toContain("#irritant-");
      await repainted(page, () => page.getByRole("link", { name: "Revenir à la séance" }).click());
      expect(await page.locator(".meeting").getAttribute("data-screen")).toBe("low");
    });
  });
});

/** What can be pressed or written in, and Tab does not come to. */
async function unreachable(page: Page): Promise<readonly string[]> {
  const all = await page.evaluate(() => {
    const some = document.querySelectorAll<HTMLElement>(
      ".meeting :is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled)",
    );
    return [...some].flatMap((one, at) => {
      one.dataset["asked"] = String(at);
      return one.checkVisibility() ? [String(at)] : [];
    });
  });
  const come = new Set<string>();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // A day takes several steps of Tab, and the browser's own parts some.
  for (let at = 0; come.size < all.length && at < 4 * all.length + 40; at += 1) {
    await page.keyboard.press("Tab");
    const asked = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["asked"]);
    if (asked !== undefined) come.add(asked);
  }
  return all.filter((one) => !come.has(one));
}
