// Google Analytics 4, reports and explorations as "Download CSV" gives them. In: totals per page, channel or day. Out: nothing: nobody's journey is in them, and a problem says so.
import { problem } from "../problem.ts";
import type { Format } from "./format.ts";

export const ga4Report: Format = {
  id: "ga4-report",
  names: { fr: "Rapport Google Analytics 4", en: "Google Analytics 4 report" },
  tool: "Google Analytics 4",
  signature: [
    [
      "views",
      "vues",
      "sessions",
      "users",
      "active users",
      "utilisateurs",
      "utilisateurs actifs",
      "new users",
    ],
    [
      "event count",
      "nombre d'événements",
      "key events",
      "événements clés",
      "engaged sessions",
      "sessions avec engagement",
      "views per active user",
      "average engagement time per session",
      "average engagement time per active user",
      "durée d'engagement moyenne",
    ],
  ],
  read(table, report) {
    report.push(problem("file-aggregate", table.file, { values: { tool: "Google Analytics 4" } }));
    return null;
  },
};
