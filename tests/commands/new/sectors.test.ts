// The sets of the three trades: each is read without a problem and builds whole, in either language.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SECTOR_NAMES, sectorFiles } from "../../../src/commands/new/sectors.ts";
import { readCompany } from "../../../src/company/read-company.ts";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { rowsKept } from "../../../src/journey/loading/loaded-file.ts";
import { file } from "../../company/files.ts";
import { buildIn } from "../../journey/built.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const filesOf = (name: string) => {
  const files = sectorFiles(name, "fr");
  if (files === null) throw new Error(`missing sector: ${name}`);
  return files;
};

describe.each(["retail", "voyage", "banque"])("%s", (name) => {
  it("is read without a problem, and names everything in both languages", async () => {
    const sheets = [...filesOf(name)].filter(([path]) => !path.includes("/"));
    const { company, problems } = await readCompany(sheets.map(([path, text]) => file(path, text)));
    expect(problems).toEqual([]);
    expect(company.language).toBe("fr");
    expect(company.personas.length).toBe(3);
    expect(company.map.length).toBeGreaterThan(8);
    expect(company.events.length).toBe(2);
    const named = [...company.map.map(({ text }) => text), ...company.events.map(({ what }) => what)];
    expect(named.filter(({ fr, en }) => fr === en && /\s/u.test(fr))).toEqual([]);
    expect(company.stages.filter(({ names }) => names.en === "")).toEqual([]);
  });

  it("builds: every row is kept and placed, every touchpoint is used, every objective is measured", async () => {
    const { loaded, site, company } = await buildIn(database, Object.fromEntries(filesOf(name)));
    if (site === null) throw new Error("missing site");
    expect(
      loaded.map((one) => [one.file, one.problems.map(({ code }) => code), one.rowsRead - rowsKept(one)]),
    ).toEqual(loaded.map((one) => [one.file, [], 0]));
    expect(site.unclassified).toEqual([]);
    const own = new Set(company.touchpointRules.slice(0, 12).map(({ id }) => id));
    expect([...own].filter((id) => !site.touchpoints.some((one) => one.id === id))).toEqual([]);
    expect(site.feedback.declared).toBeGreaterThan(150);
    expect(site.feedback.unplaced).toBe(0);
    expect(site.period).toBe("2026-T3");
    const now = site.objectives.flatMap(({ measure, results }) =>
      measure === null ? [] : results.filter(({ period }) => period === "2026-T3"),
    );
    expect(now.length).toBe(2);
    expect(now.map(({ status }) => status)).not.toContain("unmeasurable");
  });
});

it("an English name makes an English company, with English words", () => {
  const files = filesOf("travel");
  expect(files.get("parcours.yaml")).toContain("language: en");
  expect(files.get("reviews/avis.csv")).toMatch(/easy payment/iu);
  expect(sectorFiles("Tourism", "fr")?.get("parcours.yaml")).toContain("language: en");
});

it("a name of both languages follows the company's, and an unknown one is nothing", () => {
  expect(sectorFiles("Retail", "en")?.get("parcours.yaml")).toContain("language: en");
  expect(sectorFiles("retail", "fr")?.get("parcours.yaml")).toContain("language: fr");
  expect(sectorFiles("aéronautique", "fr")).toBeNull();
  expect(SECTOR_NAMES.filter((name) => sectorFiles(name, "fr") === null)).toEqual([]);
});
