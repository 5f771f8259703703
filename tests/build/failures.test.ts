// Every mistake that people make with their files, through the real command: what is said, where, and that nothing else suffers from it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import { mask } from "../../src/journey/redaction/mask.ts";
import { problemText } from "../../src/words/problem-text.ts";
import { badFiles, badFolder, brokenSettings, goodFile, oddFiles } from "./bad-files.ts";
import { type Build, buildFiles, newFolder, runBuild, writeFiles } from "./run-build.ts";

/** What only we would understand. */
const forEngineers = /\n\s+at |node:internal|Error:(?! token)|undefined|\[object|NaN|\{\w+\}/u;

function reportedFile({ report }: Build, path: string) {
  const file = report?.files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`missing from the report: ${path}`);
  return file;
}

function expectSums({ report }: Build): void {
  for (const { path, rows_read, rows_kept, set_aside, problems } of report?.files ?? []) {
    const aside = Object.values(set_aside).reduce((sum, rows) => sum + rows, 0);
    expect(rows_read, path).toBe(rows_kept + aside);
    expect(rows_kept, path).toBeGreaterThanOrEqual(0);
    // Every row that is set aside has a problem that says why, and how many with it.
    const told = problems.filter(({ rows }) => rows > 0).map(({ code, rows }) => [code, rows]);
    expect(Object.fromEntries(told), path).toEqual(set_aside);
  }
}

describe("bad files beside a good one", () => {
  let build: Build;
  beforeAll(async () => {
    build = await buildFiles("bad", {
      "parcours.yaml": brokenSettings("fr"),
      "personas.csv": "type;nom;regle\npersona;Fidèle;comandes >= 2\n",
      "bon.csv": goodFile,
      ...oddFiles,
      ...badFolder,
    });
  });

  it("never stop it: a site is built from the good one", async () => {
    expect(build.complained).toBe("");
    expect(build.code).toBe(0);
    const good = reportedFile(build, "bon.csv");
    expect(good).toMatchObject({ rows_read: 60, rows_kept: 60, set_aside: {} });
    // Nothing is wrong with it: it is told which column would say more.
    expect(good.problems.map(({ code, rows }) => [code, rows])).toEqual([["columns-worth-adding", 0]]);
    const site = JSON.parse(await readFile(join(build.dist, "site.json"), "utf8")) as Site;
    expect(site.journeys).toBeGreaterThanOrEqual(20);
  });

  it.each(badFiles)("$path is told as $code", (expected) => {
    const file = reportedFile(build, expected.path);
    const told = file.problems.find(
      ({ code, line }) => code === expected.code && (expected.line === undefined || line === expected.line),
    );
    expect(told).toMatchObject({ file: expected.path, column: expected.column ?? null });
    if (expected.line !== undefined) expect(told?.line).toBe(expected.line);
    if (expected.found !== undefined) expect(told?.found).toBe(expected.found);
    expect([file.rows_read, file.rows_kept]).toEqual([expected.read ?? 0, expected.kept ?? 0]);
  });

  it.each(badFiles)("$path is in the terminal, with what to do", ({ path, code }) => {
    const told = reportedFile(build, path).problems.find((one) => one.code === code);
    if (told === undefined) throw new Error(`untold: ${path}`);
    const { place, message, hint } = problemText(told, "fr");
    expect(build.said).toContain(`${place}\n  ${message}\n  → ${hint}`);
    expect([told.message, told.hint]).toEqual([message, hint]);
  });

  it("are told apart from files that are merely odd", () => {
    for (const path of Object.keys(oddFiles)) {
      const { rows_read, rows_kept, encoding } = reportedFile(build, path);
      expect([rows_read, rows_kept]).toEqual(path === "utf16.csv" ? [2, 2] : [1, 1]);
      expect(encoding).toBe(path === "utf16.csv" ? "utf-16le" : "windows-1252");
    }
  });

  it("count every row that they have", () => {
    expectSums(build);
  });

  it("come with the company's own mistakes: its settings, and rules that name a field of no file", () => {
    expect(build.report?.problems).toMatchObject([
      { file: "parcours.yaml", line: 3 },
      { file: "personas.csv", line: 2, found: "comandes", values: { closest: "commandes" } },
    ]);
    expect(build.said).toContain("parcours.yaml, ligne 3");
    expect(build.said).toContain("personas.csv, ligne 2, colonne «\u00A0regle\u00A0»");
  });

  it("are told to people, not to engineers", () => {
    expect(build.said).not.toMatch(forEngineers);
  });

  it("show on the data page by code and count, without a single cell", async () => {
    const html = await readFile(join(build.dist, "donnees", "index.html"), "utf8");
    for (const { path, code, read = 0, kept = 0 } of badFiles) {
      // A folder may be called after somebody: the page does not say after whom.
      const shown = path.replace("Ève", mask).replaceAll("'", "&#x27;");
      const [, after] = html.split(`<tr data-key="${shown}">`);
      const row = after?.split("</tr>")[0];
      expect(row, path).toContain(`data-code="${code}"`);
      const values = [...(row ?? "").matchAll(/data-value="(\d+)"/gu)].map(([, value]) => Number(value));
      expect(values, path).toEqual([read, kept, read - kept]);
    }
    for (const cell of ["excellent", "un jour", "03/04/2026", "token expired", "bonjour"])
      expect(html).not.toContain(cell);
  });
});

