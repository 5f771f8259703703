// Puts node_modules in step with package-lock.json. In: a project folder. Out: an installed toolchain, or a sentence and exit code 1. Plain JavaScript: it runs first, on Node 20, with nothing installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installFailed, installing, nodeTooOld } from "../words/install.mjs";
import { linkNode } from "./link-node.mjs";

/** The first Node that runs TypeScript files as they are. */
export const neededNode = "22.18.0";

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} LockedPackages */

/**
 * Compares what is locked with what npm says it installed (its own node_modules/.package-lock.json), by content:
 * file times lie after a `git checkout`. Optional packages of other systems are rightly absent.
 * @param {LockedPackages} locked
 * @param {LockedPackages | null} installed null when nothing is
 * @returns {"missing" | "stale" | "ready"}
 */
export function installState(locked, installed) {
  if (installed === null) return "missing";
  const same = ([path, { version, optional }]) =>
    path === "" || (installed[path] ? installed[path].version === version : optional === true);
  return Object.entries(locked).every(same) ? "ready" : "stale";
}

/**
 * @param {string} path
 * @returns {LockedPackages | null}
 */
function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : null;
}

/** @param {string} version @param {string} needed */
export function isOlder(version, needed) {
  const [a, b] = [version, needed].map((text) => text.replace(/^v/, "").split(".").map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && a[at] < b[at];
}

/**
 * npm as this script was started by it, else the one on the path. Its own output goes to standard error:
 * standard output belongs to the command that follows.
 * @param {string[]} words
 * @param {string} folder
 */
function npm(words, folder) {
  const cli = process.env.npm_execpath ?? "";
  const [command, ...first] = basename(cli) === "npm-cli.js" ? [process.execPath, cli] : ["npm"];
  const shell = process.platform === "win32" && command === "npm";
  return (
    spawnSync(command, [...first, ...words], { cwd: folder, stdio: ["ignore", 2, 2], shell }).status === 0
  );
}

/** The Node that npm scripts of this folder will run on: the project's own where its system has one, else this one. */
function scriptsNode(folder) {
  const own = spawnSync(join(folder, "node_modules", ".bin", "node"), ["--version"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return own.status === 0 ? own.stdout.trim() : process.version;
}

/**
 * `npm ci` on a fresh clone; `npm install` when only some packages moved, since it leaves the others in place
 * (and a running Node cannot be deleted on Windows).
 * @param {string} folder
 */
export function install(folder) {
  const locked = lockedPackages(join(folder, "package-lock.json")) ?? {};
  const state = installState(locked, lockedPackages(join(folder, "node_modules", ".package-lock.json")));
  const how = state === "missing" ? "ci" : "install";
  if (state !== "ready") {
    console.error(installing(how));
    if (!npm([how, "--no-audit", "--no-fund", "--loglevel=error"], folder))
      return fail(installFailed(`npm ${how}`));
  }
  linkNode(folder);
  const found = scriptsNode(folder);
  if (isOlder(found, neededNode)) return fail(nodeTooOld(found, neededNode));
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  install(fileURLToPath(new URL("../..", import.meta.url)));
