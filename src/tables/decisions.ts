// Decisions as the file that the next build reads. In: lines of decisions.csv. Out: its text, its header first.
import { DECISION_HEADERS, type DecisionCells, type DecisionName } from "../company/decision-headers.ts";
import { csvText } from "./csv.ts";

const NAMES = Object.keys(DECISION_HEADERS) as DecisionName[];

/** Written as French spreadsheets are, whatever the page's language: both are read. */
export function decisionsCsv(lines: readonly DecisionCells[]): string {
  return csvText(
    [Object.values(DECISION_HEADERS), ...lines.map((cells) => NAMES.map((name) => cells[name]))],
    "fr",
  );
}