describe("nothing usable", () => {
  /** A site built before must survive. */
  async function beside(files: Parameters<typeof writeFiles>[1]): Promise<Build> {
    const work = await newFolder("nothing");
    await writeFiles(join(work, "dist"), { "index.html": "the last site", "site.json": "{}" });
    const build = await runBuild(await writeFiles(join(work, "data"), files), work);
    expect(await readFile(join(build.dist, "index.html"), "utf8")).toBe("the last site");
    expect(build.code).toBe(1);
    expect(`${build.said}${build.complained}`).not.toMatch(forEngineers);
    expectSums(build);
    return build;
  }

  it("ends with code 1 and the list of reasons, in English where the company speaks it", async () => {
    const useless = Object.fromEntries(
      badFiles
        .filter(({ kept }) => kept === undefined || kept === 0)
        .map(({ path, content }) => [path, content]),
    );
    const build = await beside({ "parcours.yaml": "title: Trial\nlanguage: en\n", ...useless });
    expect(build.complained).toMatch(/^Nothing usable in .*: no journey could be made\./mu);
    expect(build.report?.files.map(({ path }) => path)).toEqual(Object.keys(useless).sort());
    for (const path of Object.keys(useless)) {
      const [first] = reportedFile(build, path).problems;
      if (first === undefined) throw new Error(`untold: ${path}`);
      const { place, message, hint } = problemText(first, "en");
      expect(build.said).toContain(`${place}\n  ${message}\n  → ${hint}`);
      expect(first.message).toBe(message);
    }
  });

  it.each([
    ["an empty folder", {}],
    ["a folder of settings alone", { "stages.csv": "etape\nAchat\n", "parcours.yaml": "language: fr\n" }],
  ])("%s: says where to drop files", async (_, files) => {
    const { complained, report } = await beside(files);
    expect(complained).toMatch(/^Aucun export dans .*Déposez vos fichiers CSV/u);
    expect(report?.files).toEqual([]);
  });

  it("a folder that does not exist is an empty one", async () => {
    const work = await newFolder("missing");
    const { code, complained } = await runBuild(join(work, "nowhere"), work);
    expect(code).toBe(1);
    expect(complained).toContain("nowhere");
    expect(complained).not.toMatch(forEngineers);
  });

  it("rows that nobody can be told from make no journey, and say so", async () => {
    const { report, complained } = await beside({
      "anonyme.csv": "event_timestamp,event_name,user_pseudo_id\n1783073533000000,page_view,\n",
    });
    expect(report?.files).toMatchObject([{ rows_read: 1, rows_kept: 0, set_aside: { "key-missing": 1 } }]);
    expect(complained).toContain("Rien d’utilisable");
  });

  it("feedback without any journey is not enough for a site, and its rows are kept all the same", async () => {
    const { report } = await beside({
      "avis.csv": "Review Created (UTC),Review Stars\n2026-07-03 10:00:00,5\n2026-07-04 10:00:00,4\n",
    });
    expect(report?.files).toMatchObject([{ rows_read: 2, rows_kept: 2 }]);
  });
});
