// Which files of the data folder describe the company, and which are exports. In: paths. Out: the company's own files, by what they hold, and those that another hides.
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { isKeptByCommands, namesOf, OWN_KINDS, type OwnKind } from "./own-names.ts";
import { openOwnSheet } from "./own-workbook.ts";

export type OwnFiles = {
  readonly byKind: Readonly<Partial<Record<OwnKind, ExportFile>>>;
  /** decisions.csv after those that the review page wrote ("decisions-2026-10-20.csv"): all are read, the folder's own sheet last. */
  readonly decisions: readonly ExportFile[];
  /** Every path that is not an export: the files above, guides (*.md) and what systems leave behind (dot files, Thumbs.db). */
  readonly paths: ReadonlySet<string>;
  readonly problems: readonly Problem[];
};

/** Sorts the data folder. The company's files lie at its top, or beside parcours.yaml when the folder was dropped with its parents. */
export function findOwnFiles(files: readonly ExportFile[]): OwnFiles {
  const home = homeFolder(files);
  const byKind: Partial<Record<OwnKind, ExportFile>> = {};
  const problems: Problem[] = [];
  const own = files.flatMap((file) => {
    const kind = kindOf(file.path, home);
    return kind === null ? [] : [{ file, kind }];
  });
  for (const { file, kind } of own.toSorted((a, b) => byPreference(a.file.path, b.file.path))) {
    const used = byKind[kind];
    if (used === undefined) byKind[kind] = file;
    else problems.push(problem("own-file-twice", file.path, { values: { used: used.path } }));
  }
  const written = files
    .filter(({ path }) => isWrittenByPage(path, home))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const others = files.filter(({ path }) => isLeftover(path) || isFrozenQuarter(path, home));
  const known = [...own.map(({ file }) => file), ...written, ...others];
  const decisions = [...written, ...(byKind.decisions === undefined ? [] : [byKind.decisions])];
  return { byKind, decisions, paths: new Set(known.map(({ path }) => path)), problems };
}

/** The same, with the spreadsheets that are workbooks opened, and what opening them told. */
export async function openOwnFiles(files: readonly ExportFile[]): Promise<OwnFiles> {
  const found = findOwnFiles(files);
  const problems = [...found.problems];
  const open = async (file: ExportFile, kind: OwnKind) => {
    const opened = await openOwnSheet(file, kind);
    problems.push(...opened.problems);
    return opened.file;
  };
  const byKind: Partial<Record<OwnKind, ExportFile>> = {};
  for (const kind of OWN_KINDS) {
    const file = found.byKind[kind];
    if (file !== undefined && kind !== "decisions") byKind[kind] = await open(file, kind);
  }
  const decisions: ExportFile[] = [];
  for (const file of found.decisions) decisions.push(await open(file, "decisions"));
  if (found.byKind.decisions !== undefined) byKind.decisions = decisions.at(-1) ?? found.byKind.decisions;
  return { ...found, byKind, decisions, problems };
}

/** The file that holds the settings, among the names of one folder. */
export function settingsAmong(names: readonly string[]): string | null {
  return names.filter((name) => kindOf(name, "") === "settings").toSorted(byPreference)[0] ?? null;
}

/** The preferred ending comes first; of one ending the name that we write, then the same in other capitals. */
function byPreference(a: string, b: string): number {
  const rank = (path: string) => {
    const { name } = split(path);
    const ending = Math.max(...OWN_KINDS.map((kind) => namesOf(kind).indexOf(name)));
    return 2 * ending + (path.endsWith(name) ? 0 : 1);
  };
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function homeFolder(files: readonly ExportFile[]): string {
  const folders = files
    .map((file) => split(file.path))
    .filter(({ name }) => namesOf("settings").includes(name))
    .map(({ folder }) => folder);
  return folders.toSorted((a, b) => a.length - b.length)[0] ?? "";
}

function kindOf(path: string, home: string): OwnKind | null {
  const { folder, name } = split(path);
  if (folder !== home) return null;
  return OWN_KINDS.find((kind) => namesOf(kind).includes(name)) ?? null;
}

/** "decisions-2026-10-20.csv", "decisions-2026-10-20 (1).csv": what a browser calls a file that it writes again. */
export function isDecisionsFile(name: string): boolean {
  return /^decisions(?:[-_ (].*)?\.csv$/iu.test(name);
}

function isWrittenByPage(path: string, home: string): boolean {
  const { folder, name } = split(path);
  const asCsv = name.replace(/\.(?:xlsx|ods)$/u, ".csv");
  return folder === home && isDecisionsFile(asCsv) && kindOf(path, home) === null;
}

/** The build reads them apart. */
function isFrozenQuarter(path: string, home: string): boolean {
  const { folder, name } = split(path);
  return folder === `${home}quarters/` && isKeptByCommands(name);
}

function isLeftover(path: string): boolean {
  const { name } = split(path);
  return name.startsWith(".") || name.endsWith(".md") || name === "thumbs.db" || name === "desktop.ini";
}

function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, end), name: path.slice(end).toLowerCase() };
}
