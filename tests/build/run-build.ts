// The build as people run it: its own process, a folder on disk. In: a data folder. Out: exit code, what it said, its report, the folders it wrote.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { buildCommand } from "../../src/commands/build-command.ts";
import type { ImportReport } from "../../src/commands/import-report.ts";
import { oneAtATime } from "./once.ts";

const root = new URL("../..", import.meta.url).pathname;

export type Build = {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
  /** Null when none was written. */
  readonly report: ImportReport | null;
  readonly dist: string;
};

/** Path in the data folder → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder of this run. */
export function newFolder(name: string): Promise<string> {
  return mkdtemp(join(inject("runFolder"), `${name}-`));
}

export async function writeFiles(folder: string, files: Files): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Builds `data` into folders below `work`; one build at a time, since there are few processors. */
export async function runBuild(
  data: string,
  work: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const [site, dist] = [join(work, "state", "site"), join(work, "dist")];
  const env = { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", ...more };
  const places = { PARCOURS_DATA: data, PARCOURS_SITE: site, PARCOURS_DIST: dist };
  const ended = await oneAtATime("build", () => execute({ ...env, ...places }));
  const report = await readFile(join(work, "state", "import-report.json"), "utf8").catch(() => null);
  return { ...ended, dist, report: report === null ? null : (JSON.parse(report) as ImportReport) };
}

/** A data folder of these files, built. */
export async function buildFiles(name: string, files: Files): Promise<Build> {
  const work = await newFolder(name);
  return runBuild(await writeFiles(join(work, "data"), files), work);
}

function execute(env: NodeJS.ProcessEnv): Promise<Pick<Build, "code" | "said" | "complained">> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      buildCommand,
      { cwd: root, env, maxBuffer: 2 ** 26 },
      (error, said, complained) => {
        done({
          code: error === null ? 0 : typeof error.code === "number" ? error.code : -1,
          said,
          complained,
        });
      },
    );
  });
}
