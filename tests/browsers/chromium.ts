// Where a Chromium is on this machine. In: environment and file system. Out: its path, and the options that playwright-core starts it with.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { inPath, type Machine, thisMachine } from "./machine.ts";

const names = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser", "microsoft-edge"];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Paths worth trying on a machine, the likeliest first. They may not exist. */
export function chromiumCandidates(machine: Machine): string[] {
  if (machine.platform === "darwin") return macCandidates(machine.home);
  if (machine.platform === "win32") return windowsCandidates(machine.env);
  return inPath(machine, names);
}

function macCandidates(home: string): string[] {
  const inside = macApplications.map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
  return [...inside.map((path) => `/${path}`), ...inside.map((path) => `${home}/${path}`)];
}

function windowsCandidates(env: Machine["env"]): string[] {
  const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"], env["LOCALAPPDATA"]];
  return roots.flatMap((root) => (root ? windowsPrograms.map((program) => `${root}\\${program}`) : []));
}

/** The browser that playwright-core would start by itself; it throws on systems it does not know. */
function downloadedByPlaywright(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Path of a Chromium (or Chrome, or Edge) to test with, or null. CHROMIUM_PATH decides alone when it is set:
 * someone who names a browser wants that one, not another found in silence.
 */
export function findChromium(
  machine: Machine = thisMachine(),
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = machine.env["CHROMIUM_PATH"];
  const candidates = named ? [named] : [...downloadedByPlaywright(), ...chromiumCandidates(machine)];
  return candidates.find(exists) ?? null;
}

/** Options for playwright-core's `chromium.launch`: the browser found, quiet, without its sandbox where root runs it (it refuses to start otherwise). */
export function chromiumOptions(): { executablePath: string; args: string[] } {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error("no Chromium on this machine: run `npm test` once, or set CHROMIUM_PATH");
  return { executablePath, args: chromiumArguments(process.getuid?.() === 0) };
}

/** Command line switches that keep the browser from calling its maker while tests watch the network. */
export function chromiumArguments(root: boolean): string[] {
  const quiet = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return root ? ["--no-sandbox", ...quiet] : quiet;
}
