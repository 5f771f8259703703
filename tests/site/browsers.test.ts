// The built site in every engine that people open it with: its pages, a filter, an answer of its engine, and a dropped folder.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Filter, FunnelAnswer } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import { serveSite } from "../../src/commands/serve.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { decodeSample } from "../../src/exports/text/sample.ts";
import { openPublished } from "../../src/journey/published/published.ts";
import { href } from "../../src/views/href.ts";
import { pageNamed, pages } from "../../src/views/page-table.ts";
import { browsers } from "../browsers/browsers.ts";
import { PATIENCE, type Tab } from "../browsers/tab.ts";
import { type BuiltCompany, builtMaisonLumen, companyFolder } from "../build/maison-lumen.ts";
import { type Built, buildIn, everything, type Texts } from "../journey/built.ts";

/** A part of the company's folder: journeys out of four exports, read in a few seconds. */
const DROPPED = [
  "parcours.yaml",
  "personas.csv",
  "stages.csv",
  "themes.csv",
  "touchpoints.csv",
  "crm/rendez-vous-boutiques.csv",
  "crm/retraits-boutiques.csv",
  "crm/tickets-zendesk.csv",
  "reviews/avis-trustpilot.csv",
];

/**
 * A file's text, which the page makes a file of: apostrophes as people print them, since an engine keeps a text with a letter
 * beyond Latin-1 in another form, with other roads through its regular expressions.
 */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(join(companyFolder, path));
  return decodeSample({ head: bytes, slices: [], whole: true, survey: null }).head.replaceAll("'", "’");
}

const funnel = pageNamed("funnel");

let lumen: BuiltCompany;
let served: Awaited<ReturnType<typeof serveSite>>;
let native: Database;
/** A part of the company's folder, and what the build makes of it. */
let dropped: Texts;
let ownBuild: Built;
beforeAll(async () => {
  lumen = await builtMaisonLumen();
  served = await serveSite(lumen.dist, "/", 0);
  native = await openNative();
  await openPublished(native, join(lumen.dist, lumen.site.database));
  dropped = Object.fromEntries(await Promise.all(DROPPED.map(async (path) => [path, await textOf(path)])));
  // Dropped files are told exactly: so is the build that they are compared with.
  ownBuild = await buildIn(await openNative(), dropped, { exact: true });
});
afterAll(async () => {
  await served.close();
  await Promise.all([native.close(), ownBuild.database.close()]);
});

/** Opens a page of the site; whatever goes wrong in it from its load on is kept for `complaints`. */
async function open(tab: Tab, path: string): Promise<void> {
  await tab.goTo(new URL(path, served.address).href);
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener("error", ({ message }) => heard.push(message));
    addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
    addEventListener("securitypolicyviolation", ({ blockedURI }) => heard.push(`blocked: ${blockedURI}`));
    for (const name of ["error", "warn"] as const) console[name] = (...said) => heard.push(said.join(" "));
  }, null);
  await settled(tab, 0);
}

function complaints(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const { heard } = window as unknown as { heard: string[] };
    const asked = performance.getEntriesByType("resource").map(({ name }) => name);
    return [...heard, ...asked.filter((url) => new URL(url).origin !== location.origin)];
  }, null);
}

/** Waits until the live page shows what it was asked for, repainted more often than `before`, and its folded tables too. */
function settled(tab: Tab, before: number): Promise<void> {
  return tab.evaluate(
    async ({ before, patience }) => {
      const isSettled = () => {
        const { state, revision = "0" } = document.querySelector<HTMLElement>("[data-view]")?.dataset ?? {};
        const isBehind = document.querySelector("[data-behind]") !== null;
        return state !== "updating" && Number(revision) > before && !isBehind;
      };
      for (const start = Date.now(); !isSettled(); await new Promise((done) => setTimeout(done, 30)))
        if (Date.now() - start > patience) throw new Error("the page does not settle");
    },
    { before, patience: PATIENCE },
  );
}

function revision(tab: Tab): Promise<number> {
  return tab.evaluate(
    () => Number(document.querySelector<HTMLElement>("[data-view]")?.dataset["revision"]),
    null,
  );
}

