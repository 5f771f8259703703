// A bet that only a browser holds. In: the line as decisions.csv writes it. Out: its parts with the names that people read; nothing where there is no bet.
import { anyPlaceName } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import type { DecisionCells } from "../../company/decision-headers.ts";
import { formatPeriod, type Language } from "../../words/format.ts";

/** What was written by hand stays as it is. */
export function keptBetText(cells: DecisionCells, site: Site, language: Language): string {
  const { measure, place, direction, amount, by, confidence } = cells;
  if (measure === "") return "";
  const quarter = /^\d{4}-T[1-4]$/u.test(by) ? formatPeriod(by, language) : by;
  return [measure, anyPlaceName(site, place, language), direction, amount, quarter, confidence]
    .filter((part) => part !== "")
    .join(" · ");
}
