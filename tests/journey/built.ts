// A company built whole, for tests. In: an engine and the texts of a data folder. Out: what became of each file, the site, and answers.
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { AnswerTo } from "../../src/answers/asker.ts";
import { buildSite } from "../../src/answers/build-site.ts";
import type { Filter, Question } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import type { Company } from "../../src/company/company.ts";
import { readCompany } from "../../src/company/read-company.ts";
import type { Database } from "../../src/database/database.ts";
import type { ExportFile } from "../../src/exports/text/export-file.ts";
import { type BuildOptions, buildJourney } from "../../src/journey/build-journey.ts";
import { type LoadOptions, loadExports } from "../../src/journey/loading/load-exports.ts";
import type { LoadedFile } from "../../src/journey/loading/loaded-file.ts";

/** Path in the data folder → text. */
export type Texts = Readonly<Record<string, string>>;

export type Built = {
  readonly database: Database;
  readonly company: Company;
  readonly loaded: readonly LoadedFile[];
  readonly site: Site | null;
  /** Everything, unless the filter says otherwise. */
  ask<Q extends Question>(question: Q, filter?: Partial<Filter>): Promise<AnswerTo<Q>>;
};

export const everything: Filter = { period: "all", persona: null, segment: null, through: null };

/** Builds in an open engine; the same engine may build again and again. */
export async function buildIn(database: Database, texts: Texts, options: BuildOptions = {}): Promise<Built> {
  await database.run("attach if not exists ':memory:' as mart");
  const { exports, company } = await readTexts(texts);
  const loaded = await buildJourney(database, exports, company, options);
  const site = await buildSite(database, company, loaded, options);
  return {
    database,
    company,
    loaded,
    site,
    ask: (question, filter = {}) => {
      if (site === null) throw new Error("missing site: nothing usable was built");
      return answerQuestion(database, site, question, { ...everything, ...filter });
    },
  };
}

/** Only loads: the stg_ tables, and what became of each file before any row is taken back out. */
export async function loadIn(
  database: Database,
  texts: Texts,
  options: LoadOptions = {},
): Promise<readonly LoadedFile[]> {
  const { exports, company } = await readTexts(texts);
  return loadExports(database, exports, company, options);
}

async function readTexts(texts: Texts): Promise<{ exports: readonly ExportFile[]; company: Company }> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, blob: new Blob([text]) }));
  const { company, own } = await readCompany(files);
  return { exports: files.filter(({ path }) => !own.has(path)), company };
}

/** Every file of a folder but its test, as texts. */
export async function textsOf(folder: string): Promise<Texts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"));
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(
    paths.map((path, index) => [relative(folder, path).replaceAll("\\", "/"), texts[index] ?? ""]),
  );
}
