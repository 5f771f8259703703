// What each page is called. In: nothing. Out: address, name, title and description of every page, in both languages.

import type { PageWords } from "./page-words.ts";
import { bothLanguages } from "./typeset.ts";

export const mapPage: PageWords = bothLanguages({
  fr: {
    slug: "",
    name: "Carte",
    title: "La carte du parcours",
    description:
      "Combien de {clients} atteignent chaque étape, ce qu’ils y ressentent et où ils s’arrêtent : le parcours en une image.",
  },
  en: {
    slug: "",
    name: "Map",
    title: "The journey map",
    description:
      "How many {customers} reach each stage, how they feel there and where they stop: the journey in one picture.",
  },
});

export const pathsPage: PageWords = bothLanguages({
  fr: {
    slug: "parcours/",
    name: "Parcours",
    title: "Par où passent les {clients} ?",
    description: "Les points de contact, dans l’ordre où les {clients} les traversent.",
  },
  en: {
    slug: "paths/",
    name: "Paths",
    title: "Which way do {customers} go?",
    description: "Touchpoints, in the order in which {customers} go through them.",
  },
});

export const funnelPage: PageWords = bothLanguages({
  fr: {
    slug: "entonnoir/",
    name: "Entonnoir",
    title: "Jusqu’où vont-ils ?",
    description: "Combien de parcours atteignent chaque étape, où ils s’arrêtent et en combien de temps.",
  },
  en: {
    slug: "funnel/",
    name: "Funnel",
    title: "How far do they get?",
    description: "How many journeys reach each stage, where they stop and how long it takes.",
  },
});

export const emotionPage: PageWords = bothLanguages({
  fr: {
    slug: "emotions/",
    name: "Émotions",
    title: "Que ressentent-ils en chemin ?",
    description: "Le ressenti à chaque étape et à chaque point de contact, avec les mots des {clients}.",
  },
  en: {
    slug: "emotions/",
    name: "Emotions",
    title: "How do they feel along the way?",
    description: "How {customers} feel at each stage and touchpoint, in their own words.",
  },
});

export const personasPage: PageWords = bothLanguages({
  fr: {
    slug: "personas/",
    name: "Personas",
    title: "Qui sont-ils, et que font-ils vraiment ?",
    description: "Chaque persona : ce que l’équipe en a écrit, à côté de ce que ses parcours montrent.",
  },
  en: {
    slug: "personas/",
    name: "Personas",
    title: "Who are they, and what do they really do?",
    description: "Each persona: what the team wrote of them, beside what their journeys show.",
  },
});

export const touchpointsPage: PageWords = bothLanguages({
  fr: {
    slug: "points-de-contact/",
    name: "Points de contact",
    title: "Quels points de contact comptent ?",
    description:
      "Chaque point de contact : son volume, son ressenti, ce qui suit, ce qu’on en dit et ce qu’il pèse.",
  },
  en: {
    slug: "touchpoints/",
    name: "Touchpoints",
    title: "Which touchpoints matter?",
    description:
      "Each touchpoint: its volume, its feeling, what comes after, what is said of it and its weight.",
  },
});

export const irritantsPage: PageWords = bothLanguages({
  fr: {
    slug: "irritants/",
    name: "Irritants",
    title: "Qu’est-ce qui fait mal, et qu’y perd-on ?",
    description:
      "Ce que les {clients} disent, ce qu’ils font et ce qu’ils subissent à chaque point de contact, et ce que l’on y perd.",
  },
  en: {
    slug: "irritants/",
    name: "Pain points",
    title: "What hurts, and what is lost there?",
    description: "What {customers} say, do and endure at each touchpoint, and what is lost there.",
  },
});

export const reviewPage: PageWords = bothLanguages({
  fr: {
    slug: "revue/",
    name: "Revue",
    title: "Qu’est-ce qui a changé, et qui avait raison ?",
    description:
      "Ce qui a changé dans le trimestre, ce qu’il faut apporter à la réunion, et ce que sont devenus les paris.",
  },
  en: {
    slug: "review/",
    name: "Review",
    title: "What changed, and who was right?",
    description: "What changed in the quarter, what to bring to the meeting, and what became of the bets.",
  },
});

export const dataPage: PageWords = bothLanguages({
  fr: {
    slug: "donnees/",
    name: "Données",
    title: "D’où viennent ces chiffres ?",
    description: "Ce qui a été lu, gardé et écarté, fichier par fichier.",
  },
  en: {
    slug: "data/",
    name: "Data",
    title: "Where do these figures come from?",
    description: "What was read, kept and set aside, file by file.",
  },
});

export const methodPage: PageWords = bothLanguages({
  fr: {
    slug: "methode/",
    name: "Méthode",
    title: "Comment chaque chiffre est compté",
    description:
      "Ce que compte chaque chiffre du site, ce qui est prouvé, et les normes suivies. À imprimer.",
  },
  en: {
    slug: "method/",
    name: "Method",
    title: "How each figure is counted",
    description:
      "What each figure of the site counts, what is proven, and the standards followed. To be printed.",
  },
});
