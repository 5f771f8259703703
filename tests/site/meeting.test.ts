import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDecisions } from "../../src/company/decisions.ts";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { file } from "../company/files.ts";
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
      // Nothing is kept offline by the browser of these tests.
      expect(complaints.filter((told) => !told.startsWith("Service Worker"))).toEqual([]);
    });
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
            return Number.parseFloat(getComputedStyle(one).fontSize) * scale < 23.5;
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
      await page.getByLabel("Effort, Participant 1").focus();
      await page.keyboard.type("222");
      expect(await page.locator("[data-table=scores] tbody tr").count()).toBe(1);
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
