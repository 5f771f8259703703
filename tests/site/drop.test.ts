// The fictional company's folder, dropped on the site of another company: the same answers as its own build, and nobody told.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import { foreseenPairs } from "../../src/answers/foreseen-pairs.ts";
import { foreseenFilters } from "../../src/answers/prebuild.ts";
import { fromPublished } from "../../src/answers/published-json.ts";
import type { Answer, Filter, Question } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import type { Company } from "../../src/company/company.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import type { EngineRequest, Reply } from "../../src/engine/messages.ts";
import { openPublished } from "../../src/journey/published/published.ts";
import { goodFile } from "../build/bad-files.ts";
import { type BuiltCompany, builtExactly, builtMaisonLumen, companyFolder } from "../build/maison-lumen.ts";
import { once } from "../build/once.ts";
import { runBuild, writeFiles } from "../build/run-build.ts";
import { openSite, repainted, type SampleSite, settled, type Watched } from "./sample-site.ts";

/** Reading the whole folder in WebAssembly takes seconds, more on a busy machine. */
const READING = 180_000;

let lumen: BuiltCompany;
let lumenSite: SampleSite;
/** The same company told exactly: what is dropped leaves nobody's machine, so that nothing of it is folded. */
let exact: Awaited<ReturnType<typeof builtExactly>>;
let exactSite: SampleSite;
/** A shop that sells something else: twenty visitors, no persona, rules of its own. */
let other: SampleSite;
beforeAll(async () => {
  [lumen, exact] = [await builtMaisonLumen(), await builtExactly()];
  const work = await once("other-company", async (folder) => {
    const data = await writeFiles(join(folder, "data"), {
      "parcours.yaml": "title: Autre boutique\nlanguage: fr\nsmall_group: 2\n",
      "web.csv": goodFile,
    });
    const { code, complained } = await runBuild(data, folder);
    if (code !== 0) throw new Error(complained);
  });
  [lumenSite, exactSite, other] = await Promise.all([
    openSite(lumen.dist, "/"),
    openSite(exact.dist, "/"),
    openSite(join(work, "dist"), "/"),
  ]);
}, 600_000);
afterAll(() => Promise.all([lumenSite.close(), exactSite.close(), other.close()]));

const banner = (page: Page) => page.locator(".notice-own");

async function opened(site: SampleSite, path: string, options?: BrowserContextOptions): Promise<Watched> {
  const watched = await site.open(path, options);
  await settled(watched.page);
  return watched;
}

/** Every number of the page's tables, by table, row and place; to the last digit. */
function numbers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-table]")].flatMap((table) =>
      [...table.querySelectorAll("tr")].map((row) => {
        const values = [...row.querySelectorAll<HTMLElement>("[data-value]")];
        return [
          table.getAttribute("data-table"),
          row.getAttribute("data-key"),
          ...values.map((cell) => cell.dataset["value"]),
        ].join(" ");
      }),
    ),
  );
}

/** The company's folder through the folder picker, read to the end. */
async function pickFolder(page: Page): Promise<void> {
  await page.locator('input[name="folder"]').setInputFiles(exact.data);
  await banner(page).waitFor({ timeout: READING });
  await settled(page);
}

/** Everything that the page asks of the network from now on. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    asked.push(`${request.method()} ${pathname}${search} ${request.postData() ?? ""}`.trim());
  });
  return asked;
}

/** The site's own engine, rules and ready answers, and nothing that is sent. */
const usual =
  /^(?:GET|HEAD) \/(?:favicon\.svg|company\.json|answers\/\w+\/[\w~=./-]+\.json|_astro\/(?:worker-|duckdb-)[\w.-]+\.(?:js|wasm)|_astro\/[\w.-]+\.js)$/u;

const VIEWS = ["parcours/", "entonnoir/", "emotions/", ""] as const;

/** Pages whose answers are tried digit for digit below: here, that they are drawn of what was dropped. */
const WHY = ["personas/", "points-de-contact/", "irritants/", "parcours/?trait=device:mobile"] as const;

