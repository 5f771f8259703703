// What themes match beyond the words that are written for them, as the terminal says it. In: words and counts. Out: sentences.
import { formatNumber, type Language } from "./format.ts";
import { bothInTerminal } from "./typeset.ts";

type Spelling = { readonly spelling: string; readonly n: number };
type ThemeSpellingsText = {
  readonly lead: string;
  readonly line: (theme: string, word: string, shown: readonly Spelling[], more: number) => string;
};

function listed(shown: readonly Spelling[], more: number, language: Language): string {
  const all = shown.map(({ spelling, n }) => `${spelling} (${formatNumber(n, language)})`).join(", ");
  return more === 0 ? all : `${all}, +${formatNumber(more, language)}`;
}

export const themeSpellingsText = bothInTerminal<ThemeSpellingsText>({
  fr: {
    lead: "Un mot de themes.csv vaut pour sa famille. Voici ce que les avis écrivent de plus, et dans combien d’avis ; « =mot » s’en tient au mot, un mot écrit à un autre thème n’est qu’à lui :",
    line: (theme, word, shown, more) => `${theme}, ${word} : ${listed(shown, more, "fr")}`,
  },
  en: {
    lead: "A word of themes.csv stands for its family. This is what opinions write besides, and in how many of them; “=word” keeps to the word, and a word written for another theme is that one's alone:",
    line: (theme, word, shown, more) => `${theme}, ${word}: ${listed(shown, more, "en")}`,
  },
});
