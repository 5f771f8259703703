// What the menu that takes a picture or its figures away says. In: a language. Out: its texts, and the lines written in the picture.
import { formatDate, formatNumber } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

export const takeAwayWords = bothLanguages({
  fr: {
    take: "Récupérer",
    csv: (table: string) => `Tableau (CSV) : ${table}`,
    svg: "Image, nette à toute taille (SVG)",
    png: "Image pour une présentation (PNG)",
    ready: (file: string) => `Fichier prêt : ${file}`,
    failed: "Ce navigateur n’a pas pu faire ce fichier. Essayez l’autre format.",
    base: (n: number | null, asOf: string) =>
      `${n === null ? "" : `n = ${formatNumber(n, "fr")} · `}Données lues jusqu’au ${formatDate(asOf, "fr")}`,
  },
  en: {
    take: "Take away",
    csv: (table) => `Table (CSV): ${table}`,
    svg: "Picture, sharp at any size (SVG)",
    png: "Picture for a presentation (PNG)",
    ready: (file) => `File ready: ${file}`,
    failed: "This browser could not make that file. Try the other format.",
    base: (n, asOf) =>
      `${n === null ? "" : `n = ${formatNumber(n, "en")} · `}Data read up to ${formatDate(asOf, "en")}`,
  },
});
