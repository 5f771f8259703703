// The words that low ratings use, proposed for themes.csv. In: what was found. Out: lines for the terminal; none where nothing is clear.
import type { TellingWords } from "../journey/telling-words.ts";
import type { Language } from "../words/format.ts";
import { tellingWordsText } from "../words/telling-words.ts";

export function tellingWordsLines({ words, low, high }: TellingWords, language: Language): string[] {
  if (words.length === 0) return [];
  const text = tellingWordsText[language];
  return [
    text.lead(low, high),
    ...words.map((word) => `    ${text.theme};${text.touchpoint};${word.pattern}   ← ${text.counts(word)}`),
  ];
}
