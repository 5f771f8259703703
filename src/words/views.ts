// Headings and notes inside the views. In: a language. Out: short texts around the charts.
import type { Language } from "./format.ts";
import { typesetAll } from "./typeset.ts";

export type ViewWords = {
  readonly flow: string;
  readonly variants: string;
  readonly variantsNote: string;
  readonly groups: { readonly persona: string; readonly segment: string; readonly channel: string };
  readonly funnelRule: (window: string) => string;
  readonly groupsNote: string;
  readonly byTouchpoint: string;
  readonly emotionNote: string;
  readonly verbatims: string;
  readonly verbatimsOf: (place: string) => string;
  readonly verbatimsLowest: (place: string) => string;
  readonly verbatimsFallen: (place: string) => string;
  readonly noVerbatims: string;
  readonly verbatimsNote: string;
  readonly placed: Readonly<Record<"declared" | "theme" | "last_step" | "unplaced", string>>;
  readonly seePaths: string;
  readonly seeFunnel: string;
  readonly seeEmotions: string;
  readonly objectives: string;
  readonly noObjectives: string;
  readonly figures: string;
  readonly customers: string;
  readonly journeys: string;
  readonly interactions: string;
  readonly crossing: string;
  readonly showAll: string;
};

const fr: ViewWords = {
  flow: "Le flux des parcours",
  variants: "Les parcours entiers les plus fréquents",
  variantsNote:
    "Du premier au dernier point de contact, avec la part de ceux qui aboutissent et leur ressenti.",
  groups: {
    persona: "L’entonnoir de chaque persona",
    segment: "L’entonnoir de chaque segment",
    channel: "L’entonnoir selon le canal d’entrée",
  },
  funnelRule: (window) =>
    `Un parcours atteint une étape s’il y passe, ou s’il passe par une étape suivante (passage déduit, hachuré). Les taux portent sur les parcours assez anciens pour avoir eu leurs ${window} ; les plus jeunes sont comptés à part.`,
  groupsNote: "Part des parcours du groupe qui atteignent chaque étape, avec son intervalle à 95 %.",
  byTouchpoint: "Le ressenti, point de contact par point de contact",
  emotionNote:
    "De −2 (très mécontent) à +2 (très content) ; les notes de toutes les échelles sont ramenées à celle-ci. Une interruption signale un n trop petit.",
  verbatims: "Les mots des clients",
  verbatimsOf: (place) => `Les mots derrière « ${place} »`,
  verbatimsLowest: (place) => `Les mots derrière « ${place} », là où le ressenti est le plus bas`,
  verbatimsFallen: (place) => `Les mots derrière « ${place} », là où le ressenti recule`,
  noVerbatims: "Aucun verbatim à cet endroit pour ces choix.",
  verbatimsNote: "Du plus négatif au plus positif. Noms, coordonnées et numéros sont masqués.",
  placed: {
    declared: "lieu donné par l’enquête",
    theme: "lieu lu dans les mots",
    last_step: "dernier point de contact avant l’avis",
    unplaced: "lieu inconnu",
  },
  seePaths: "Voir les parcours",
  seeFunnel: "Voir l’entonnoir",
  seeEmotions: "Voir les émotions",
  objectives: "Les objectifs de l’entreprise",
  noObjectives: "Aucun objectif n’est inscrit dans parcours.yaml.",
  figures: "Ce que couvrent ces chiffres",
  customers: "clients",
  journeys: "parcours",
  interactions: "interactions",
  crossing: "des parcours croisent plusieurs sources",
  showAll: "Toutes périodes confondues",
};

const en: ViewWords = {
  flow: "The flow of journeys",
  variants: "The most common whole paths",
  variantsNote: "From first to last touchpoint, with the share that converts and how they feel.",
  groups: {
    persona: "Each persona’s funnel",
    segment: "Each segment’s funnel",
    channel: "The funnel by first channel",
  },
  funnelRule: (window) =>
    `A journey reaches a stage if it passes there, or at any later stage (implied, hatched). Rates are of journeys old enough to have had their ${window}; younger ones are counted apart.`,
  groupsNote: "Share of the group’s journeys that reach each stage, with its 95% interval.",
  byTouchpoint: "How customers feel, touchpoint by touchpoint",
  emotionNote:
    "From −2 (very unhappy) to +2 (very happy); ratings on every scale are brought onto this one. A gap means that n is too small.",
  verbatims: "In customers’ words",
  verbatimsOf: (place) => `The words behind “${place}”`,
  verbatimsLowest: (place) => `The words behind “${place}”, where feelings are lowest`,
  verbatimsFallen: (place) => `The words behind “${place}”, where feelings fell`,
  noVerbatims: "No verbatim here for these choices.",
  verbatimsNote:
    "From the most negative to the most positive. Names, contact details and numbers are hidden.",
  placed: {
    declared: "place given by the survey",
    theme: "place read from the words",
    last_step: "last touchpoint before the feedback",
    unplaced: "place unknown",
  },
  seePaths: "See the paths",
  seeFunnel: "See the funnel",
  seeEmotions: "See the emotions",
  objectives: "The company’s objectives",
  noObjectives: "No objective is written in parcours.yaml.",
  figures: "What these figures cover",
  customers: "customers",
  journeys: "journeys",
  interactions: "interactions",
  crossing: "of journeys cross several sources",
  showAll: "All periods together",
};

export const viewWords: Readonly<Record<Language, ViewWords>> = { fr: typesetAll(fr), en };
