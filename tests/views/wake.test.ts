import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSampleSite, repainted, type SampleSite, settled } from "../site/sample-site.ts";

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

const view = (page: Page) => page.locator("[data-view]");

/** What lies over the picture: how much of it is hidden, and after how long. */
const veil = (page: Page) =>
  page.evaluate(() => {
    const picture = document.querySelector(".picture");
    const style = picture && getComputedStyle(picture, "::after");
    if (!style || style.content === "none") return null;
    return { opacity: style.opacity, delay: style.animationName === "none" ? "0s" : style.animationDelay };
  });

describe("wake", () => {
  it("unfiltered numbers are never shown as filtered while the page wakes up", async () => {
    const { page } = await site.open("nulle-part/");
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/site.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL("entonnoir/?persona=amateurs", site.address).href, { waitUntil: "commit" });
    await page.waitForSelector("[data-view]");
    expect(await view(page).getAttribute("data-state")).toBe("updating");
    expect(await veil(page)).toEqual({ opacity: "0.75", delay: "0s" });
    release();
    await settled(page);
    expect(await view(page).getAttribute("data-state")).toBe("ready");
    expect(await veil(page)).toBeNull();
    await page.context().close();
  });
  it("an address with choices that this page does not ask leads on with them, and keeps its anchor", async () => {
    const address = "irritants/?screen=low#irritant-fiche-produit";
    const { page } = await site.open(address);
    await settled(page);
    expect(page.url()).toBe(new URL(address, site.address).href);
    expect(await page.evaluate(() => history.length)).toBe(2);
    const leads = await page.locator("header nav a").first().getAttribute("href");
    expect(leads).toContain("screen=low");
    expect(await page.locator("[data-redrawn]").count()).toBe(0);
    await page.context().close();
  });
  /** A page whose scripts have come and wait for the site's facts: what a reader does meanwhile, and then. */
  const whileWaking = async (act: (page: Page) => Promise<void>): Promise<Page> => {
    const { page } = await site.open("nulle-part/");
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/site.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL("entonnoir/", site.address).href, { waitUntil: "commit" });
    await page.waitForSelector("footer", { state: "attached" });
    await page.evaluate(() =>
      Object.assign(document.querySelector("main h1") as Element, { drawnAtBuild: true }),
    );
    await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
    await act(page);
    release();
    return page;
  };
  const isDrawnAtBuild = (page: Page) =>
    page.evaluate(() => Reflect.get(document.querySelector("main h1") ?? {}, "drawnAtBuild") === true);

  it("takes over the page drawn at build, not a node of it drawn again", async () => {
    const page = await whileWaking(async () => undefined);
    await settled(page);
    expect(await isDrawnAtBuild(page)).toBe(true);
    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
    expect(await page.locator("[data-redrawn]").count()).toBe(0);
    await page.context().close();
  });
  it("draws at once what was chosen before it woke up, and keeps what was opened; Back shows the page as it came", async () => {
    const page = await whileWaking(async (waking) => {
      await waking.selectOption('select[name="persona"]', "amateurs", { force: true });
    });
    await page.waitForFunction(() => location.search === "?persona=amateurs");
    await settled(page);
    // One picture, the one chosen: the other was never drawn again for nothing.
    expect(await view(page).getAttribute("data-revision")).toBe("1");
    expect(await page.locator('.chip[data-filter="persona"]').count()).toBe(1);
    expect(await page.locator('select[name="persona"]').inputValue()).toBe("amateurs");
    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
    await repainted(page, () => page.goBack());
    expect([new URL(page.url()).search, await page.locator(".chip").count()]).toEqual(["", 0]);
    expect(await page.locator('select[name="persona"]').inputValue()).toBe("");
    await page.context().close();
  });
  it("asks for what the first choice needs before its scripts could, and not again", async () => {
    const asked: string[] = [];
    const file = "funnel/2026-T3~persona=amateurs.json";
    const page = await whileWaking(async (waking) => {
      waking.on("request", (request) => asked.push(decodeURI(request.url())));
      const isFile = (url: URL) => decodeURI(url.href).endsWith(file);
      await Promise.all([
        waking.waitForRequest((request) => isFile(new URL(request.url()))),
        waking.selectOption('select[name="persona"]', "amateurs", { force: true }),
      ]);
    });
    await page.waitForFunction(() => location.search === "?persona=amateurs");
    await settled(page);
    expect(asked.filter((one) => one.endsWith(file))).toHaveLength(1);
    await page.context().close();
  });
  it("does what was chosen while the first choice was answered as well", async () => {
    // Once, at the first answer asked for: later ones come while the page closes.
    let second: Promise<unknown> | undefined;
    const page = await whileWaking(async (waking) => {
      await waking.route("**/answers/**", async (route) => {
        second ??= waking
          .waitForFunction(() => location.search.includes("period="))
          .then(() => waking.selectOption('select[name="segment"]', "b2b", { force: true }));
        await second;
        await route.continue();
      });
      await waking.selectOption('select[name="period"]', "2026-T2", { force: true });
    });
    await page.waitForFunction(() => location.search.includes("segment=b2b"));
    await settled(page);
    expect(new URL(page.url()).searchParams.get("period")).toBe("2026-T2");
    expect(await page.locator('select[name="segment"]').inputValue()).toBe("b2b");
    await page.unrouteAll({ behavior: "wait" });
    await page.context().close();
  });
  it("is marked as updating by its own choices alone", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/site.json", () => undefined);
    const stateAt = async (path: string) => {
      await page.goto(new URL(path, site.address).href, { waitUntil: "commit" });
      await page.waitForSelector("footer", { state: "attached" });
      return view(page).getAttribute("data-state");
    };
    expect(await stateAt("parcours/?anchor=end")).toBe("updating");
    expect(await stateAt("entonnoir/?anchor=end")).toBe("ready");
    expect(await stateAt("donnees/?period=2026-T2")).toBe("ready");
    await page.context().close();
  });
  it("data of another version than the page end in a sentence, not in a page that half works", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/site.json", (route) => route.fulfill({ json: { version: 0, title: "Old" } }));
    await page.goto(new URL("entonnoir/", site.address).href);
    await page.waitForSelector("[data-outdated]");
    expect(await view(page).getAttribute("data-state")).toBe("failed");
    expect(await page.locator(".status-text:visible").textContent()).toContain("pas de la même version");
    expect(await page.locator(".picture:visible").count()).toBe(0);
    await page.context().close();
  });
  it("once awake, the old picture is veiled when an answer takes long, and cannot be pressed until then", async () => {
    const { page } = await site.open("entonnoir/");
    await settled(page);
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => {
      answer = done;
    });
    // Two choices away from the first picture, and from the one it is compared with: no answer fetched ahead.
    await page.route("**/answers/**", async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => history.pushState(null, "", "?period=all&persona=amateurs"));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    expect(await view(page).getAttribute("data-state")).toBe("updating");
    await page.waitForFunction(() => document.querySelector("[data-late]") !== null);
    expect((await veil(page))?.delay).toBe("0.09s");
    const mark = page.locator(".chart-wide svg").first();
    await expect(mark.click({ timeout: 500 })).rejects.toThrow(/intercepts pointer events|Timeout/u);
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector(".picture") as Element, "::after").opacity === "0.75",
    );
    answer();
    await settled(page);
    expect(await veil(page)).toBeNull();
    await page.context().close();
  });
  it("leaves the picture drawn at build when scripts do not come", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/live.*.js", (route) => route.abort());
    await page.goto(new URL("entonnoir/", site.address).href);
    await page.waitForTimeout(300);
    expect(await view(page).getAttribute("data-state")).toBe("ready");
    expect(await page.locator(".chart-wide svg").first().isVisible()).toBe(true);
    await page.context().close();
  });
  it("says so when scripts do not come and the address asked for another picture", async () => {
    const { page } = await site.open("nulle-part/");
    await page.route("**/live.*.js", (route) => route.abort());
    await page.goto(new URL("entonnoir/?persona=amateurs", site.address).href);
    await page.waitForFunction(() => document.querySelector('[data-state="failed"]') !== null);
    expect(await page.locator(".status-failed").isVisible()).toBe(true);
    expect(await page.locator(".picture").isVisible()).toBe(false);
    await page.context().close();
  });
});
