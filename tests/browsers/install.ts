// Makes sure the tests have a browser. In: this machine. Out: a Chromium that starts, or a sentence and exit code 1.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { terminalWords } from "../../src/commands/language.ts";
import type { CommandWords } from "../../src/words/commands.ts";
import { findChromium } from "./chromium.ts";

export type Step = { readonly command: string; readonly words: readonly string[] };
/** What the search needs from a machine; a test passes its own. */
export type Workshop = {
  readonly find: () => string | null;
  /** True when the browser at this path answers `--version`. */
  readonly starts: (path: string) => boolean;
  /** True when the command ended well. */
  readonly run: (step: Step) => boolean;
  readonly say: (sentence: string) => void;
  readonly named: string | undefined;
  /** Ways to install a browser, tried in order; each is a list of commands. */
  readonly recipes: readonly (readonly Step[])[];
};

/** A path to a browser that starts, after installing one where there is none; null when nothing worked. */
export function ensureChromium(workshop: Workshop, words: CommandWords): string | null {
  const found = workshop.find();
  if (found !== null && workshop.starts(found)) return found;
  if (workshop.named) {
    workshop.say(words.chromiumNamedMissing(workshop.named));
    return null;
  }
  return installed(workshop, words);
}

function installed(workshop: Workshop, words: CommandWords): string | null {
  for (const recipe of workshop.recipes) {
    workshop.say(words.chromiumInstalling(recipe.map(textOf).join(" && ")));
    if (!recipe.every(workshop.run)) continue;
    const found = workshop.find();
    if (found !== null && workshop.starts(found)) return found;
  }
  workshop.say(words.chromiumNone);
  return null;
}

const textOf = ({ command, words }: Step): string => [command, ...words].join(" ");

/** Playwright's own download first, since it serves every system; then Debian's package, where we may install one. */
export function recipes(root: boolean, debian: boolean): Step[][] {
  const playwright = [{ command: "playwright-core", words: ["install", "chromium"] }];
  const apt = [
    { command: "apt-get", words: ["update"] },
    { command: "apt-get", words: ["install", "-y", "--no-install-recommends", "chromium"] },
  ];
  return root && debian ? [playwright, apt] : [playwright];
}

/** playwright-core is called through this Node: its shim in node_modules/.bin is a script that Windows cannot start directly. */
function run({ command, words }: Step): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const [program, ...first] = command === "playwright-core" ? [process.execPath, cli] : [command];
  return spawnSync(program ?? command, [...first, ...words], { stdio: ["ignore", 2, 2] }).status === 0;
}

/** A browser may be there and lack a system library; Windows' Chrome does not answer --version, so there a file is enough. */
function starts(path: string): boolean {
  if (process.platform === "win32") return existsSync(path);
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function main(): void {
  const words = terminalWords();
  const root = process.getuid?.() === 0;
  const say = (sentence: string) => console.error(sentence);
  const workshop = {
    ...{ find: findChromium, starts, run, say },
    named: process.env["CHROMIUM_PATH"],
    recipes: recipes(root, existsSync("/etc/debian_version")),
  };
  const path = ensureChromium(workshop, words);
  if (path === null) process.exitCode = 1;
  else say(words.chromiumFound(path));
}

if (import.meta.main) main();
