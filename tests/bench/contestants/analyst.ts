// The analyst's page: the CSV itself goes to the browser, DuckDB-WASM answers there. Two ways: events at each filter, or tables derived at load.
import { join } from "node:path";
import type { View, Way } from "../baselines/questions.ts";
import { touchpoints } from "../company/model.ts";
import { buildPage, place } from "./build-page.ts";
import type { Contestant } from "./contestant.ts";

export function analyst(way: Way): Contestant {
  const name = way === "raw" ? "analyst" : "analyst-tables";
  return {
    name,
    static: false,
    engine: true,
    prebuilt: false,
    // An engine in a browser has 4 GB, for the text and for what is made of it.
    mostBytes: 2 ** 31,
    front: null,
    alone: "",
    build: async (data) => {
      const folder = await buildPage(`${name}-${data.label}`, "analyst", `${way}.html`);
      const [eventsFile = ""] = data.eventsFiles;
      const dataFiles = [
        place(eventsFile, join(folder, "events.csv")),
        place(data.surveyFile, join(folder, "survey.csv")),
      ];
      return { folder, cost: null, dataFiles, touchpoints: touchpoints.map((_, id) => id) };
    },
    page: (view: View, search = "") => `/?view=${view}&${search}`,
  };
}
