// Patterns as the company writes them in its spreadsheets. In: a cell. Out: the pattern folded as the journey compares it, or null for "anything".
import { fold } from "../exports/cells/fold.ts";

/** "Commande *|Achat" → "commande *|achat"; null when nothing is written. Spaces around "|" do not count. */
export function foldPattern(written: string): string | null {
  const alternatives = written
    .split("|")
    .map(fold)
    .filter((alternative) => alternative !== "");
  return alternatives.length === 0 ? null : alternatives.join("|");
}
