// `npm run bench`: Parcours against an analyst's page and a page of ready answers, on the same data, machine and line. In: options. Out: a table, and JSON.
//   --events 100k,1M,10M   --only NAME,…  (contestants and measures, see options.ts)
//   --rounds 5   --questions 21   --network local|shaped|both   --out FILE
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { compareCounts } from "./agreement.ts";
import { cached, type DataSet, dataSet, runFolder } from "./cache.ts";
import { analyst } from "./contestants/analyst.ts";
import type { Built, Contestant } from "./contestants/contestant.ts";
import { parcours } from "./contestants/parcours.ts";
import { prebuilt } from "./contestants/prebuilt.ts";
import { costOf } from "./measure/process.ts";
import { emptyFigures, measureSites, type Site, type SiteFigures } from "./measure/site.ts";
import { type Options, readOptions } from "./options.ts";
import type { ContestantFigures, Figures, SizeFigures } from "./report/figures.ts";
import { formatReport } from "./report/report.ts";
import { compressAll, weigh } from "./serve/compress-all.ts";
import { openHost } from "./serve/server.ts";
import { type Network, networks } from "./serve/shape.ts";

const everyone: readonly Contestant[] = [parcours, analyst("raw"), analyst("tables"), prebuilt];
const root = join(import.meta.dirname, "..", "..");
const say = (text: string) => process.stderr.write(`${text}\n`);
const load = () => Number((loadavg()[0] ?? 0).toFixed(1));

type Entrant = { readonly contestant: Contestant; readonly built: Built };

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    everyone.map(({ name }) => name),
  );
  mkdirSync(runFolder, { recursive: true });
  const before = load();
  const sizes: SizeFigures[] = [];
  for (const { label, events } of options.sizes)
    sizes.push(await measureSize(dataSet(label, events), options));
  const machine = { cores: availableParallelism(), memoryBytes: totalmem(), node: process.version };
  const figures: Figures = { machine: { ...machine, load: [before, load()] }, sizes };
  const out = options.out ?? join(cached("results"), "bench.json");
  writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${formatReport(figures)}\n\n${out}\n`);
}

async function measureSize(data: DataSet, options: Options): Promise<SizeFigures> {
  const { label, events, persons } = data;
  const csvBytes = bytesOf(data);
  const readAndWrite = options.measures.includes("build") ? await timeReadAndWrite(data) : null;
  const entrants = await buildAll(data, options);
  const sites = await measureNetworks(entrants, label, options);
  const contestants = await Promise.all(entrants.map((entrant) => contestantFigures(entrant, sites)));
  return { label, events, persons, csvBytes, readAndWrite, agreement: agreementOf(entrants), contestants };
}

const bytesOf = ({ eventsFiles, surveyFile }: DataSet): number =>
  [...eventsFiles, surveyFile].reduce((sum, file) => sum + statSync(file).size, 0);

async function buildAll(data: DataSet, { contestants }: Options): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  for (const contestant of everyone) {
    if (contestants.length > 0 && !contestants.includes(contestant.name)) continue;
    if (bytesOf(data) > contestant.mostBytes) {
      say(`${data.label}: leaves out ${contestant.name}, which holds all of the CSV in memory`);
      continue;
    }
    say(`${data.label}: builds ${contestant.name}`);
    const built = await contestant.build(data);
    await compressAll(built.folder);
    entrants.push({ contestant, built });
  }
  return entrants;
}

async function measureNetworks(
  entrants: readonly Entrant[],
  label: string,
  options: Options,
): Promise<Map<Contestant, SiteFigures[]>> {
  const figures = new Map<Contestant, SiteFigures[]>();
  for (const network of options.networks.flatMap((index) => networks[index] ?? [])) {
    say(`${label}: measures, ${network.name}`);
    for (const { contestant, figures: one } of await measureNetwork(entrants, network, options))
      figures.set(contestant, [...(figures.get(contestant) ?? []), one]);
  }
  return figures;
}

async function measureNetwork(
  entrants: readonly Entrant[],
  network: Network,
  options: Options,
): Promise<Site[]> {
  const sites: Site[] = [];
  for (const { contestant, built } of entrants) {
    const host = await openHost(built.folder, network);
    sites.push({ contestant, built, host, figures: emptyFigures(network.name) });
  }
  try {
    await measureSites(sites, options);
  } finally {
    for (const { host } of sites) await host.close();
  }
  return sites;
}

async function contestantFigures(
  { contestant, built }: Entrant,
  sites: ReadonlyMap<Contestant, SiteFigures[]>,
): Promise<ContestantFigures> {
  const build = built.cost && { seconds: built.cost.seconds, peakBytes: built.cost.peakBytes };
  return {
    name: contestant.name,
    build,
    data: await weigh(built.dataFiles),
    sites: sites.get(contestant) ?? [],
  };
}

function agreementOf(entrants: readonly Entrant[]): SizeFigures["agreement"] {
  const folderOf = (name: string) =>
    entrants.find(({ contestant }) => contestant.name === name)?.built.folder;
  const [own, theirs] = [folderOf("parcours"), folderOf("prebuilt")];
  return own === undefined || theirs === undefined ? null : compareCounts(own, theirs);
}

function timeReadAndWrite({ label, eventsFiles }: DataSet) {
  say(`${label}: native read and write`);
  const file = join(runFolder, `${label}.duckdb`);
  const script = ["--import", "./src/commands/sql-loader.mjs", "tests/bench/contestants/read-and-write.ts"];
  return costOf(process.execPath, [...script, file, ...eventsFiles], { cwd: root });
}

await main();
