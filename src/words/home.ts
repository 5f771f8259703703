// What the home page says around its glances. In: a language. Out: the page's name and texts.
import type { PageWords } from "./page-words.ts";
import { bothLanguages } from "./typeset.ts";

export const homePage: PageWords = bothLanguages({
  fr: {
    slug: "",
    name: "Vue d’ensemble",
    title: "Le trimestre en bref",
    description: "Où vont les clients, où ils s’arrêtent, ce qu’ils ressentent : le trimestre en une page.",
  },
  en: {
    slug: "",
    name: "Overview",
    title: "The quarter in brief",
    description: "Where customers go, where they stop and how they feel: the quarter on one page.",
  },
});

export const homeWords = bothLanguages({
  fr: {
    objectives: "Les objectifs de l’entreprise",
    noObjectives: "Aucun objectif n’est inscrit dans parcours.yaml.",
    figures: "Ce que couvrent ces chiffres",
    customers: "clients",
    journeys: "parcours",
    interactions: "interactions",
    crossing: "des parcours croisent plusieurs sources",
    showAll: "Toutes périodes confondues",
  },
  en: {
    objectives: "The company’s objectives",
    noObjectives: "No objective is written in parcours.yaml.",
    figures: "What these figures cover",
    customers: "customers",
    journeys: "journeys",
    interactions: "interactions",
    crossing: "of journeys cross several sources",
    showAll: "All periods together",
  },
});
