// Makes sure the tests have their browsers. In: this machine. Out: a sentence on each, and exit code 1 without one that must be there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { languageOfFolder } from "../../src/commands/language.ts";
import { findChromium } from "./chromium.ts";
import { findFirefox } from "./drive-firefox.ts";
import { findWebKit } from "./drive-webkit.ts";
import { type BrowserWords, browserWords } from "./words.ts";

export type Step = { readonly command: string; readonly words: readonly string[] };
/** A browser that the tests use. */
export type Wanted = {
  readonly name: string;
  /** The variable by which someone names theirs. */
  readonly variable?: string;
  readonly find: () => string | null;
  /** What it is asked, to see that it starts. */
  readonly asked: "--version" | "--help";
  /** Ways to install it here, tried in order; each is a list of commands. */
  readonly recipes: readonly (readonly Step[])[];
  /** Without it there are no tests; without another, fewer. */
  readonly needed: boolean;
};
/** What the search needs from a machine; a test passes its own. */
export type Workshop = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when the program at this path answers that word. */
  readonly starts: (path: string, word: string) => boolean;
  /** True when the command ended well. */
  readonly run: (step: Step) => boolean;
  readonly say: (sentence: string) => void;
};

/** Installs what is missing and says what is left out; false when the tests cannot go on. */
export function ensureBrowsers(wanted: readonly Wanted[], workshop: Workshop, words: BrowserWords): boolean {
  const missing = wanted.filter((one) => !isReady(one, workshop, words));
  const names = missing.filter(({ needed }) => !needed).map(({ name }) => name);
  if (names.length > 0) workshop.say(words.leftOut(names));
  for (const { name, needed } of missing) if (needed) workshop.say(words.needed(name));
  return missing.every(({ needed }) => !needed);
}

function isReady(one: Wanted, workshop: Workshop, words: BrowserWords): boolean {
  const named = workshop.env[one.variable ?? ""];
  const path = started(one, workshop) ?? (named ? null : installed(one, workshop, words));
  if (path !== null) workshop.say(words.found(one.name, path));
  else if (named) workshop.say(words.namedMissing(one.variable ?? "", named));
  return path !== null;
}

function started({ find, asked }: Wanted, { starts }: Workshop): string | null {
  const found = find();
  return found !== null && starts(found, asked) ? found : null;
}

function installed(one: Wanted, workshop: Workshop, words: BrowserWords): string | null {
  for (const recipe of one.recipes) {
    workshop.say(words.installing(one.name, recipe.map(textOf).join(" && ")));
    const found = recipe.every(workshop.run) ? started(one, workshop) : null;
    if (found !== null) return found;
  }
  return null;
}

const textOf = ({ command, words }: Step): string => [command, ...words].join(" ");

/**
 * Chromium is what most tests of the site run in: anybody gets one, by Playwright's own download, since it serves every system,
 * else by Debian's package. The two others are hundreds of megabytes: continuous integration alone installs and needs them.
 */
export function wantedBrowsers(root: boolean, debian: boolean, integration: boolean): Wanted[] {
  const apt = (...packages: string[]) => [
    { command: "apt-get", words: ["update"] },
    { command: "apt-get", words: ["install", "-y", "--no-install-recommends", ...packages] },
  ];
  const packaged = (...packages: string[]) => (root && debian ? [apt(...packages)] : []);
  const playwright = [{ command: "playwright-core", words: ["install", "chromium"] }];
  const others = (...packages: string[]) => ({
    recipes: integration ? packaged(...packages) : [],
    needed: integration,
  });
  return [
    {
      ...{
        name: "Chromium",
        variable: "CHROMIUM_PATH",
        find: findChromium,
        asked: "--version",
        needed: true,
      },
      recipes: [playwright, ...packaged("chromium")],
    },
    {
      ...{ name: "Firefox", variable: "FIREFOX_PATH", find: findFirefox, asked: "--version" },
      ...others("firefox-esr"),
    },
    {
      ...{ name: "WebKit", find: () => findWebKit()?.driver ?? null, asked: "--help" },
      ...others("webkit2gtk-driver", "xvfb"),
    },
  ];
}

/** playwright-core is called through this Node: its shim in node_modules/.bin is a script that Windows cannot start directly. */
function run({ command, words }: Step): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const [program, ...first] = command === "playwright-core" ? [process.execPath, cli] : [command];
  return spawnSync(program ?? command, [...first, ...words], { stdio: ["ignore", 2, 2] }).status === 0;
}

/** A browser may be there and lack a system library; Windows' browsers answer nothing, so there a file is enough. */
function starts(path: string, word: string): boolean {
  if (process.platform === "win32") return existsSync(path);
  return spawnSync(path, [word], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function main(): void {
  const { env } = process;
  const wanted = wantedBrowsers(
    process.getuid?.() === 0,
    existsSync("/etc/debian_version"),
    env["CI"] === "true",
  );
  const say = (sentence: string) => console.error(sentence);
  const words = browserWords[languageOfFolder(env["PARCOURS_DATA"] ?? "data")];
  if (!ensureBrowsers(wanted, { env, starts, run, say }, words)) process.exitCode = 1;
}

if (import.meta.main) main();
