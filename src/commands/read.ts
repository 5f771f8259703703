// `npm run read -- FILE… [--out FOLDER]`: what the reader understood of each file. In: paths. Out: one JSON line per table; with --out, clean CSVs.
import { mkdir, open, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { readCompany } from "../company/read-company.ts";
import { type Problem, problem } from "../exports/problem.ts";
import { readRows } from "../exports/rows/read-rows.ts";
import { writeCsvRow } from "../exports/rows/write-csv.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { type UnderstandOptions, understand } from "../exports/understand.ts";
import type { Understanding } from "../exports/understanding.ts";
import { openWorkbook } from "../exports/workbooks/open-workbook.ts";
import { problemText } from "../words/problem-text.ts";
import { readDataFolder } from "./data-folder.ts";
import { fileOnDisk } from "./disk-file.ts";
import { throughDoor } from "./door.ts";

type Run = UnderstandOptions & {
  /** Files below it are named, and mapped by parcours.yaml, as the build does. */
  readonly dataFolder: string;
  readonly out: string | null;
  /** Names already given in `out`. */
  readonly taken: Set<string>;
};

/** Every table of every file in turn. Exit code 1 when a file is not there or none was given; problems inside files are only told. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error("npm run read -- FILE… [--out FOLDER]");
    return 1;
  }
  const run = await prepare(values.out ?? null);
  let missing = 0;
  for (const path of positionals) {
    const lines = await readFile(path, run);
    if (lines === null) missing++;
    for (const line of lines ?? [missingLine(path, run)]) console.log(JSON.stringify(line));
  }
  return missing > 0 ? 1 : 0;
}

async function prepare(out: string | null): Promise<Run> {
  const dataFolder = process.env["PARCOURS_DATA"] ?? "data";
  const { company } = await readCompany((await readDataFolder(dataFolder)).files);
  if (out !== null) await mkdir(out, { recursive: true });
  return { dataFolder, out, taken: new Set(), mappings: company.sources, language: company.language };
}

/** Null when there is no such file. */
async function readFile(path: string, run: Run): Promise<object[] | null> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return null;
  const file = { path: namedPath(path, run.dataFolder), blob: await fileOnDisk(path) };
  const lines: object[] = [];
  for (const part of await openWorkbook(file))
    for (const table of await understand(part, run)) lines.push(await tableLine(part, table, run));
  return lines;
}

/** What was understood, then what reading the whole file told: rows read = kept + set aside. */
async function tableLine(file: ExportFile, table: Understanding, run: Run): Promise<object> {
  const out = run.out === null || table.header.length === 0 ? null : join(run.out, outName(table, run.taken));
  const { kept, aside, problems } = await readThrough(file, table, out);
  const told = [...table.problems, ...problems].map((found) => said(found, run));
  return { ...table, rows_read: kept + aside, rows_kept: kept, rows_set_aside: aside, problems: told, out };
}

async function readThrough(file: ExportFile, table: Understanding, out: string | null) {
  const target = out === null ? null : await open(out, "w");
  await target?.writeFile(writeCsvRow(table.header));
  const batches = readRows(file, table);
  let kept = 0;
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) {
    kept += step.value.cells.length;
    await target?.writeFile(step.value.cells.map(writeCsvRow).join(""));
  }
  await target?.close();
  return { kept, aside: step.value.rows, problems: step.value.problems };
}

function missingLine(path: string, run: Run): object {
  return {
    file: path,
    table: 0,
    meaning: null,
    problems: [said(problem("file-missing", path), run)],
    out: null,
  };
}

function said(found: Problem, { language }: Run): object {
  const { message, hint } = problemText(found, language);
  return { ...found, message, hint };
}

/** Inside the data folder a path is what mappings compare: relative, with "/" between. */
function namedPath(path: string, dataFolder: string): string {
  const inside = relative(resolve(dataFolder), resolve(path));
  return inside.startsWith("..") || inside === resolve(path) ? path : inside.split(sep).join("/");
}

/** "orders.csv"; files of the same name, and further tables of one file, are numbered. */
function outName({ file }: Understanding, taken: Set<string>): string {
  const base = basename(file).replace(/\.[A-Za-z0-9]{1,4}$/, "");
  let name = `${base}.csv`;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}.csv`;
  taken.add(name);
  return name;
}

await throughDoor(() => main(process.argv.slice(2)));
