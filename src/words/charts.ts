// What every chart and table says. In: plain values and a language. Out: text in French or English.
import { formatNumber, formatPercent, type Language } from "./format.ts";
import { bothLanguages, typeset } from "./typeset.ts";

/** The mark of a French plural, from two up. */
export const pluralS = (n: number): string => (n >= 2 ? "s" : "");

/** Whole points, tenths under one: a change that is told never reads as none. */
function shortPoints(change: number, language: Language): string {
  const digits = Math.abs(Math.round(change * 100)) < 1 ? 1 : 0;
  const shown = Math.abs(Number((change * 100).toFixed(digits)));
  const isPlural = language === "fr" ? shown >= 2 : shown !== 1;
  return `${formatNumber(change * 100, language, { signed: true, digits })} pt${isPlural ? "s" : ""}`;
}

export const chartWords = bothLanguages({
  fr: {
    separator: " ; ",
    journeys: (n: number) => `${formatNumber(n, "fr")} parcours`,
    n: (n: number) => `n = ${formatNumber(n, "fr")}`,
    empty: {
      no_journeys: "Aucun parcours pour ces filtres. Élargissez la période ou retirez un filtre.",
      too_recent: "Ces parcours sont trop récents pour être jugés. Choisissez un trimestre plus ancien.",
      after_goal:
        "Tous ces parcours commencent après le but, déjà atteint auparavant : aucun taux à montrer.",
      too_few: "n trop petit : trop peu de parcours pour montrer une image sans désigner quelqu’un.",
      one_column: "Ces parcours n’ont qu’un seul contact : rien à relier.",
      folded:
        "Presque tous ces parcours passent au même endroit : un flux y désignerait les quelques autres. Les chemins complets se lisent plus bas.",
      untold_stages: "Les exports ne disent rien de ces étapes.",
      no_stages: "Aucune étape n’est définie. Complétez stages.csv.",
      no_feedback: "Aucun avis noté pour ces filtres. Élargissez la période ou retirez un filtre.",
    },
    showTable: "Voir les chiffres",
    missing: "–",
    tooFew: "n trop petit",
    compared: (name: string | null, value: string, change: string | null) =>
      `${name ?? "Période comparée"} : ${value}${change === null ? "" : ` (${change})`}`,
    shortPoints: (change: number) => shortPoints(change, "fr"),
    interval: (low: string, high: string) => `intervalle à 95 % : ${low} à ${high}`,
  },
  en: {
    separator: "; ",
    journeys: (n) => `${formatNumber(n, "en")} journey${n === 1 ? "" : "s"}`,
    n: (n) => `n = ${formatNumber(n, "en")}`,
    empty: {
      no_journeys: "No journeys for these filters. Widen the period or remove a filter.",
      too_recent: "These journeys are too young to be judged. Choose an earlier quarter.",
      after_goal: "All these journeys begin after the goal, reached before: there is no rate to show.",
      too_few: "n too small: too few journeys to draw without singling someone out.",
      one_column: "These journeys have a single contact: nothing to link.",
      folded:
        "Almost all of these journeys pass the same place: a flow would point at the few others. Whole paths stand below.",
      untold_stages: "The exports say nothing about these stages.",
      no_stages: "No stage is defined. Complete stages.csv.",
      no_feedback: "No rated feedback for these filters. Widen the period or remove a filter.",
    },
    showTable: "See the figures",
    missing: "–",
    tooFew: "n too small",
    compared: (name, value, change) =>
      `${name ?? "Comparison period"}: ${value}${change === null ? "" : ` (${change})`}`,
    shortPoints: (change) => shortPoints(change, "en"),
    interval: (low, high) => `95% interval: ${low} to ${high}`,
  },
});

export type ChartWords = (typeof chartWords)[Language];

/** A share that is there but rounds to zero says so: "< 1 %". */
export function shareText(share: number, language: Language): string {
  const text = formatPercent(Math.max(share, 0.01), language);
  return share <= 0 || share >= 0.005 ? formatPercent(share, language) : typeset(`< ${text}`, language);
}

/** A missing value is a dash in every table and tooltip. */
export function orDash<T>(value: T | null, text: (value: T) => string): string {
  return value === null ? "–" : text(value);
}
