// `npm run map -- FILE`: what the columns of an export mean, asked and then written. In: a path and answers. Out: the entry in parcours.yaml and lines in touchpoints.csv, agreed to one by one.
import { readFile, stat, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type WhatCameOut, whatCameOut } from "../answers/what-came-out.ts";
import type { Company } from "../company/company.ts";
import { CHANNELS } from "../company/defaults/channels.ts";
import { settingsAmong } from "../company/own-files.ts";
import { readCompany } from "../company/read-company.ts";
import { addSource } from "../company/writing/add-source.ts";
import { offeredSource } from "../company/writing/offered-source.ts";
import { withTouchpointLines } from "../company/writing/touchpoint-lines.ts";
import { openNative } from "../database/native.ts";
import { isHopeless, leavesWords } from "../exports/asking/interpret.ts";
import { formatNamed } from "../exports/formats/index.ts";
import { entryFor } from "../exports/meaning/suggest-entry.ts";
import { problem } from "../exports/problem.ts";
import type { Table } from "../exports/rows/table.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { tablesIn, understand } from "../exports/understand.ts";
import type { Understanding } from "../exports/understanding.ts";
import { openWorkbook } from "../exports/workbooks/open-workbook.ts";
import { buildJourney } from "../journey/build-journey.ts";
import { rowsKept } from "../journey/loading/loaded-file.ts";
import { type AskingWords, askingWords } from "../words/asking.ts";
import { callPeople } from "../words/people.ts";
import { problemText } from "../words/problem-text.ts";
import { readDataFolder } from "./data-folder.ts";
import { fileOnDisk } from "./disk-file.ts";
import { throughDoor } from "./door.ts";
import { understandByAsking } from "./mapping/dialogue.ts";
import { placeEvents } from "./mapping/place-events.ts";
import { openTerminal, type Terminal } from "./mapping/terminal.ts";

type Run = {
  readonly folder: string;
  readonly company: Company;
  readonly terminal: Terminal;
  readonly words: AskingWords;
  /** Names inside the folder. */
  readonly settings: string;
  readonly sheet: string;
};

const folder = process.env["PARCOURS_DATA"] ?? "data";

/** Exit code 1 when nothing came of it: no file, no answer, nothing that leads anywhere. */
async function main([path]: readonly string[]): Promise<number> {
  const { files } = await readDataFolder(folder);
  const { company, own } = await readCompany(files);
  callPeople(company.people);
  const words = askingWords[company.language];
  const inside = path === undefined ? "" : relative(resolve(folder), resolve(path)).split(sep).join("/");
  const refused = own.has(inside) ? words.own(inside) : await whyNot(path, inside, company, words);
  if (path === undefined || refused !== null) {
    console.error(refused ?? words.usage);
    return 1;
  }
  const terminal = openTerminal(process.stdin, process.stdout);
  const names = files.map(({ path: name }) => name).filter((name) => !name.includes("/"));
  const run: Run = {
    ...{ folder, company, terminal, words },
    settings: settingsAmong(names) ?? "parcours.yaml",
    sheet:
      names.find((name) => WORKBOOK.test(name) && own.has(name)) ??
      names.find(isTouchpoints) ??
      "touchpoints.csv",
  };
  try {
    let done = 0;
    for (const part of await openWorkbook({ path: inside, blob: await fileOnDisk(path) }))
      done = Math.max(done, await mapFile(part, run));
    return done;
  } finally {
    terminal.close();
  }
}

/** A sentence where there is nothing to ask about. */
async function whyNot(
  path: string | undefined,
  inside: string,
  { language }: Company,
  words: AskingWords,
): Promise<string | null> {
  if (path === undefined) return words.usage;
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) {
    const { message, hint } = problemText(problem("file-missing", path), language);
    return `${path}\n  ${message}\n  → ${hint}`;
  }
  return inside.startsWith("..") || isAbsolute(inside) ? words.outside(path) : null;
}

async function mapFile(file: ExportFile, run: Run): Promise<number> {
  const options = { mappings: [], language: run.company.language };
  const tables = await tablesIn(file, options);
  let done = 0;
  for (const [place, known] of (await understand(file, options)).entries())
    done = Math.max(done, await mapTable(file, tables[place] ?? null, known, run));
  return done;
}

async function mapTable(
  file: ExportFile,
  table: Table | null,
  known: Understanding,
  run: Run,
): Promise<number> {
  const { terminal, words, company } = run;
  const format = formatNamed(known.meaning?.format ?? null);
  if (format !== null && !leavesWords(known.problems)) {
    terminal.say(words.recognised(format.names[company.language]));
    return 0;
  }
  if (table === null || isHopeless(known.problems)) return nowhere(known, run);
  const dialogue = await understandByAsking(table, terminal, words);
  if (dialogue === null) {
    terminal.say(`\n${words.stopped}`);
    return 1;
  }
  const { meaning, table: asked } = dialogue.found;
  return meaning === null ? nowhere(known, run) : offer(file, entryFor(asked, meaning), run);
}