/** Choices that a reader makes: foreseen ones, and a combination that only the engine answers. */
function choices(): readonly { readonly choice: string; readonly foreseen: boolean }[] {
  const [persona] = exact.site.personas;
  const [segment] = exact.site.segments;
  const foreseen = [
    "",
    "?period=2026-T2",
    "?period=all",
    `?persona=${persona?.id}`,
    `?period=2026-T1&segment=${segment?.id}`,
  ];
  const both = `?persona=${persona?.id}&segment=${persona?.segment ?? segment?.id}`;
  return [...foreseen.map((choice) => ({ choice, foreseen: true })), { choice: both, foreseen: false }];
}

/** What moved is tested over exact counts only: a published site tells it for the choices that its build foresaw. */
const untested = /^(?:findings|stops) /u;

/** Verdicts beside the counts are told over exact counts only too: cells that `published` leaves empty are left out. */
function asFarAsTold(shown: readonly string[], published: readonly string[]): string[] {
  return shown.map((row, index) => {
    const told = published[index]?.split(" ") ?? [];
    return row
      .split(" ")
      .map((cell, place) => (told[place] === "" ? "" : cell))
      .join(" ");
  });
}

/** Goes there as Back and Forward do: the same document, another address. */
async function goTo(page: Page, path: string): Promise<void> {
  await repainted(page, () =>
    page.evaluate((url) => {
      history.pushState(null, "", url);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `/${path}`),
  );
}

describe("the company's folder, opened on another company's site", () => {
  it(
    "shows on every view and under every filter the numbers of its own build, sends nothing, and returns in one click",
    async () => {
      const [mine, theirs] = [await opened(exactSite, "parcours/"), await opened(other, "parcours/")];
      const before = await numbers(theirs.page);
      const asked = requests(theirs.page);
      await pickFolder(theirs.page);
      expect(await banner(theirs.page).textContent()).toContain("restent sur cet ordinateur");
      expect(await theirs.page.title()).toContain("Maison Lumen");
      for (const view of VIEWS)
        for (const { choice, foreseen } of choices()) {
          await goTo(mine.page, `${view}${choice}`);
          await goTo(theirs.page, `${view}${choice}`);
          const told = async (page: Page) =>
            (await numbers(page)).filter((row) => foreseen || !untested.test(row));
          const [expected, shown] = [await told(mine.page), await told(theirs.page)];
          if (view !== "") expect(expected.length, `${view}${choice}`).toBeGreaterThan(1);
          expect(foreseen ? shown : asFarAsTold(shown, expected), `${view}${choice}`).toEqual(expected);
          if (foreseen)
            expect(await theirs.page.locator(".takeaway").allTextContents(), `${view}${choice}`).toEqual(
              await mine.page.locator(".takeaway").allTextContents(),
            );
        }
      for (const view of WHY) {
        await goTo(mine.page, view);
        await goTo(theirs.page, view);
        const [expected, shown] = [await numbers(mine.page), await numbers(theirs.page)];
        expect(expected.length, view).toBeGreaterThan(1);
        expect(shown, view).toEqual(expected);
      }
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((one) => !usual.test(one))).toEqual([]);
      await goTo(theirs.page, "parcours/");
      await repainted(theirs.page, () => banner(theirs.page).locator("button").click());
      expect(await banner(theirs.page).count()).toBe(0);
      expect(await numbers(theirs.page)).toEqual(before);
      expect(await theirs.page.title()).toContain("Autre boutique");
      expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
      await Promise.all([mine, theirs].map(({ page }) => page.context().close()));
    },
    READING * 2,
  );

  it(
    "is reached with the keyboard alone",
    async () => {
      const { page, complaints } = await opened(other, "emotions/");
      // Asked for well before the key that opens it: Chromium takes a moment to hand its dialogs over (2 of 25 were missed).
      const chooser = page.waitForEvent("filechooser", { timeout: READING });
      const summary = page.locator("details.open-files summary");
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await page.keyboard.press("Tab");
        if (await summary.evaluate((node) => node === document.activeElement)) break;
      }
      await page.keyboard.press("Enter");
      await page.locator("details.open-files[open]").waitFor();
      await page.keyboard.press("Tab");
      await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "files");
      await page.keyboard.press("Space");
      await (await chooser).setFiles(
        ["crm/commandes-shopify.csv", "reviews/avis-trustpilot.csv"].map((path) => join(companyFolder, path)),
      );
      await banner(page).waitFor({ timeout: READING });
      await settled(page);
      expect(await banner(page).textContent()).toMatch(/2\sfichiers/u);
      const back = banner(page).locator("button");
      await back.focus();
      await repainted(page, () => page.keyboard.press("Enter"));
      expect(await banner(page).count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    READING,
  );
});

