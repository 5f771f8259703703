// CSVs dropped on the page, through the same road as the build. In: files and the site's company. Out: the site they make, or why they make none.
import type { Progress } from "../answers/asker.ts";
import { buildSite } from "../answers/build-site.ts";
import type { Site } from "../answers/site.ts";
import { whyNothing } from "../answers/why-nothing.ts";
import type { Company } from "../company/company.ts";
import { readDecisions } from "../company/decisions.ts";
import { openOwnFiles } from "../company/own-files.ts";
import { placedByDefault } from "../company/placed-by-default.ts";
import { type CompanyReading, readCompany } from "../company/read-company.ts";
import { unknownFields } from "../company/unknown-fields.ts";
import type { Database } from "../database/database.ts";
import { lock } from "../database/lock.ts";
import type { Problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { gradeBets } from "../findings/bets.ts";
import { buildExplainTables } from "../findings/explain-tables.ts";
import { buildFindingTables } from "../findings/finding-tables.ts";
import { buildImportanceTables } from "../findings/importance-tables.ts";
import { buildReturnTables } from "../findings/return-tables.ts";
import { buildJourney } from "../journey/build-journey.ts";
import { progressOver } from "./progress.ts";

/** What comes with the reading of a file alone. */
export { tellingWords } from "../journey/telling-words.ts";

/** The company's own files among the dropped ones win over the site's; without them the site's rules read the exports. */
export async function loadDropped(
  database: Database,
  files: readonly File[],
  company: Company,
  tell: (progress: Progress) => void = () => undefined,
): Promise<{ site: Site | null; problems: readonly Problem[] }> {
  const dropped = withoutCommonFolder(files);
  const read = await readCompany(dropped, company.language);
  const { rules, told } = await rulesOf(dropped, read, company);
  const exports = dropped.filter(({ path }) => !read.own.has(path));
  await database.run("attach ':memory:' as mart");
  // What is dropped leaves nobody's machine: it is told exactly.
  const watch = progressOver(exports, tell);
  const today = new Date().toISOString().slice(0, 10);
  const loaded = await buildJourney(database, exports, rules, { exact: true, today, ...watch });
  const found = await buildSite(database, rules, loaded, { exact: true });
  const why = found === null ? await whyNothing(database, loaded) : [];
  const site = found === null ? null : await graded(database, found);
  await lock(database);
  const problems = [
    ...told,
    ...(rules === read.company
      ? placedByDefault(read.guessed, found?.touchpoints ?? [], rules.language)
      : []),
    ...unknownFields(read.asked, loaded),
    ...loaded.flatMap((file) => file.problems),
    ...why,
  ];
  return { site, problems };
}

/** Decisions describe no journey: alone, they leave the site's own rules as they are, and join the site's decisions. */
async function rulesOf(
  dropped: readonly ExportFile[],
  read: CompanyReading,
  company: Company,
): Promise<{ readonly rules: Company; readonly told: readonly Problem[] }> {
  const { byKind, decisions } = await openOwnFiles(dropped);
  const isOthers = Object.keys(byKind).some((kind) => kind !== "decisions");
  if (isOthers || decisions.length === 0)
    return read.own.size > 0 ? { rules: read.company, told: read.problems } : { rules: company, told: [] };
  const known = { stages: company.stages, rules: company.touchpointRules };
  const { value, problems: told } = await readDecisions(decisions, known);
  const byId = new Map([...company.decisions, ...value].map((one) => [one.id, one]));
  const all = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { rules: { ...company, decisions: all }, told };
}

/** As the build grades them: a bet without its grade would read as none. */
async function graded(database: Database, site: Site): Promise<Site> {
  await buildFindingTables(database);
  await buildImportanceTables(database);
  await buildExplainTables(database);
  await buildReturnTables(database);
  return { ...site, bets: await gradeBets(database, site) };
}

/** Whoever drops a folder means what is in it: paths are told from there, as the build tells them from its data folder. */
function withoutCommonFolder(files: readonly File[]): ExportFile[] {
  const folders = files.map(({ name }) => name.split("/").slice(0, -1)[0]);
  const [first] = folders;
  const isCommon = first !== undefined && folders.every((folder) => folder === first);
  return files
    .filter(({ name }) => !/(^|\/)\./.test(name))
    .map((file) => ({ path: isCommon ? file.name.slice(first.length + 1) : file.name, blob: file }));
}
