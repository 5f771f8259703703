// A baseline's page made ready to serve. In: a page of tests/bench/baselines. Out: its built files in a folder.
import { linkSync, mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";
import { runFolder } from "../cache.ts";

const baselines = join(import.meta.dirname, "..", "baselines");

/** Builds `baselines/<name>/<page>` as index.html of a new folder. */
export async function buildPage(site: string, name: string, page: string): Promise<string> {
  const folder = join(runFolder, site);
  mkdirSync(folder, { recursive: true });
  await build({
    root: join(baselines, name),
    configFile: false,
    logLevel: "error",
    base: "./",
    build: {
      outDir: folder,
      chunkSizeWarningLimit: 1e6,
      rolldownOptions: { input: join(baselines, name, page) },
    },
  });
  if (page !== "index.html") renameSync(join(folder, page), join(folder, "index.html"));
  return folder;
}

/** Puts a file into a site without copying its 600 MB. */
export function place(file: string, target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  linkSync(file, target);
  return target;
}
