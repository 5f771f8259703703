// What the bench keeps between runs, outside the tree. In: names. Out: paths under the machine's temporary folder, and data sets made once.
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCompany } from "./company/write-company.ts";
import { writeEvents } from "./generate-events.ts";

export const cacheFolder = join(tmpdir(), "parcours-bench");

export type DataSet = {
  /** "100k", "1M": how people write it. */
  readonly label: string;
  readonly events: number;
  readonly persons: number;
  /** A folder that Parcours builds from. */
  readonly folder: string;
  /** In the order of their events. */
  readonly eventsFiles: readonly string[];
  readonly surveyFile: string;
};

const SEED = 7;

/** The data set of that many events; made on the first call (10 M: about 25 s, 580 MB; 100 M ten times that), found again later as long as its generator is the same. */
export function dataSet(label: string, count: number): DataSet {
  const folder = join(cacheFolder, `company-${label}-${generatorVersion()}`);
  const surveyFile = join(folder, "reviews", "survey.csv");
  const known = join(cacheFolder, `company-${label}-${generatorVersion()}.json`);
  const events = join(folder, "analytics");
  if (!existsSync(known)) writeFileSync(known, JSON.stringify(writeEvents(count, SEED, events, surveyFile)));
  writeCompany(folder);
  const { persons, names } = JSON.parse(readFileSync(known, "utf8")) as ReturnType<typeof writeEvents>;
  const eventsFiles = names.map((name) => join(events, name));
  return { label, events: count, persons, folder, eventsFiles, surveyFile };
}

/** Changes with the code that writes the data, so that a stale file is never measured. */
function generatorVersion(): string {
  const here = import.meta.dirname;
  const sources = [...globSync(join(here, "events", "*.ts")).sort(), join(here, "generate-events.ts")];
  const hash = createHash("sha1");
  for (const source of sources) if (!source.endsWith(".test.ts")) hash.update(readFileSync(source));
  return hash
    .update(readFileSync(join(here, "company", "model.ts")))
    .digest("hex")
    .slice(0, 8);
}

/** What one run builds: apart from other runs on the same machine, gone when it ends. */
export const runFolder = join(cacheFolder, `run-${process.pid}`);
process.on("exit", () => rmSync(runFolder, { recursive: true, force: true }));

/** A folder of the cache, made if needed. */
export function cached(...names: string[]): string {
  const folder = join(cacheFolder, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
}
