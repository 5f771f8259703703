// `npm run guard`: stops a public repository that holds customers, before a commit and before publishing. In: what git tracks or is about to, and whether the repository is private. Out: exit code 1 and a sentence.
import { createHash } from "node:crypto";
import { isKeptByCommands, OWN_TEXTS } from "../company/own-names.ts";
import { commandWords, type HeldBack } from "../words/commands.ts";
import { trackedBytes, trackedFiles } from "./git.ts";
import { canHoldPeople, crowdIn, peopleIn, type Standard } from "./guard/people-in.ts";

/** What holds no rows at all. */
const beside = /^(?:\.maison-lumen|lisezmoi\.md|(?:.*\/)?\.gitkeep)$/iu;

/** Figures that the site publishes. */
const keptByCommands = (name: string): boolean =>
  name.startsWith("quarters/") && isKeptByCommands(name.slice("quarters/".length));

/** Many tools call an export events.csv: only one whose first line says what happened ("quoi", "what") is the company's own. */
const eventSheet = "events.csv";
const isEventSheet = (bytes: Buffer): boolean =>
  /^[^\r\n]*?(?:^|[;,\t"\uFEFF])\s*(?:quoi|what)/iu.test(bytes.toString("utf8"));

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
 * Why a tracked file may not be public, or null.
 * In data/, written in any capitals, only what people write and the fictional company's files may stand: its name over other bytes is
 * somebody's export. Elsewhere every file that can hold rows is looked into, and every other for a list of people.
 */
export function reasonAgainst(path: string, known: Known, bytesOf: () => Buffer): HeldBack["reason"] | null {
  const [, inside] = /^data\/(.*)$/iu.exec(path) ?? [];
  if (inside === undefined) return elsewhere(path, bytesOf);
  if (beside.test(inside)) return /\.gitkeep$/iu.test(inside) && bytesOf().length > 0 ? "export" : null;
  const hash = known.get(inside);
  if (hash === null || (hash !== undefined && hash === sha256(bytesOf()))) return null;
  return isWritten(inside.toLowerCase(), bytesOf) ? peopleIn(inside, bytesOf(), "own-sheet") : "export";
}

function elsewhere(path: string, bytesOf: () => Buffer): HeldBack["reason"] | null {
  if (canHoldPeople(path)) return peopleIn(path, bytesOf(), standardOf(path));
  // This project's own code is read by those who wrote it.
  return standardOf(path) === "invented" ? null : crowdIn(path, bytesOf());
}

/** Spreadsheets and settings that people write about their company: no export among them unless it holds customers. */
function isWritten(name: string, bytesOf: () => Buffer): boolean {
  return (
    keptByCommands(name) || (OWN_TEXTS.includes(name) && (name !== eventSheet || isEventSheet(bytesOf())))
  );
}

function standardOf(path: string): Standard {
  return /^(?:tests|src)\//u.test(path) ? "invented" : "strict";
}

/** What a public repository must not hold, of what git tracks: as committed or staged, not as it lies in the folder. */
export function heldBack(repository: string): HeldBack[] {
  const known = parseKnown(trackedBytes(repository, "data/.maison-lumen").toString("utf8"));
  return trackedFiles(repository, ".").flatMap((path) => {
    const reason = reasonAgainst(path, known, () => trackedBytes(repository, path));
    return reason === null ? [] : [{ path, reason }];
  });
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** REPOSITORY_PRIVATE must say "true": a repository of which nothing is known is taken for public. */
function main(): void {
  if (process.env["REPOSITORY_PRIVATE"] === "true") return;
  const files = heldBack(process.cwd());
  if (files.length === 0) return;
  console.error(`${commandWords.fr.exportsInPublic(files)}\n\n${commandWords.en.exportsInPublic(files)}`);
  process.exitCode = 1;
}

if (import.meta.main) main();
