// What is said of an address that asks for something this site does not know. In: a language. Out: sentences.
import { bothLanguages } from "./typeset.ts";

type AddressWords = {
  /** `asked` as it stands in the address: "through=panier". */
  readonly notKnown: (asked: string) => string;
  readonly instead: (shown: string) => string;
  readonly shown: {
    readonly period: (period: string) => string;
    readonly compare: (period: string) => string;
    readonly nothingCompared: string;
    readonly persona: string;
    readonly segment: string;
    readonly beside: string;
    readonly anchor: string;
    readonly columns: string;
    readonly top: string;
    readonly lens: string;
    readonly trait: string;
    readonly through: string;
    readonly point: string;
    readonly by: string;
    readonly read: string;
    readonly stage: string;
    readonly lanes: string;
    readonly screen: string;
    readonly share: string;
    readonly mode: string;
  };
};

const fr: AddressWords = {
  notKnown: (asked) => `L’adresse demande « ${asked} », que ce site ne connaît pas.`,
  instead: (shown) => `Affiché à la place : ${shown}.`,
  shown: {
    period: (period) => period,
    compare: (period) => `la comparaison avec ${period}`,
    nothingCompared: "aucune comparaison",
    persona: "tous les personas",
    segment: "tous les segments",
    beside: "aucun persona à côté",
    anchor: "les parcours depuis leur début",
    columns: "autant de contacts qu’il en tient",
    top: "autant de points de contact qu’il en tient",
    lens: "le flux par point de contact, sans rien écarter",
    trait: "les parcours de tous les canaux, appareils et attributs",
    through: "les parcours par tous les points de contact",
    point: "le point choisi d’office",
    by: "le détail par persona",
    read: "le trimestre par ce qui y commence",
    stage: "toutes les étapes",
    lanes: "les lignes de la carte ouvertes d’office",
    screen: "la page, hors séance",
    share: "la part récupérable de 30 %",
    mode: "la carte actuelle",
  },
};

const en: AddressWords = {
  notKnown: (asked) => `The address asks for “${asked}”, which this site does not know.`,
  instead: (shown) => `Shown instead: ${shown}.`,
  shown: {
    period: (period) => period,
    compare: (period) => `the comparison with ${period}`,
    nothingCompared: "no comparison",
    persona: "all personas",
    segment: "all segments",
    beside: "no persona beside",
    anchor: "journeys from their start",
    columns: "as many contacts as fit",
    top: "as many touchpoints as fit",
    lens: "the flow by touchpoint, none left out",
    trait: "journeys of all channels, devices and attributes",
    through: "journeys through all touchpoints",
    point: "the point chosen by default",
    by: "the breakdown by persona",
    read: "the quarter by what begins in it",
    stage: "all stages",
    lanes: "the lanes of the map open by default",
    screen: "the page, outside the meeting",
    share: "the recoverable share of 30%",
    mode: "the current map",
  },
};

export const addressWords = bothLanguages({ fr, en });