/** Chooses in a filter as a reader does, and waits for the repaint. */
async function choose(tab: Tab, name: string, value: string): Promise<void> {
  const before = await revision(tab);
  await tab.evaluate(
    (choice) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name="${choice.name}"]`);
      if (select === null) throw new Error(`no filter ${choice.name}`);
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, choice.value);
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { name, value },
  );
  await settled(tab, before);
}

/** State of the view, and of each stage of the funnel how many journeys reached it. */
function shownFunnel(tab: Tab): Promise<{ state: string | undefined; reached: string[] }> {
  return tab.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-table="funnel"] tbody tr')];
    return {
      state: document.querySelector<HTMLElement>("[data-view]")?.dataset["state"],
      reached: rows.map((row) => row.querySelector("td")?.dataset["value"] ?? ""),
    };
  }, null);
}

/** What the native engine says of the same. */
async function expectedFunnel(database: Database, site: Site, filter: Filter) {
  const answer = (await answerQuestion(database, site, { kind: "funnel" }, filter)) as FunnelAnswer;
  if (answer.n === null) throw new Error("too few journeys to be a test");
  return { state: "ready", reached: answer.stages.map(({ reached }) => String(reached)) };
}

/** A folder falls on the page; what is in it is shown once the page says whose figures they are. */
async function drop(tab: Tab, texts: Texts): Promise<void> {
  const before = await revision(tab);
  const told = await tab.evaluate(
    async ({ texts, patience }) => {
      const dataTransfer = new DataTransfer();
      for (const [path, text] of Object.entries(texts)) dataTransfer.items.add(new File([text], path));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      const told = () => document.querySelector(".notice-own, .notice-problem")?.textContent;
      for (const start = Date.now(); told() === undefined && Date.now() - start < patience; )
        await new Promise((done) => setTimeout(done, 30));
      return told();
    },
    { texts, patience: PATIENCE },
  );
  expect(told).toContain("restent sur cet ordinateur");
  await settled(tab, before);
}

describe.each(browsers)("in $name", ({ missing, start }) => {
  describe.skipIf(missing)("the company's site", () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await start();
    });
    afterAll(() => tab?.close());

    it(
      "opens every page, live, asking nobody else for anything",
      async () => {
        for (const page of pages) {
          await open(tab, href(page, "fr", "/"));
          const shown = await tab.evaluate(
            () => [
              document.querySelector("h1")?.textContent,
              document.querySelector<HTMLElement>("main")?.dataset["view"],
              document.querySelector<HTMLElement>("main")?.dataset["state"],
            ],
            null,
          );
          expect(shown).toEqual([page.words.fr.title, page.name, "ready"]);
          expect(await complaints(tab)).toEqual([]);
        }
      },
      PATIENCE * 2,
    );

    it(
      "answers a filter from what was prepared, and two filters from its engine, as the native one does",
      async () => {
        const [persona] = lumen.site.personas;
        const segment = persona?.segment ?? lumen.site.segments[0]?.id ?? "";
        const both: Filter = { ...everything, persona: persona?.id ?? "", segment };
        expect(answerFile({ kind: "funnel" }, both)).toBeNull();
        await open(tab, href(funnel, "fr", "/", "?period=all"));
        await choose(tab, "persona", both.persona ?? "");
        expect(await shownFunnel(tab)).toEqual(
          await expectedFunnel(native, lumen.site, { ...both, segment: null }),
        );
        await choose(tab, "segment", segment);
        expect(await shownFunnel(tab)).toEqual(await expectedFunnel(native, lumen.site, both));
        expect(await complaints(tab)).toEqual([]);
      },
      PATIENCE * 2,
    );

    it(
      "reads a dropped folder as the build does",
      async () => {
        const own = ownBuild.site as Site;
        await open(tab, href(funnel, "fr", "/"));
        await drop(tab, Object.fromEntries(DROPPED.map((path) => [`maison/${path}`, dropped[path] ?? ""])));
        expect(await shownFunnel(tab)).toEqual(
          await expectedFunnel(ownBuild.database, own, { ...everything, period: own.period }),
        );
        expect(await complaints(tab)).toEqual([]);
      },
      PATIENCE * 2,
    );
  });
});
