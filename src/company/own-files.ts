// Which files of the data folder describe the company, and which are exports. In: paths. Out: the company's own files, by what they hold.
import type { ExportFile } from "../exports/understanding.ts";

const NAMED = {
  settings: ["parcours.yaml", "parcours.yml"],
  stages: ["stages.csv"],
  touchpoints: ["touchpoints.csv"],
  personas: ["personas.csv"],
  themes: ["themes.csv"],
  map: ["map.csv"],
  decisions: ["decisions.csv"],
} as const;

export type OwnKind = keyof typeof NAMED;

export type OwnFiles = {
  readonly byKind: Readonly<Partial<Record<OwnKind, ExportFile>>>;
  /** Every path that is not an export: the files above, guides (*.md) and what systems leave behind (dot files, Thumbs.db). */
  readonly paths: ReadonlySet<string>;
};

/** Sorts the data folder. The company's files lie at its top, or beside parcours.yaml when the folder was dropped with its parents. */
export function findOwnFiles(files: readonly ExportFile[]): OwnFiles {
  const home = homeFolder(files);
  const byKind: Partial<Record<OwnKind, ExportFile>> = {};
  const paths = new Set<string>();
  for (const file of files) {
    const kind = kindOf(file.path, home);
    if (kind !== null) byKind[kind] ??= file;
    if (kind !== null || isLeftover(file.path)) paths.add(file.path);
  }
  return { byKind, paths };
}

function homeFolder(files: readonly ExportFile[]): string {
  const folders = files
    .map((file) => split(file.path))
    .filter(({ name }) => (NAMED.settings as readonly string[]).includes(name))
    .map(({ folder }) => folder);
  return folders.toSorted((a, b) => a.length - b.length)[0] ?? "";
}

function kindOf(path: string, home: string): OwnKind | null {
  const { folder, name } = split(path);
  if (folder !== home) return null;
  const found = Object.entries(NAMED).find(([, names]) => (names as readonly string[]).includes(name));
  return found === undefined ? null : (found[0] as OwnKind);
}

function isLeftover(path: string): boolean {
  const { name } = split(path);
  return name.startsWith(".") || name.endsWith(".md") || name === "thumbs.db" || name === "desktop.ini";
}

function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, end), name: path.slice(end).toLowerCase() };
}
