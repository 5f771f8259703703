// Words that low ratings use, as the terminal proposes them. In: counts. Out: sentences.
import { counted } from "./counted.ts";
import { formatNumber, type Language } from "./format.ts";
import { bothInTerminal } from "./typeset.ts";

type Counted = { readonly written: readonly string[]; readonly low: number; readonly high: number };

type TellingWordsText = {
  readonly lead: (low: number, high: number) => string;
  readonly theme: string;
  readonly touchpoint: string;
  readonly counts: (word: Counted) => string;
};

const count = (n: number, language: Language) => formatNumber(n, language);

export const tellingWordsText = bothInTerminal<TellingWordsText>({
  fr: {
    lead: (low, high) =>
      `Des mots reviennent surtout dans les avis bas et ne sont d’aucun thème (${counted(low, "fr", "personne a", "personnes ont")} écrit un avis bas, ${count(high, "fr")} un avis haut, parmi les 20 000 derniers avis au plus). Pour en faire des thèmes, ajoutez à themes.csv ce qui précède la flèche, avec votre nom de thème et le point de contact dont ils parlent :`,
    theme: "thème",
    touchpoint: "point de contact",
    counts: ({ written, low, high }) =>
      `${written.join(", ")} : ${count(low, "fr")} avec un avis bas, ${count(high, "fr")} avec un avis haut`,
  },
  en: {
    lead: (low, high) =>
      `Some words come mostly with low ratings and belong to no theme (${counted(low, "en", "person", "people")} wrote with a low rating, ${count(high, "en")} with a high one, among the last 20,000 opinions at most). To make themes of them, add what is before the arrow to themes.csv, with your theme's name and the touchpoint they speak of:`,
    theme: "theme",
    touchpoint: "touchpoint",
    counts: ({ written, low, high }) =>
      `${written.join(", ")}: ${count(low, "en")} with a low rating, ${count(high, "en")} with a high one`,
  },
});