describe("the engine in the browser", () => {
  const everybody: Filter = { period: "all", persona: null, segment: null, through: null };
  const questions: readonly Question[] = [
    { kind: "paths", anchor: "start" },
    { kind: "paths", anchor: "end" },
    { kind: "funnel" },
    { kind: "emotion" },
    { kind: "touchpoints" },
    { kind: "moves" },
  ];
  /** Why each point hurts: asked of one quarter, since each is asked of every group. */
  const why: readonly Question[] = [
    { kind: "irritants" },
    { kind: "importance" },
    { kind: "explain" },
    { kind: "ended" },
  ];
  type Asked = { readonly question: Question; readonly filter: Filter };

  /** Starts the site's own worker in the page and asks it; `files` come from a folder input made for that. */
  type Ended = Exclude<Reply, { readonly progress: unknown }>;
  async function throughWorker(page: Page, first: Partial<EngineRequest>, asked: readonly Asked[]) {
    const script = (await readdir(join(lumen.dist, "_astro"))).find((file) => /^worker-.*\.js$/u.test(file));
    return page.evaluate(
      async ({ script, first, asked }) => {
        const worker = new Worker(`/_astro/${script}`, { type: "module" });
        let id = 0;
        const send = (request: unknown): Promise<Ended> =>
          new Promise((done, fail) => {
            const own = ++id;
            worker.addEventListener(
              "message",
              ({ data }) => data.id === own && !("progress" in data) && done(data),
            );
            worker.addEventListener("error", (event) => fail(new Error(event.message)));
            worker.postMessage({ id: own, request });
          });
        const input = document.querySelector<HTMLInputElement>("#picked");
        const files = [...(input?.files ?? [])].map((file) => new File([file], file.webkitRelativePath));
        const opened = await send(first.kind === "load" ? { ...first, files } : first);
        const replies: Ended[] = [];
        for (const one of asked) replies.push(await send({ kind: "ask", ...one }));
        worker.terminate();
        return { opened, replies };
      },
      { script, first, asked },
    );
  }

  it(
    "reads the company's folder into every answer of the build, digit for digit",
    async () => {
      const { page, complaints } = await opened(other, "donnees/");
      await page.evaluate(() => {
        const input = Object.assign(document.createElement("input"), { type: "file", id: "picked" });
        input.webkitdirectory = true;
        document.body.append(input);
      });
      await page.locator("#picked").setInputFiles(exact.data);
      const company = fromPublished<Company>(
        JSON.parse(await readFile(join(other.folder, "company.json"), "utf8")),
        "company.json",
      );
      const filters = foreseenFilters(exact.site);
      const asked: Asked[] = [
        ...filters.flatMap((filter) => questions.map((question) => ({ question, filter }))),
        ...filters
          .filter(({ period }) => period === exact.site.period)
          .flatMap((filter) => why.map((question) => ({ question, filter }))),
        { question: { kind: "personas" }, filter: { ...everybody, period: exact.site.period } },
        { question: { kind: "values" }, filter: everybody },
        { question: { kind: "returns" }, filter: everybody },
        ...exact.site.traits.flatMap(({ id, periods }) =>
          periods.flatMap((period) =>
            (["start", "end"] as const).map(
              (anchor): Asked => ({
                question: { kind: "trait", anchor, trait: id },
                filter: { ...everybody, period },
              }),
            ),
          ),
        ),
        ...foreseenPairs(exact.site).flatMap(({ period, compare }) =>
          filters
            .filter((filter) => filter.period === period)
            .map((filter): Asked => ({ question: { kind: "findings", compare }, filter })),
        ),
      ];
      const { opened: loaded, replies } = await throughWorker(page, { kind: "load", company }, asked);
      if ("error" in loaded) throw new Error(loaded.error);
      const { site, problems } = loaded.result as { site: Site; problems: unknown };
      const { answers, database, ...facts } = exact.site;
      expect([answers, database].every((name) => name !== "")).toBe(true);
      // Of one's own files every quarter tells its channels and devices, not those alone that the site opens on.
      const { traits, ...known } = site;
      expect(traits.map(({ id }) => id)).toEqual(expect.arrayContaining(facts.traits.map(({ id }) => id)));
      // A build holds the flow without those touchpoints that most pass; exact counts, without any.
      const { left_out, traits: _published, ...told } = facts;
      expect(site.left_out).toEqual(expect.arrayContaining([...left_out]));
      expect({ ...known, files: [], left_out }).toEqual({
        ...{ ...told, left_out, exact: true, answers: "", database: "", files: [] },
      });
      expect(site.files).toEqual(facts.files);
      expect(problems).toEqual([]);
      for (const [index, { question, filter }] of asked.entries()) {
        const file = answerFile(question, filter) ?? "";
        const text = await readFile(join(exact.dist, exact.site.answers, file), "utf8");
        const built = checkedAnswer(JSON.parse(text), file);
        expect(replies[index], file).toMatchObject({ result: built });
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    READING * 2,
  );

  it(
    "answers what nobody foresaw over the published file as the native engine does",
    async () => {
      const native: Database = await openNative();
      await openPublished(native, join(lumen.dist, lumen.site.database));
      const { page, complaints } = await opened(lumenSite, "donnees/");
      const { personas, segments, touchpoints, period } = lumen.site;
      const asked: Asked[] = [
        ...questions.map((question) => ({
          question,
          filter: {
            ...everybody,
            period,
            persona: personas[3]?.id ?? null,
            segment: segments[1]?.id ?? null,
          },
        })),
        ...touchpoints.slice(0, 8).flatMap(({ id }): Asked[] => [
          { question: { kind: "paths", anchor: `from:${id}` }, filter: { ...everybody, period } },
          {
            question: { kind: "paths", anchor: `to:${id}` },
            filter: { ...everybody, through: touchpoints[2]?.id ?? null },
          },
          { question: { kind: "funnel" }, filter: { ...everybody, through: id } },
        ]),
      ];
      const open = {
        kind: "open",
        site: lumen.site,
        database: new URL(lumen.site.database, lumenSite.address).href,
      } as const;
      const { replies } = await throughWorker(page, open, asked);
      const answers: Answer[] = [];
      for (const { question, filter } of asked)
        answers.push(await answerQuestion(native, lumen.site, question, filter));
      expect(replies.map((reply) => ("result" in reply ? reply.result : reply.error))).toEqual(
        JSON.parse(JSON.stringify(answers)),
      );
      expect(answers.filter(({ n }) => n !== null).length).toBeGreaterThan(asked.length / 2);
      expect(complaints).toEqual([]);
      await native.close();
      await page.context().close();
    },
    READING,
  );

  it(
    "that cannot start says so in a sentence, and leaves everything that is prebuilt",
    async () => {
      const { page } = await opened(lumenSite, "parcours/");
      await page.context().route("**/*.wasm", (route) => route.abort());
      const [persona] = lumen.site.personas;
      await goTo(page, `parcours/?persona=${persona?.id}&segment=${persona?.segment}`);
      const view = page.locator("[data-view]");
      expect(await view.getAttribute("data-state")).toBe("failed");
      expect(await page.locator("main").textContent()).toMatch(/moteur|calcul/u);
      await repainted(page, () => page.selectOption('select[name="segment"]', ""));
      expect(await view.getAttribute("data-state")).toBe("ready");
      expect((await numbers(page)).length).toBeGreaterThan(1);
      await goTo(page, "entonnoir/?period=2026-T1");
      expect(await view.getAttribute("data-state")).toBe("ready");
      await page.locator('input[name="folder"]').setInputFiles(companyFolder);
      await page.locator(".notice-problem").first().waitFor({ timeout: READING });
      expect(await banner(page).count()).toBe(0);
      expect(await view.getAttribute("data-state")).toBe("ready");
      await page.context().close();
    },
    READING,
  );
});
