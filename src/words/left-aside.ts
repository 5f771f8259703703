// What was read and is not on the site. In: counts and names. Out: sentences for the terminal.
import { counted, isOne } from "./counted.ts";
import { formatNumber, type Language } from "./format.ts";
import { bothInTerminal } from "./typeset.ts";

type Named = readonly { readonly event: string; readonly n: number }[];

type LeftAsideWords = {
  readonly rows: (aside: number, read: number) => string;
  readonly files: (paths: readonly string[], all: number) => string;
  readonly interactions: (aside: number, all: number, events: Named) => string;
};

const share = (part: number, all: number, language: Language) =>
  formatNumber(all === 0 ? 0 : (100 * part) / all, language, { digits: part * 100 < all ? 1 : 0 });

export const leftAsideWords = bothInTerminal<LeftAsideWords>({
  fr: {
    rows: (aside, read) =>
      read === 1
        ? "! La seule ligne lue est écartée."
        : `! ${formatNumber(aside, "fr")} des ${formatNumber(read, "fr")} lignes lues ${isOne(aside, "fr") ? "est écartée" : "sont écartées"} (${share(aside, read, "fr")} %).`,
    files: (paths, all) =>
      `! Rien n’est gardé de ${formatNumber(paths.length, "fr")} des ${formatNumber(all, "fr")} tableaux : ${paths.join(", ")}.`,
    interactions: (aside, all, events) =>
      `! ${formatNumber(aside, "fr")} des ${formatNumber(all, "fr")} interactions (${share(aside, all, "fr")} %) ${isOne(aside, "fr") ? "n’est" : "ne sont"} à aucun point de contact : ${events.map(({ event, n }) => `« ${event} » (${formatNumber(n, "fr")})`).join(", ")}. Pour les classer, ajoutez à touchpoints.csv ces lignes, ou corrigez celles qui y sont, avec la bonne étape et le bon canal :`,
  },
  en: {
    rows: (aside, read) =>
      read === 1
        ? "! The only row read is set aside."
        : `! ${formatNumber(aside, "en")} of ${counted(read, "en", "row", "rows")} read ${isOne(aside, "en") ? "is" : "are"} set aside (${share(aside, read, "en")}%).`,
    files: (paths, all) =>
      `! Nothing is kept of ${formatNumber(paths.length, "en")} of ${formatNumber(all, "en")} tables: ${paths.join(", ")}.`,
    interactions: (aside, all, events) =>
      `! ${formatNumber(aside, "en")} of ${counted(all, "en", "interaction", "interactions")} (${share(aside, all, "en")}%) ${isOne(aside, "en") ? "is" : "are"} at no touchpoint: ${events.map(({ event, n }) => `“${event}” (${formatNumber(n, "en")})`).join(", ")}. To place them, add these lines to touchpoints.csv, or mend those that are there, with the right stage and channel:`,
  },
});
