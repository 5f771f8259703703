import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { publishedText } from "../../src/answers/published-json.ts";
import { sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { writeSampleSite } from "../fixtures/write-sample-site.ts";

let folder = "";
let built: typeof import("../../src/layouts/built-site.ts");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parcours-built-"));
  await writeSampleSite(folder);
  vi.stubEnv("PARCOURS_SITE", folder);
  built = await import("../../src/layouts/built-site.ts");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const filter = { period: "2026-T3", persona: null, segment: null, through: null };

it("reads the site and the prebuilt answers from the folder that the build names", async () => {
  const site = await built.builtSite();
  expect(site.title).toBe(sampleSite.title);
  expect(await built.builtAsk(site)({ kind: "funnel" }, filter)).toEqual(sampleFunnel);
});
it("refuses a file of another version or shape", async () => {
  const other = { ...sampleSite, answers: "answers/other/" };
  const path = join(folder, "answers/other/funnel/2026-T3.json");
  await mkdir(dirname(path), { recursive: true });
  const ask = () => built.builtAsk(other)({ kind: "funnel" }, filter);
  await writeFile(path, JSON.stringify(sampleFunnel));
  await expect(ask()).rejects.toThrow("missing or broken");
  await writeFile(path, publishedText({ ...sampleFunnel, n: "1" }));
  await expect(ask()).rejects.toMatchObject({
    cause: { message: expect.stringContaining("n: invalid_type") },
  });
});
it("refuses what was not prebuilt, and says which file is missing", async () => {
  const ask = built.builtAsk(sampleSite);
  await expect(ask({ kind: "funnel" }, { ...filter, through: "panier" })).rejects.toThrow("not prebuilt");
  await expect(ask({ kind: "funnel" }, { ...filter, period: "1999-T1" })).rejects.toThrow("1999-T1.json");
});
it("lists the prebuilt answers, so that a page names no file that there is not", async () => {
  const files = await built.builtAnswers(sampleSite);
  expect(files.has("funnel/2026-T3.json")).toBe(true);
  expect(files.has("funnel/1999-T1.json")).toBe(false);
});
