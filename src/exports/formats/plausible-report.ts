// Plausible, totals a day by page, source or device. In: totals. Out: nothing: nobody's journey is in them, and a problem says so.
import { problem } from "../problem.ts";
import type { Format } from "./format.ts";

export const plausibleReport: Format = {
  id: "plausible-report",
  names: { fr: "Rapport Plausible", en: "Plausible report" },
  tool: "Plausible",
  signature: [
    "date",
    "visitors",
    ["pageviews", "visits", "entrances", "exits"],
    ["bounces", "hostname", "total_scroll_depth", "visit_duration", "time_on_page", "entrances", "exits"],
  ],
  read(table, report) {
    report.push(problem("file-aggregate", table.file, { values: { tool: "Plausible" } }));
    return null;
  },
};
