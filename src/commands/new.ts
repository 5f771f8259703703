// `npm run new`: one's own data instead of the fictional company's. In: data/ as shipped. Out: empty folders and commented spreadsheets, or a sector's set; refuses to lose anything else.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { OWN_KINDS } from "../company/own-names.ts";
import { type NewWords, newWords } from "../words/new.ts";
import { type Known, parseKnown } from "./check-exports.ts";
import { throughDoor } from "./door.ts";
import { git } from "./git.ts";
import { languageOfFolder } from "./language.ts";
import { SECTOR_NAMES, sectorFiles } from "./new/sectors.ts";

/** The list of the fictional company's files, written with them. */
const MANIFEST = ".maison-lumen";
/** Where exports are dropped. */
const FOLDERS = ["analytics", "reviews", "crm", "quarters"];
const TEMPLATES = OWN_KINDS.map((kind) => (kind === "settings" ? "parcours.yaml" : `${kind}.csv`));
/** What is neither an export nor lost: the guide stays, the rest is the system's. */
const IGNORED = /(?:^|\/)(?:LISEZMOI\.md|\.[^/]*|Thumbs\.db|desktop\.ini)$/u;

/** What the command needs from outside; a test passes its own folder and answers. */
export type Start = {
  readonly folder: string;
  readonly words: NewWords;
  /** True when the user agrees; null when there is nobody to ask. */
  readonly confirm: (question: string) => Promise<boolean | null>;
  readonly say: (sentence: string) => void;
  /** A sector's set, in place of empty spreadsheets. */
  readonly sector?: ReadonlyMap<string, string>;
};

/** Clears the fictional company and leaves what one begins with. False when nothing was done, with the reason said. */
export async function startAnew({ folder, words, confirm, say, sector }: Start): Promise<boolean> {
  const known = readManifest(folder);
  const found = listFiles(folder).filter((path) => !IGNORED.test(path));
  const kept = found.filter((path) => wouldBeLost(folder, path, known));
  if (kept.length > 0) {
    say(words.refused(folder, kept));
    return false;
  }
  const ours = found.filter((path) => known.has(path)).length;
  const agreed = await confirm(words.question(folder, ours, sector !== undefined));
  if (agreed !== true) {
    say(agreed === null ? words.nobodyToAsk : words.nothingDone);
    return false;
  }
  clear(folder, [...found, MANIFEST]);
  lay(folder);
  if (sector !== undefined) laySector(folder, sector);
  say(sector === undefined ? words.done(folder) : words.sectorDone(folder));
  return true;
}

function readManifest(folder: string): Known {
  const path = join(folder, MANIFEST);
  return parseKnown(existsSync(path) ? readFileSync(path, "utf8") : "");
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * A file of which nothing else keeps a copy: not the fictional company's, not as it was shipped, and not a template of ours left as it was.
 * The list's hashes tell what was changed; without them git does, where there is one.
 */
function wouldBeLost(folder: string, path: string, known: Known): boolean {
  if (isTemplate(folder, path)) return false;
  const hash = known.get(path);
  if (hash === undefined) return true;
  const changed = hash === null ? changedForGit(folder, path) : hash !== sha256(join(folder, path));
  return changed;
}

function isTemplate(folder: string, path: string): boolean {
  return TEMPLATES.includes(path) && readFileSync(join(folder, path)).equals(template(path));
}

function changedForGit(folder: string, path: string): boolean {
  return (git(folder, "status", "--porcelain", "--", path) ?? "") !== "";
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** Removes files, then the folders that they leave empty. */
function clear(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(folder, path), { force: true });
    const parent = join(folder, dirname(path));
    if (parent !== join(folder, ".") && existsSync(parent) && readdirSync(parent).length === 0)
      rmdirSync(parent);
  }
}

function lay(folder: string): void {
  for (const name of FOLDERS) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, ".gitkeep"), "");
  }
  for (const name of TEMPLATES) writeFileSync(join(folder, name), template(name));
}

/** Its files are listed as the fictional company's were: the next time they go as those did, unless they were changed. */
function laySector(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const lines = [...files.keys()].map((path) => `${sha256(join(folder, path))}  ${path}`);
  writeFileSync(join(folder, MANIFEST), `${lines.join("\n")}\n`);
}

function template(name: string): Buffer {
  return readFileSync(new URL(`./new/${name}`, import.meta.url));
}

/** Asks in the terminal; null where there is none. */
async function ask(question: string, yes: string): Promise<boolean | null> {
  if (process.argv.includes("--yes")) return true;
  if (!process.stdin.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim().toLowerCase().startsWith(yes);
}

/** `--sector voyage` or `--sector=voyage`; "" where the name is missing, null where none is asked for. */
export function sectorAsked(given: readonly string[]): string | null {
  const at = given.findIndex((word) => /^--sect(?:or|eur)(?:=|$)/u.test(word));
  const word = given[at];
  if (word === undefined) return null;
  return word.includes("=") ? word.slice(word.indexOf("=") + 1) : (given[at + 1] ?? "");
}

async function main(): Promise<number> {
  const folder = relative(process.cwd(), fileURLToPath(new URL("../../data", import.meta.url))) || ".";
  const language = languageOfFolder(folder);
  const words = newWords[language];
  const asked = sectorAsked(process.argv);
  const sector = asked === null ? undefined : sectorFiles(asked, language);
  if (sector === null) {
    console.error(words.sectorUnknown(asked ?? "", SECTOR_NAMES));
    return 1;
  }
  const done = await startAnew({
    folder,
    words,
    ...(sector === undefined ? {} : { sector }),
    confirm: (question) => ask(question, words.yes),
    say: (sentence) => console.log(sentence),
  });
  return done ? 0 : 1;
}

if (import.meta.main) await throughDoor(main);
