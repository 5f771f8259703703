// Stops the publishing workflow of a public repository that holds exports. In: what git tracks in data/, and whether the repository is private. Out: exit code 1 and a sentence, before anything is installed or built.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandWords } from "../words/commands.ts";
import { trackedFiles } from "./git.ts";

/** Files of data/ that people write about their company, in whatever capitals: no export among them. */
const written = [
  ".maison-lumen",
  "lisezmoi.md",
  "parcours.yaml",
  "parcours.yml",
  "stages.csv",
  "touchpoints.csv",
  "personas.csv",
  "themes.csv",
  "map.csv",
  "decisions.csv",
];

/**
 * Many tools call an export events.csv: only one whose first line says what happened ("quoi", "what") is the company's own.
 * Nothing is installed yet where this runs, so no reader of spreadsheets is at hand.
 */
const eventSheet = "events.csv";
const isEventHeader = (line: string): boolean => /(?:^|[;,\t"])\s*(?:quoi|what)/iu.test(line);

/** The fictional company's files: path inside data/ → SHA-256 of its bytes, or null where the list gives none. */
export type Known = ReadonlyMap<string, string | null>;

/** Reads data/.maison-lumen: one path a line, after its SHA-256 when there is one (as `sha256sum` writes it); # starts a comment. */
export function parseKnown(text: string): Known {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return new Map(lines.filter((line) => line !== "" && !line.startsWith("#")).map(knownFile));
}

function knownFile(line: string): [string, string | null] {
  const [, hash = null, path = line] = /^([0-9a-f]{64})\s+\*?(.+)$/u.exec(line) ?? [];
  return [path.replace(/^(?:\.\/)?(?:data\/)?/u, ""), hash];
}

/**
 * Tracked files that may be exports: neither written by people about their company, nor the fictional company's.
 * A fictional company's name over other bytes is one too: someone put their own export in its place.
 * @param tracked paths inside data/
 * @param hashOf SHA-256 of a tracked file
 * @param headerOf first line of a tracked file
 */
export function exportsAmong(
  tracked: readonly string[],
  known: Known,
  hashOf: (path: string) => string,
  headerOf: (path: string) => string,
): string[] {
  return tracked.filter((path) => {
    if (written.includes(path.toLowerCase()) || /(?:^|\/)\.gitkeep$/u.test(path)) return false;
    if (path.toLowerCase() === eventSheet && isEventHeader(headerOf(path))) return false;
    const hash = known.get(path);
    return hash === undefined || (hash !== null && hash !== hashOf(path));
  });
}

/** Exports that git tracks in the data folder of a repository, as paths from its root. */
export function trackedExports(repository: string): string[] {
  const list = join(repository, "data", ".maison-lumen");
  const known = parseKnown(existsSync(list) ? readFileSync(list, "utf8") : "");
  const tracked = trackedFiles(repository, "data").map((path) => path.slice("data/".length));
  const bytesOf = (path: string) => readFileSync(join(repository, "data", path));
  const hashOf = (path: string) => sha256(bytesOf(path));
  const headerOf = (path: string) => bytesOf(path).toString("utf8").split(/\r?\n/u, 1)[0] ?? "";
  return exportsAmong(tracked, known, hashOf, headerOf).map((path) => `data/${path}`);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** REPOSITORY_PRIVATE must say "true": a repository of which nothing is known is taken for public. */
function main(): void {
  if (process.env["REPOSITORY_PRIVATE"] === "true") return;
  const files = trackedExports(process.cwd());
  if (files.length === 0) return;
  console.error(`${commandWords.fr.exportsInPublic(files)}\n\n${commandWords.en.exportsInPublic(files)}`);
  process.exitCode = 1;
}

if (import.meta.main) main();
