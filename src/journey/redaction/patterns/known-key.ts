// Keys of the exports (orders, tickets, customers) found again in words. In: readable words and what is a key. Out: the same without them.
import { unit } from "./long-number.ts";
import { type Around, digitsOf, maskWords } from "./words.ts";

/** What announces a number as somebody's. */
const announced =
  /(?:#|n[°º]|\bno\.?|num[ée]ros?|number|commandes?|orders?|tickets?|r[ée]f\.?|r[ée]f[ée]rences?|clients?|customer|dossier|colis|factures?|invoice|devis|contrat|\bids?)[\s:.#°]*$/iu;

export function maskKnownKeys(text: string, isKey: (word: string) => boolean): string {
  return maskWords(text, (found, around) => isKnown(found, around, isKey));
}

/** Every word that `maskKnownKeys` may ask `isKey` about, in lower case and without "#". */
export function askedKeys(text: string): Set<string> {
  const asked = new Set<string>();
  maskWords(text, (found) => {
    asked.add(found.replace(/^#/, "").toLowerCase());
    return false;
  });
  return asked;
}

/** Short numbers are keys too (order 42), but also ordinary words: they must be announced as one. */
function isKnown(found: string, { before, after }: Around, isKey: (word: string) => boolean): boolean {
  const digits = digitsOf(found);
  const bare = found.replace(/^#/, "");
  if (digits === 0 || !(isKey(bare) || isKey(found))) return false;
  if (found.startsWith("#") || /\D/.test(bare) || digits > 4 || announced.test(before)) return true;
  return digits === 4 && !/^(?:19|20)/.test(bare) && !unit.test(after);
}
