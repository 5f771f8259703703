// What themes match beyond the words that themes.csv writes, told. In: the company's themes and the spellings found. Out: lines for the terminal; none where nothing was added.
import type { Company } from "../company/company.ts";
import type { ThemeSpellings } from "../journey/theme-spellings.ts";
import { themeSpellingsText } from "../words/theme-spellings.ts";

/** Enough to see what kind of words they are. */
const SHOWN = 6;

export function themeSpellingLines(found: readonly ThemeSpellings[], company: Company): string[] {
  const text = themeSpellingsText[company.language];
  const lines = found.flatMap(({ rank, word, spellings }) => {
    const theme = company.themes[rank]?.theme;
    if (theme === undefined) return [];
    const shown = spellings.slice(0, SHOWN);
    return [`    ${text.line(theme, word, shown, spellings.length - shown.length)}`];
  });
  return lines.length === 0 ? [] : [text.lead, ...lines];
}
