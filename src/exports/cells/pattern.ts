// Patterns as people write them in spreadsheets. In: a pattern (`*` anything, `|` alternatives) and a text. Out: whether they agree.
import { fold } from "./fold.ts";

const compiled = new Map<string, RegExp>();

/** Both sides folded: "*commande*|achat" matches "Nouvelle Commande". The whole text must match. */
export function matchesPattern(pattern: string, text: string): boolean {
  return expression(pattern).test(fold(text));
}

function expression(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(`^(?:${pattern.split("|").map(alternative).join("|")})$`, "s");
  compiled.set(pattern, made);
  return made;
}

function alternative(text: string): string {
  return fold(text)
    .split("*")
    .map((part) => part.replace(/[.+?^${}()[\]\\]/g, "\\$&"))
    .join(".*");
}
