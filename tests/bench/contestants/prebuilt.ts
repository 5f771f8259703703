// The page without an engine: a native DuckDB writes its answers ahead, one JSON file for each of its filters.
import { join } from "node:path";
import type { View } from "../baselines/questions.ts";
import { touchpoints } from "../company/model.ts";
import { costOf } from "../measure/process.ts";
import { siteFiles } from "../serve/compress-all.ts";
import { buildPage } from "./build-page.ts";
import type { Contestant } from "./contestant.ts";

const root = join(import.meta.dirname, "..", "..", "..");

export const prebuilt: Contestant = {
  name: "prebuilt",
  static: false,
  engine: false,
  prebuilt: true,
  mostBytes: 2 ** 31,
  front: null,
  alone: "",
  build: async (data) => {
    const folder = await buildPage(`prebuilt-${data.label}`, "prebuilt", "index.html");
    const script = ["--import", "./src/commands/sql-loader.mjs", "tests/bench/contestants/write-answers.ts"];
    const [eventsFile = ""] = data.eventsFiles;
    const cost = await costOf(process.execPath, [...script, eventsFile, data.surveyFile, folder], {
      cwd: root,
    });
    const dataFiles = siteFiles(join(folder, "answers"));
    return { folder, cost, dataFiles, touchpoints: touchpoints.map((_, id) => id) };
  },
  page: (view: View, search = "") => `/?view=${view}&${search}`,
};
