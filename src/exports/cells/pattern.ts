// Patterns as people write them in spreadsheets. In: a pattern (`*` anything, `|` alternatives) and a text. Out: whether they agree.
import { fold } from "./fold.ts";

/** The texts between the stars of each alternative, folded. */
type Pattern = readonly (readonly string[])[];

const known = new Map<string, Pattern>();

/** Both sides folded: "*commande*|achat" matches "Nouvelle Commande". The whole text must match. */
export function matchesPattern(pattern: string, text: string): boolean {
  const folded = fold(text);
  return partsOf(pattern).some((parts) => matches(parts, folded));
}

/** One alternative, folded, for the engine's GLOB: ours only know `*`, so that what GLOB would read as special is made literal. */
export function globOf(alternative: string): string {
  return alternative.replaceAll(/[[?]/g, "[$&]").replaceAll("\\", "\\\\");
}

function partsOf(pattern: string): Pattern {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const made = pattern
    .split("|")
    .map(fold)
    // An alternative that is left empty stands for nothing, as in the company's own tables.
    .filter((one) => one !== "")
    .map((one) => one.split("*"));
  known.set(pattern, made);
  return made;
}

/**
 * Each part in turn where it first stands: that leaves the most for those after it, so nothing is tried twice and a pattern of many
 * stars costs no more than its length (a regular expression may take for ever).
 */
function matches(parts: readonly string[], text: string): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const place = text.indexOf(part, at);
    if (place < 0 || place + part.length > end) return false;
    at = place + part.length;
  }
  return true;
}
