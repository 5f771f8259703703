// `npm run build`: a folder of exports becomes a static site. In: PARCOURS_DATA (default data/). Out: dist/, and the import report beside it.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildSite } from "../answers/build-site.ts";
import { type PrebuiltAnswer, prebuildAnswers } from "../answers/prebuild.ts";
import { prebuildTraits } from "../answers/prebuild-traits.ts";
import { answerText, publishedText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import { answerValues } from "../answers/values-answer.ts";
import { whyNothing } from "../answers/why-nothing.ts";
import type { Company } from "../company/company.ts";
import { placedByDefault } from "../company/placed-by-default.ts";
import { type CompanyReading, readCompany } from "../company/read-company.ts";
import { unknownFields } from "../company/unknown-fields.ts";
import type { Database } from "../database/database.ts";
import { type Amount, type NativeDatabase, openNative } from "../database/native.ts";
import { writeDatabaseFile } from "../database/write-file.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { answerReturns } from "../findings/answer-returns.ts";
import { gradeBets } from "../findings/bets.ts";
import { buildExplainTables } from "../findings/explain-tables.ts";
import { buildFindingTables } from "../findings/finding-tables.ts";
import { buildImportanceTables } from "../findings/importance-tables.ts";
import { prebuildExplain } from "../findings/prebuild-explain.ts";
import { prebuildFindings } from "../findings/prebuild-findings.ts";
import { prebuildImportance } from "../findings/prebuild-importance.ts";
import { buildReturnTables } from "../findings/return-tables.ts";
import { buildJourney } from "../journey/build-journey.ts";
import { packMarts } from "../journey/published/published.ts";
import { redactCompany } from "../journey/redaction/redact-company.ts";
import { tellingWords } from "../journey/telling-words.ts";
import { themeSpellings } from "../journey/theme-spellings.ts";
import { unclassified } from "../journey/unclassified.ts";
import { lockWith } from "../sealed/lock.ts";
import { failureWords } from "../words/failures.ts";
import type { Language } from "../words/format.ts";
import { freezeWords } from "../words/freeze.ts";
import { importWords } from "../words/import.ts";
import { moodLines } from "../words/moods.ts";
import { passphraseWords } from "../words/passphrase.ts";
import { callPeople } from "../words/people.ts";
import { passphraseAround, passphraseFrom } from "./ask-passphrase.ts";
import { type PagesBuild, preparePages, sweepDrafts } from "./build-pages.ts";
import { checkSizes } from "./check-sizes.ts";
import { readDataFolder } from "./data-folder.ts";
import { type DistFolder, openDist } from "./dist-folder.ts";
import { throughDoor } from "./door.ts";
import { readFrozen } from "./frozen-quarters.ts";
import { hold } from "./hold.ts";
import { endedLines, importReport, reportLines, writeImportReport } from "./import-report.ts";
import { keepLastBuild, tellSince } from "./last-build-file.ts";
import { leftAsideLines } from "./left-aside.ts";
import { lockOf } from "./seal-files.ts";
import { tellingWordsLines } from "./telling-words-lines.ts";
import { themeSpellingLines } from "./theme-spelling-lines.ts";
import type { Closing } from "./write-keeper.ts";

const folder = process.env["PARCOURS_DATA"] ?? "data";
const site = process.env["PARCOURS_SITE"] ?? ".parcours/site";
const dist = process.env["PARCOURS_DIST"] ?? "dist";

/** Ends with the exit code: 1 when nothing usable was found. One build at a time has the folder that it works in and the one that it replaces. */
async function main(): Promise<number> {
  await mkdir(dirname(site), { recursive: true });
  const letGo = hold(join(dirname(site), "build-busy"));
  try {
    const place = await openDist(dist, [".", folder]);
    try {
      await sweepDrafts();
      return await build(place);
    } finally {
      place.release();
    }
  } finally {
    letGo();
  }
}

async function build(place: DistFolder): Promise<number> {
  const { files, problems } = await readDataFolder(folder);
  const found = await readCompany(files);
  const read = { ...found, problems: [...problems, ...found.problems] };
  const { language } = read.company;
  callPeople(read.company.people);
  const words = importWords[language];
  const exports = files.filter(({ path }) => !read.own.has(path));
  const closing = await closingOf(read.protect, language);
  if (closing === "refused") return 1;
  const pages = preparePages();
  try {
    if (!(await prepareSite(exports, read, pages))) {
      console.error(exports.length === 0 ? words.noFiles(folder) : words.nothing(folder));
      return 1;
    }
    const { folder: whole, left } = await pages.finish(site, closing);
    await place.replaceBy(whole);
    await keepLastBuild(folder, site);
    if (left.length > 0) console.error(failureWords[language].publicLeft(left));
  } finally {
    await pages.abandon();
  }
  console.log(words.done(dist));
  if (closing !== null) console.log(passphraseWords[language].sealed);
  return 0;
}

/** The key of a site that is to be closed, before the long work; null where nobody asks for one. */
async function closingOf(protect: boolean, language: Language): Promise<Closing | null | "refused"> {
  const around = passphraseAround();
  if (!protect && around.given) console.error(passphraseWords[language].unused);
  if (!protect) return null;
  const phrase = await passphraseFrom(around, language);
  return phrase === null ? "refused" : lockWith(phrase, await lockOf(dist));
}

/** Exports that the engine counts as soon on one thread, while pages are bundled on another. */
const LITTLE_BYTES = 16 * 2 ** 20;
/** Exports whose tables would take gigabytes of memory. */
const MUCH_BYTES = 256 * 2 ** 20;

const amountOf = (bytes: number): Amount =>
  bytes <= LITTLE_BYTES ? "little" : bytes < MUCH_BYTES ? "usual" : "much";

/** Fills the folder that the pages are rendered from, and reports on every file; false when nothing usable was found. */
async function prepareSite(
  exports: readonly ExportFile[],
  { company, problems: told, asked, guessed }: CompanyReading,
  pages: PagesBuild,
): Promise<boolean> {
  const bytes = exports.reduce((sum, { blob }) => sum + blob.size, 0);
  const tables = await emptyTables();
  const database = await openNative(amountOf(bytes), tables);
  try {
    await rm(site, { recursive: true, force: true });
    await mkdir(site, { recursive: true });
    await database.run("attach ':memory:' as mart");
    const read = await buildJourney(database, exports, company, {
      pathOf: ({ path }) => pathOnDisk(path),
      onSteps: pages.start,
      today: new Date().toISOString().slice(0, 10),
    });
    const loaded = await checkSizes(folder, read);
    const leftOver = await unclassified(database);
    const telling = await tellingWords(database);
    const spellings = themeSpellingLines(await themeSpellings(database), company);
    const found = await buildSite(database, company, loaded);
    const why = found === null ? await whyNothing(database, loaded) : [];
    const placed = placedByDefault(guessed, found?.touchpoints ?? [], company.language);
    const problems = [...told, ...placed, ...unknownFields(asked, loaded), ...why];
    await writeImportReport(
      join(dirname(site), "import-report.json"),
      importReport(loaded, problems, company.language, found),
    );
    console.log(reportLines(loaded, problems, company.language).join("\n"));
    if (found !== null) console.log(endedLines(found, company.language).join("\n"));
    if (found !== null) await publishSite(database, found, company);
    const moods = found === null ? [] : moodLines(found.moods, company.language);
    if (moods.length > 0) console.log(`\n${moods.join("\n")}`);
    if (found !== null && spellings.length > 0) console.log(`\n${spellings.join("\n")}`);
    const proposed = tellingWordsLines(telling, company.language);
    if (found !== null && proposed.length > 0) console.log(`\n${proposed.join("\n")}`);
    const aside = leftAsideLines(loaded, leftOver, company);
    if (aside.length > 0) (found === null ? console.error : console.log)(`\n${aside.join("\n")}`);
    return found !== null;
  } finally {
    await database.close();
    await rm(tables, { recursive: true, force: true });
  }
}

/**
 * Where tables lie while they are made: beside the site, on a disk that is there for it. The system's own folder for such things is memory on
 * many machines. What a build that was killed left there goes first.
 */
async function emptyTables(): Promise<string> {
  const tables = join(dirname(site), "tables");
  await rm(tables, { recursive: true, force: true });
  await mkdir(tables, { recursive: true });
  return tables;
}

/** Null where the name on disk is no letters, and what we call the file is not what the engine would find. */
function pathOnDisk(path: string): string | null {
  const whole = join(folder, path);
  return existsSync(whole) ? whole : null;
}

/** Writes what the pages and the browser read: answers and database under names that change with their content. */
async function publishSite(database: NativeDatabase, found: Site, company: Company): Promise<void> {
  const words = importWords[company.language];
  const seconds = performance.now() / 1000;
  console.log(`\n${words.journeys(found.customers, found.interactions, found.journeys, seconds)}`);
  const { unplaced_journeys: unplaced } = found;
  if (unplaced > 0) console.log(words.unplaced(unplaced, unplaced / (unplaced + found.journeys)));
  const answers = await writeAnswers(database, found);
  console.log(words.answers(answers.count));
  await packMarts(database);
  await writeDatabaseFile(database, "packed", join(site, "parcours.duckdb"));
  const read = async (file: string): Promise<unknown> => {
    const path = join(site, answers.folder, file);
    return existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : null;
  };
  const { frozen, practised, restated, unread } = await readFrozen(folder, found, read);
  if (unread.length > 0) console.error(freezeWords[company.language].unread(unread));
  const published = {
    ...found,
    bets: await gradeBets(database, found),
    frozen,
    practised,
    restated,
    since: await tellSince(folder, site, found, read),
    answers: answers.folder,
    database: await nameByContent(join(site, "parcours.duckdb")),
  };
  await writeFile(join(site, "site.json"), publishedText(published));
  const rules = await redactCompany(database, company);
  await writeFile(join(site, "company.json"), publishedText(rules));
}

async function writeAnswers(
  database: NativeDatabase,
  found: Site,
): Promise<{ folder: string; count: number }> {
  const hash = createHash("sha256");
  const draft = join(site, "answers", "draft");
  let count = 0;
  const beside = await database.beside();
  for await (const { file, content } of everyAnswer(database, beside, found)) {
    const path = join(draft, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    hash.update(file).update(content);
    count += 1;
  }
  await beside.close();
  const name = hash.digest("hex").slice(0, 12);
  await rename(draft, join(site, "answers", name));
  return { folder: `answers/${name}/`, count };
}

/** What the tables tell, then what moved between quarters, and what touchpoints are worth. */
async function* everyAnswer(
  database: NativeDatabase,
  beside: Database,
  found: Site,
): AsyncGenerator<PrebuiltAnswer> {
  const both = [database, beside] as const;
  // Thousands of short questions, two at a time.
  await database.onOneThread(true);
  yield* prebuildAnswers(both, found);
  await database.onOneThread(false);
  // Where tables do not fit in memory, a question has all of it, and all threads: near its limit this engine does not always say so, it dies
  // (1.4.3: of findings over 10 million events, with 200 MB for two at a time and with 150 for one).
  const databases = database.amount === "much" ? ([database] as const) : both;
  // One is long work for the engine, the other for us.
  const traits = gathered(prebuildTraits(database, found));
  traits.catch(() => undefined);
  await buildFindingTables(database);
  yield* prebuildFindings(databases, found);
  await buildImportanceTables(database);
  yield* prebuildImportance(database, found);
  await buildExplainTables(database);
  yield* prebuildExplain(database, found);
  await buildReturnTables(database);
  yield { file: "returns/all.json", content: answerText(await answerReturns(database, found)) };
  yield* await traits;
  yield { file: "values/all.json", content: answerText(await answerValues(database, found)) };
}

async function gathered<T>(from: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of from) all.push(one);
  return all;
}

async function nameByContent(path: string): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 12);
  const name = `parcours-${hash}.duckdb`;
  await rename(path, join(dirname(path), name));
  return name;
}

// Whoever looks after this process (watch-build.ts) and was killed cannot end it. Listening alone would keep it alive.
process.once("disconnect", () => process.exit(1));
process.channel?.unref();
await throughDoor(main, ({ siteKept }) => siteKept);
