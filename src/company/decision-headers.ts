// How decisions.csv is written. In: nothing. Out: the header of each column in their order, and a line's own id.
import { slug } from "./names.ts";

export const DECISION_HEADERS = {
  date: "date",
  what: "quoi",
  what_en: "quoi_en",
  why: "pourquoi",
  known: "ce_qu_on_savait",
  measure: "mesure",
  place: "lieu",
  direction: "sens",
  amount: "combien",
  by: "trimestre",
  confidence: "confiance",
  owner: "responsable",
  due: "echeance",
  done: "fait_le",
  kind: "genre",
} as const;

export type DecisionName = keyof typeof DECISION_HEADERS;

/** One line as it is written, empty where nothing is said. */
export type DecisionCells = Readonly<Record<DecisionName, string>>;

/** Its day and its words: the same line twice is one decision. */
export function decisionId(day: string, what: string): string {
  return `${day}-${slug(what)}`;
}
