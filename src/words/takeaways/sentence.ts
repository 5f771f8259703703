// What every takeaway is written with. In: counts and sentences. Out: "n = 4 210", and sentences typeset.
import { formatNumber, type Language } from "../format.ts";
import { typeset } from "../typeset.ts";

export type PlaceCount = { readonly name: string; readonly n: number; readonly share: number };

/** "n = 4 210". */
export function count(n: number, language: Language): string {
  return `n = ${formatNumber(n, language)}`;
}

/** What there is to say, typeset. */
export function said(language: Language, sentences: readonly (string | null)[]): string[] {
  return sentences.filter((sentence) => sentence !== null).map((sentence) => typeset(sentence, language));
}