function nowhere(known: Understanding, { terminal, words, company }: Run): number {
  terminal.say(`\n${words.leadsNowhere}`);
  for (const found of known.problems) {
    const { message, hint } = problemText(found, company.language);
    terminal.say(`  ${message}${found.code === "format-unknown" ? "" : `\n  → ${hint}`}`);
  }
  return 1;
}

/** The entry is read as parcours.yaml will have it, and only then written. */
async function offer(file: ExportFile, entry: string, run: Run): Promise<number> {
  const { terminal, words, company, settings } = run;
  const mapping = offeredSource(entry);
  terminal.say(`\n${words.entry(settings)}\n${entry}\n`);
  if (mapping === null) throw new Error(`the entry cannot be read back:\n${entry}`);
  const others = company.sources.filter(({ file: pattern }) => pattern !== mapping.file);
  const read = await readAlone(file, { ...company, sources: [mapping, ...others] });
  terminal.say(words.read(read.kept, read.aside, read.customers, read.interactions, read.journeys));
  const agreed = await agrees(words.write(settings), terminal);
  if (agreed === null) {
    terminal.say(`\n${words.stopped}`);
    return 1;
  }
  if (!agreed) {
    terminal.say(words.notWritten(settings));
    return 0;
  }
  if (!(await writeEntry(entry, run))) return 1;
  return placeUnknown(file, read.unclassified, run);
}

async function writeEntry(
  entry: string,
  { folder: place, settings, terminal, words }: Run,
): Promise<boolean> {
  const path = join(place, settings);
  const text = await readFile(path, "utf8").catch(() => "");
  const completed = addSource(text, entry);
  if (completed === null) {
    terminal.say(words.cannotWrite(settings));
    return false;
  }
  await writeFile(path, completed);
  terminal.say(words.written(settings));
  return true;
}

/** The file alone, built as a site would be: what is told is what will be read. */
async function readAlone(file: ExportFile, company: Company) {
  const database = await openNative();
  try {
    await database.run("attach ':memory:' as mart");
    const loaded = await buildJourney(database, [file], company, {
      exact: true,
      today: new Date().toISOString().slice(0, 10),
    });
    const kept = loaded.reduce((sum, one) => sum + rowsKept(one), 0);
    const all = loaded.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    return { kept, aside: all - kept, ...(await whatCameOut(database)) };
  } finally {
    await database.close();
  }
}

/** Of what lies in a folder, most. */
const usualChannels: Readonly<Record<string, keyof typeof CHANNELS>> = {
  analytics: "site",
  reviews: "survey",
  crm: "sales",
};

async function placeUnknown(
  { path }: ExportFile,
  events: WhatCameOut["unclassified"],
  run: Run,
): Promise<number> {
  const { terminal, words, company, folder: place, sheet } = run;
  const { language } = company;
  const stages = company.stages.map(({ names }) => names[language]);
  const usual = CHANNELS[usualChannels[path.split("/")[0] ?? ""] ?? "service"][language];
  const known = company.touchpointRules.map(({ channel }) => channel[language]);
  const channels = [...new Set([usual, ...known])];
  const placed = await placeEvents(events, { stages, channels }, terminal, words);
  if (placed !== null && placed.length > 0 && WORKBOOK.test(sheet)) {
    terminal.say(
      `\n${words.linesOfWorkbook(placed.length, sheet)}\n${withTouchpointLines(null, placed)?.slice(1)}`,
    );
  } else if (placed !== null && placed.length > 0) {
    const agreed = await agrees(words.addLines(placed.length, sheet), terminal);
    if (agreed === true) {
      const lines = join(place, sheet);
      const text = await readFile(lines, "utf8").catch(() => null);
      const completed = withTouchpointLines(text, placed);
      if (completed !== null) await writeFile(lines, completed);
      terminal.say(
        completed === null ? words.sheetUnwritten(sheet) : words.linesWritten(placed.length, sheet),
      );
    }
  }
  terminal.say(`\n${words.finish}`);
  return 0;
}

/** What somebody saved from a spreadsheet program wins over the CSV, and is not ours to write. */
const WORKBOOK = /^touchpoints\.(?:xlsx|ods)$/iu;
const isTouchpoints = (name: string): boolean => name.toLowerCase() === "touchpoints.csv";

/** Null when nobody is there to say. */
async function agrees(question: string, terminal: Terminal): Promise<boolean | null> {
  const line = await terminal.ask(question);
  return line === null ? null : line === "" || /^[oy]/i.test(line);
}

await throughDoor(() => main(process.argv.slice(2)));
