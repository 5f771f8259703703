// Builds here and pushes dist/ alone to GitHub Pages: the exports never leave this machine. In: a repository with a remote. Out: its gh-pages branch.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pages from "gh-pages";
import type { CommandWords } from "../words/commands.ts";
import { gitHubRepository, normalizeBasePath, pagesAddress } from "./base-path.ts";
import { buildCommand } from "./build-command.ts";
import { throughDoor } from "./door.ts";
import { git } from "./git.ts";
import { terminalWords } from "./language.ts";

const BRANCH = "gh-pages";
const REMOTE = "origin";

export type Target = {
  readonly url: string;
  readonly basePath: string;
  /** Where the site will be, or null where only BASE_PATH is known. */
  readonly address: string | null;
  /** Domain of one's own, or null. */
  readonly domain: string | null;
};

/** What publishing needs from outside; a test passes its own build and its own ear. */
export type Press = {
  readonly repository: string;
  readonly words: CommandWords;
  readonly dryRun: boolean;
  /** BASE_PATH as given, or undefined to tell it from the remote. */
  readonly basePath: string | undefined;
  /** Writes dist/ for a base path; true when it worked. */
  readonly build: (basePath: string) => boolean;
  readonly say: (sentence: string) => void;
};

/** Builds, then pushes. True when the site is published (or would be, in a dry run); otherwise a sentence was said. */
export async function publish(press: Press): Promise<boolean> {
  const target = targetOf(press);
  if (target === null) return false;
  press.say(press.words.building(target.basePath));
  if (!press.build(target.basePath)) return refuse(press, press.words.buildFailed);
  return push(press, target);
}

function refuse(press: Press, sentence: string): false {
  press.say(sentence);
  return false;
}

/** Where to push and under which path, from the remote and any domain; says what is missing. */
function targetOf({ repository, words, basePath, say }: Press): Target | null {
  const url = git(repository, "config", "--get", `remote.${REMOTE}.url`);
  const found = url === null ? null : gitHubRepository(url);
  if (url === null) say(words.noRemote(REMOTE));
  else if (found === null && basePath === undefined) say(words.notGitHub(url));
  else {
    const domain = domainOf(repository);
    const told = found === null ? null : pagesAddress(found, domain);
    const path = basePath === undefined ? told?.basePath : basePath;
    return { url, domain, basePath: normalizeBasePath(path), address: told?.address ?? null };
  }
  return null;
}

/** The site's own domain: public/CNAME, else what is already on the published branch (GitHub's settings page writes it there). */
export function domainOf(repository: string): string | null {
  const file = join(repository, "public", "CNAME");
  const text = existsSync(file) ? readFileSync(file, "utf8") : publishedCname(repository);
  return text?.trim() ? text.trim() : null;
}

function publishedCname(repository: string): string | null {
  const fetched = git(repository, "fetch", "--depth=1", REMOTE, BRANCH);
  return fetched === null ? null : git(repository, "show", "FETCH_HEAD:CNAME");
}

async function push(press: Press, target: Target): Promise<boolean> {
  const { words, say } = press;
  const folder = join(press.repository, "dist");
  const { files, bytes } = weigh(folder);
  const facts = [files, bytes, BRANCH, target.url] as const;
  say(press.dryRun ? words.wouldPublish(...facts) : words.publishing(...facts));
  if (press.dryRun) return true;
  try {
    await sendFolder(folder, target);
  } catch (error) {
    return refuse(press, words.publishFailed(error instanceof Error ? error.message : String(error)));
  }
  say(words.published(target.address));
  return true;
}

/** gh-pages' own promise is kept even when the push failed: only its callback learns of the error. */
function sendFolder(folder: string, target: Target): Promise<void> {
  return new Promise((sent, failed) => {
    const told = pages.publish(folder, pushOptions(target), (error) => (error ? failed(error) : sent()));
    told?.catch(failed);
  });
}

/**
 * One commit without history: what an earlier publication showed by mistake is gone with the next one.
 * Dotfiles are removed and sent too (.nojekyll tells GitHub to serve folders that start with "_").
 */
function pushOptions({ url, domain }: Target) {
  return {
    repo: url,
    branch: BRANCH,
    remote: REMOTE,
    message: "Parcours",
    dotfiles: true,
    nojekyll: true,
    history: false,
    remove: "{**/*,.*}",
    ...(domain === null ? {} : { cname: domain }),
  };
}

function weigh(folder: string): { readonly files: number; readonly bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: entries.length, bytes };
}

/** The site's own build, as `npm run build` runs it. */
function build(repository: string, basePath: string): boolean {
  const env = { ...process.env, BASE_PATH: basePath };
  return spawnSync(process.execPath, buildCommand, { cwd: repository, env, stdio: "inherit" }).status === 0;
}

async function main(): Promise<number> {
  const repository = fileURLToPath(new URL("../..", import.meta.url));
  const published = await publish({
    repository,
    words: terminalWords(),
    dryRun: process.argv.includes("--dry-run"),
    basePath: process.env["BASE_PATH"],
    build: (basePath) => build(repository, basePath),
    say: (sentence) => console.log(sentence),
  });
  return published ? 0 : 1;
}

if (import.meta.main) await throughDoor(main);
