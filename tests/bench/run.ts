// `npm run bench`: Parcours against an analyst's page and a page of ready answers, on the same data, machine and line. In: options. Out: a table, and JSON.
import { statSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { type DataSet, dataSet, freshFolder } from "./cache.ts";
import { analyst } from "./contestants/analyst.ts";
import type { Contestant } from "./contestants/contestant.ts";
import { parcours } from "./contestants/parcours.ts";
import { prebuilt } from "./contestants/prebuilt.ts";
import { costOf } from "./measure/process.ts";
import { measureSite, type SiteFigures } from "./measure/site.ts";
import { type Options, readOptions } from "./options.ts";
import type { ContestantFigures, Figures, SizeFigures } from "./report/figures.ts";
import { formatReport } from "./report/report.ts";
import { compressAll, weigh } from "./serve/compress-all.ts";
import { networks } from "./serve/shape.ts";

const everyone: readonly Contestant[] = [parcours, analyst("raw"), analyst("tables"), prebuilt];
const root = join(import.meta.dirname, "..", "..");
const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    everyone.map(({ name }) => name),
  );
  const sizes: SizeFigures[] = [];
  for (const { label, events } of options.sizes)
    sizes.push(await measureSize(dataSet(label, events), options));
  const figures: Figures = { machine: machine(), sizes };
  const out = options.out ?? join(freshFolder("results"), "bench.json");
  writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${formatReport(figures)}\n\n${out}\n`);
}

async function measureSize(data: DataSet, options: Options): Promise<SizeFigures> {
  const { label, events, persons, eventsFile, surveyFile } = data;
  const csvBytes = statSync(eventsFile).size + statSync(surveyFile).size;
  say(`${label}: native read and write`);
  const readAndWrite = options.measures.includes("build") ? await timeReadAndWrite(data) : null;
  const contestants: ContestantFigures[] = [];
  for (const contestant of chosen(options))
    contestants.push(await measureContestant(contestant, data, options));
  return { label, events, persons, csvBytes, readAndWrite, contestants };
}

const chosen = ({ contestants }: Options) =>
  everyone.filter(({ name }) => contestants.length === 0 || contestants.includes(name));

async function measureContestant(
  contestant: Contestant,
  data: DataSet,
  options: Options,
): Promise<ContestantFigures> {
  say(`${data.label}: ${contestant.name}: build`);
  const built = await contestant.build(data);
  await compressAll(built.folder);
  const sites: SiteFigures[] = [];
  for (const index of options.networks) {
    const network = networks[index];
    if (network === undefined) continue;
    say(`${data.label}: ${contestant.name}: ${network.name}`);
    sites.push(await measureSite(contestant, built, network, options));
  }
  const cost = built.cost && { seconds: built.cost.seconds, peakBytes: built.cost.peakBytes };
  return { name: contestant.name, build: cost, data: await weigh(built.dataFiles), sites };
}

function timeReadAndWrite({ label, eventsFile }: DataSet) {
  const file = join(freshFolder("native"), `${label}.duckdb`);
  const script = ["--import", "./src/commands/sql-loader.mjs", "tests/bench/contestants/read-and-write.ts"];
  return costOf(process.execPath, [...script, eventsFile, file], { cwd: root });
}

function machine(): Figures["machine"] {
  return { cores: availableParallelism(), memoryBytes: totalmem(), node: process.version };
}

await main();
