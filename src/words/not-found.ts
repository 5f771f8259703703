// What an address of no page says. In: a language. Out: a title, a sentence and a link.
import { bothLanguages } from "./typeset.ts";

export const notFoundWords = bothLanguages({
  fr: {
    title: "Cette page n’existe pas",
    text: "L’adresse a peut-être changé. La vue d’ensemble mène à toutes les autres.",
    link: "Aller à la vue d’ensemble",
  },
  en: {
    title: "This page does not exist",
    text: "The address may have changed. The overview leads to every other page.",
    link: "Go to the overview",
  },
});
