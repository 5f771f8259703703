// Matomo, a report as its menu “Export” gives it: totals by page, channel or day. In: totals. Out: nothing: nobody's journey is in them, and a problem says so.
import { problem } from "../problem.ts";
import type { Format } from "./format.ts";

export const matomoReport: Format = {
  id: "matomo-report",
  names: { fr: "Rapport Matomo", en: "Matomo report" },
  tool: "Matomo",
  signature: [
    ["label", "libellé", "date"],
    ["nb_visits", "nb_hits", "visits", "visites", "vues de la page", "pageviews"],
    [
      "bounce_rate",
      "taux de rebond",
      "sum_time_spent",
      "avg_time_on_page",
      "temps moyen sur la page",
      "nb_actions",
      "actions",
      "exit_rate",
      "taux de sortie",
      "sum_visit_length",
    ],
  ],
  read(table, report) {
    report.push(problem("file-aggregate", table.file, { values: { tool: "Matomo" } }));
    return null;
  },
};
