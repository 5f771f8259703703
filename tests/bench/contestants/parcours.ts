// Parcours itself, built by its own command from the bench's company.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../../src/answers/site.ts";
import { buildCommand } from "../../../src/commands/build-command.ts";
import type { View } from "../baselines/questions.ts";
import { runFolder } from "../cache.ts";
import { touchpoints } from "../company/model.ts";
import { costOf } from "../measure/process.ts";
import { siteFiles } from "../serve/compress-all.ts";
import type { Contestant } from "./contestant.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const pages: Readonly<Record<View, string>> = {
  paths: "/parcours/",
  funnel: "/entonnoir/",
  emotion: "/emotions/",
};

export const parcours: Contestant = {
  name: "parcours",
  static: true,
  engine: true,
  prebuilt: true,
  mostBytes: Number.POSITIVE_INFINITY,
  front: "/",
  alone: "compare=none",
  build: async (data) => {
    const folder = join(runFolder, `parcours-${data.label}`);
    const draft = join(runFolder, `draft-${data.label}`, "site");
    const env = { PARCOURS_DATA: data.folder, PARCOURS_SITE: draft, PARCOURS_DIST: folder, BASE_PATH: "/" };
    const cost = await costOf(process.execPath, buildCommand, { cwd: root, env });
    const site = readSite(folder);
    const dataFiles = siteFiles(folder).filter(
      (file) => file.endsWith(".duckdb") || file.includes("/answers/"),
    );
    return { folder, cost, dataFiles, touchpoints: touchpoints.map(({ name }) => idOf(name, site)) };
  },
  page: (view: View, search = "") => `${pages[view]}${search && `?${search}`}`,
};

function readSite(folder: string): Site {
  const file = siteFiles(folder).find((path) => path.endsWith("site.json"));
  if (file === undefined) throw new Error(`missing site.json in ${folder}`);
  return JSON.parse(readFileSync(file, "utf8")) as Site;
}

function idOf(name: string, site: Site): string {
  const found = site.touchpoints.find(({ names }) => names.fr === name);
  if (found === undefined) throw new Error(`unknown touchpoint: ${name}`);
  return found.id;
}
