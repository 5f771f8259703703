// One abused folder, read as the build reads it, without its pages. In: a seed and a folder. Out: what was done to it, how it ended, how long it took.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { buildSite } from "../../src/answers/build-site.ts";
import { checkSizes } from "../../src/commands/check-sizes.ts";
import { readDataFolder } from "../../src/commands/data-folder.ts";
import { importReport, reportLines } from "../../src/commands/import-report.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { openNative } from "../../src/database/native.ts";
import { buildJourney } from "../../src/journey/build-journey.ts";
import { redactCompany } from "../../src/journey/redaction/redact-company.ts";
import { seeded } from "../bench/events/random.ts";
import { type Chance, type Folder, type Mutation, mutations } from "./mutations.ts";

export type Outcome = {
  readonly done: readonly string[];
  /** Null where it ended as it should: with journeys or with reasons, and every row accounted for. */
  readonly fault: string | null;
  readonly seconds: number;
};

/** One to three mutations; the seed alone decides which. */
export async function abuse(seed: number, base: string, folder: string): Promise<Outcome> {
  const chance = seeded(seed).next;
  const files = await filesOf(base);
  const chosen = choose(seed, chance);
  for (const [, apply] of chosen) apply(files, chance);
  await lay(folder, files);
  const started = performance.now();
  const fault = await read(folder).catch((error: unknown) => traceOf(error));
  await rm(folder, { recursive: true, force: true });
  return { done: chosen.map(([name]) => name), fault, seconds: (performance.now() - started) / 1000 };
}

/** Each mutation comes first once a round, so that none is left out. */
function choose(seed: number, chance: Chance): readonly Mutation[] {
  const first = mutations[seed % mutations.length] as Mutation;
  const more = Array.from(
    { length: Math.floor(chance() * 3) },
    () => mutations[Math.floor(chance() * mutations.length)] as Mutation,
  );
  return [first, ...more];
}

async function filesOf(base: string): Promise<Folder> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:csv|yaml)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(
    async (path) => [relative(base, path).split(sep).join("/"), await readFile(path)] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** Names after "raw:" are written byte for byte, as an archive of another system leaves them. */
async function lay(folder: string, files: Folder): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    const raw = path.startsWith("raw:");
    const whole = join(folder, raw ? path.slice(4) : path);
    await mkdir(join(whole, ".."), { recursive: true });
    await writeFile(raw ? Buffer.from(whole, "latin1") : whole, content);
  }
}

/** What is wrong with how the folder was read, or null. */
async function read(folder: string): Promise<string | null> {
  const { files } = await readDataFolder(folder);
  const { company, problems, own } = await readCompany(files);
  const exports = files.filter(({ path }) => !own.has(path));
  const database = await openNative();
  try {
    await database.run("attach ':memory:' as mart");
    const built = await buildJourney(database, exports, company, {
      pathOf: ({ path }) => (existsSync(join(folder, path)) ? join(folder, path) : null),
    });
    const loaded = await checkSizes(folder, built);
    await buildSite(database, company, loaded);
    await redactCompany(database, company);
    const said = reportLines(loaded, problems, company.language).join("\n");
    if (/\n\s+at |node:internal|\[object|undefined/u.test(said)) return "says what only we would understand";
    return unaccounted(importReport(loaded, problems, company.language));
  } finally {
    await database.close();
  }
}

function unaccounted({ files }: ReturnType<typeof importReport>): string | null {
  for (const { path, rows_read, rows_kept, set_aside } of files) {
    const aside = Object.values(set_aside).reduce((sum, rows) => sum + rows, 0);
    if (rows_kept < 0 || rows_read !== rows_kept + aside)
      return `${path}: ${rows_read} rows read, ${rows_kept} kept, ${aside} set aside`;
  }
  return null;
}

function traceOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `\n  ${error.cause.stack}` : "";
  return error instanceof Error ? `${error.stack ?? error.message}${cause}` : String(error);
}
