// The site's pages in two languages. In: nothing. Out: addresses, names in the menu, titles and descriptions.
import type { Language } from "./format.ts";
import { typesetAll } from "./typeset.ts";

export type PageName = "home" | "paths" | "funnel" | "emotion" | "data";

export type PageWords = {
  /** Part of the address after the language: "" for the home page, "parcours/". */
  readonly slug: string;
  /** In the menu. */
  readonly name: string;
  /** The page's question, as its heading. */
  readonly title: string;
  readonly description: string;
};

export const pageNames: readonly PageName[] = ["home", "paths", "funnel", "emotion", "data"];

const words: Readonly<Record<Language, Readonly<Record<PageName, PageWords>>>> = {
  fr: {
    home: {
      slug: "",
      name: "Vue d’ensemble",
      title: "Le trimestre en bref",
      description: "Où vont les clients, où ils s’arrêtent, ce qu’ils ressentent : le trimestre en une page.",
    },
    paths: {
      slug: "parcours/",
      name: "Parcours",
      title: "Par où passent les clients ?",
      description: "Les points de contact, dans l’ordre où les clients les traversent.",
    },
    funnel: {
      slug: "entonnoir/",
      name: "Entonnoir",
      title: "Jusqu’où vont-ils ?",
      description: "Combien de parcours atteignent chaque étape, où ils s’arrêtent et en combien de temps.",
    },
    emotion: {
      slug: "emotions/",
      name: "Émotions",
      title: "Que ressentent-ils en chemin ?",
      description: "Le ressenti à chaque étape et à chaque point de contact, avec les mots des clients.",
    },
    data: {
      slug: "donnees/",
      name: "Données",
      title: "D’où viennent ces chiffres ?",
      description: "Ce qui a été lu, gardé et écarté, fichier par fichier.",
    },
  },
  en: {
    home: {
      slug: "",
      name: "Overview",
      title: "The quarter in brief",
      description: "Where customers go, where they stop and how they feel: the quarter on one page.",
    },
    paths: {
      slug: "paths/",
      name: "Paths",
      title: "Which way do customers go?",
      description: "Touchpoints, in the order in which customers go through them.",
    },
    funnel: {
      slug: "funnel/",
      name: "Funnel",
      title: "How far do they get?",
      description: "How many journeys reach each stage, where they stop and how long it takes.",
    },
    emotion: {
      slug: "emotions/",
      name: "Emotions",
      title: "How do they feel along the way?",
      description: "How customers feel at each stage and touchpoint, in their own words.",
    },
    data: {
      slug: "data/",
      name: "Data",
      title: "Where do these figures come from?",
      description: "What was read, kept and set aside, file by file.",
    },
  },
};

export const pageWords: Readonly<Record<Language, Readonly<Record<PageName, PageWords>>>> = {
  fr: typesetAll(words.fr),
  en: words.en,
};

export const notFoundWords = {
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
} as const;
