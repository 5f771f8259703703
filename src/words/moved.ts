// What the review says of each kind of measure against two quarters. In: plain values and a language. Out: text in French or English.

import { pluralS } from "./charts.ts";
import { counted, isOne } from "./counted.ts";
import { findingWords } from "./findings.ts";
import {
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatScore,
  type Language,
} from "./format.ts";
import { bothLanguages, typeset } from "./typeset.ts";

export const movedWords = bothLanguages({
  fr: {
    title: "Mesure par mesure",
    note: "Ce qui est prouvé est en gras ; le reste est en gris, avec l’écart qu’il aurait fallu pour le prouver. Chaque comparaison est jugée avec toutes celles de sa colonne. Un ressenti est ici la moyenne par {client} : chacun compte une fois, quel que soit le nombre de ses avis. Les écarts se calculent avant l’arrondi, et ceux des parts à segments égaux : ils diffèrent parfois de la soustraction. Plus lents : part de ceux qui mettent plus de temps, depuis l’étape précédente, que la médiane de leur segment sur les deux trimestres.",
    columns: { what: "Mesure" },
    noYearAgo: (period: string) =>
      `Rien à un an de là : les données ne disent rien du ${formatPeriod(period, "fr")}, ou trop peu.`,
    against: (period: string) => `face au ${formatPeriod(period, "fr")}`,
    untested: (period: string) =>
      `Avec ces choix, aucune comparaison au ${formatPeriod(period, "fr")} n’a été préparée.`,
    kinds: {
      stages: "Conversion par étape",
      feeling: "Ressenti",
      stops: "Arrêts",
      passes: "Chemins : passages par point de contact",
    },
    ns: (n: number, before: number) => `n = ${formatNumber(n, "fr")} contre ${formatNumber(before, "fr")}`,
    calm: (count: number, isRest: boolean) =>
      `${formatNumber(count, "fr")}${isRest ? ` autre${pluralS(count)}` : ""} point${pluralS(count)} de contact : rien de prouvé ni de possible.`,
    noise: (least: string) => `dans le bruit, il fallait ±${least}`,
    possible: (least: string) => `possible, pas confirmé, il fallait ±${least}`,
    rare: "trop peu de cas d’un côté pour juger",
    apart: "aucun segment n’est des deux trimestres",
    irritants: "Irritants",
    irritantNote:
      "Nouveau : le ressenti y passe sous zéro, à coup sûr plus bas qu’avant ; disparu : l’inverse. Ailleurs, ce qui va plus mal ou mieux à coup sûr.",
    irritantMoves: { new: "nouveaux", worse: "pires", better: "mieux", gone: "disparus" },
    irritantLine: (name: string, places: readonly string[]) => `${name} : ${places.join(", ")}`,
    noIrritant: "aucun changement prouvé",
    coverage: "Volumes et données",
    entered: (period: string, n: number, begun: number | null) =>
      `${formatPeriod(period, "fr")} : ${begun === null ? "" : `${counted(begun, "fr", "parcours commencé", "parcours commencés")}, dont `}${formatNumber(n, "fr")}${begun === null ? " parcours" : ""} assez ${isOne(n, "fr") ? "ancien pour être comparé" : "anciens pour être comparés"}, avec ceux qui commencent après le but`,
    mature: (share: number) =>
      `Du plus jeune des trimestres comparés, à segments égaux, ${formatPercent(share, "fr")} des parcours sont assez anciens.`,
    few: (count: number, all: number) =>
      `${formatNumber(count, "fr")} ${count >= 2 ? "comparaisons" : "comparaison"} sur ${formatNumber(all, "fr")} ${count >= 2 ? "n’ont pas pu être faites" : "n’a pas pu être faite"}, faute de {clients}, de temps ou d’une source.`,
    ended: (sources: readonly string[], period: string) =>
      `Source arrêtée entre ce trimestre et le ${formatPeriod(period, "fr")} : ${sources.join(", ")}.`,
    begun: (sources: readonly string[], period: string) =>
      `Source qui commence entre ce trimestre et le ${formatPeriod(period, "fr")} : ${sources.join(", ")}.`,
    noneEnded: (period: string) =>
      `Aucune source ne s’est arrêtée ni n’a commencé entre ce trimestre et le ${formatPeriod(period, "fr")}.`,
    paths: "Les parcours entiers, qui gagne et qui perd, côte à côte",
  },
  en: {
    title: "Measure by measure",
    note: "What is proven is in bold; the rest is grey, with the change that proving it would have taken. Each comparison is judged with all those of its column. A feeling here is the mean per {customer}: each counts once, however many ratings they gave. Changes are reckoned before rounding, those of shares like for like by segment: at times they differ from the subtraction. Slower: the share who take longer, from the stage before, than the median of their segment over the two quarters.",
    columns: { what: "Measure" },
    noYearAgo: (period) =>
      `Nothing a year before: the data say nothing of ${formatPeriod(period, "en")}, or too little.`,
    against: (period) => `against ${formatPeriod(period, "en")}`,
    untested: (period) =>
      `With these choices, no comparison with ${formatPeriod(period, "en")} was prepared.`,
    kinds: {
      stages: "Conversion by stage",
      feeling: "Feeling",
      stops: "Stops",
      passes: "Paths: passes by touchpoint",
    },
    ns: (n, before) => `n = ${formatNumber(n, "en")} against ${formatNumber(before, "en")}`,
    calm: (count, isRest) =>
      `${formatNumber(count, "en")} ${isRest ? "other " : ""}${count === 1 ? "touchpoint" : "touchpoints"}: nothing proven nor possible.`,
    noise: (least) => `within the noise, ±${least} was needed`,
    possible: (least) => `possible, not confirmed, ±${least} was needed`,
    rare: "too few cases on one side to judge",
    apart: "no segment is in both quarters",
    irritants: "Irritants",
    irritantNote:
      "New: the feeling there falls below zero, surely lower than before; gone: the other way. Elsewhere, what surely is worse or better.",
    irritantMoves: { new: "new", worse: "worse", better: "better", gone: "gone" },
    irritantLine: (name, places) => `${name}: ${places.join(", ")}`,
    noIrritant: "no proven change",
    coverage: "Volumes and data",
    entered: (period, n, begun) =>
      `${formatPeriod(period, "en")}: ${begun === null ? "" : `${counted(begun, "en", "journey", "journeys")} begun, of which `}${formatNumber(n, "en")}${begun === null ? (isOne(n, "en") ? " journey" : " journeys") : ""} old enough to be compared, with those that begin after the goal`,
    mature: (share) =>
      `Of the youngest of the quarters compared, like for like, ${formatPercent(share, "en")} of journeys are old enough.`,
    few: (count, all) =>
      `${formatNumber(count, "en")} of ${counted(all, "en", "comparison", "comparisons")} could not be made, for want of {customers}, of time or of a source.`,
    ended: (sources, period) =>
      `Source that ended between this quarter and ${formatPeriod(period, "en")}: ${sources.join(", ")}.`,
    begun: (sources, period) =>
      `Source that begins between this quarter and ${formatPeriod(period, "en")}: ${sources.join(", ")}.`,
    noneEnded: (period) => `No source ended or began between this quarter and ${formatPeriod(period, "en")}.`,
    paths: "Whole paths, which gain and which lose, side by side",
  },
});

type Moved = {
  readonly measure: string;
  readonly difference: number;
  readonly before: number;
  readonly after: number;
};

/** "+31,0 points (21 % → 52 %)", "−1,0 (+1,0 → 0,0)". */
export function movedText({ measure, difference, before, after }: Moved, language: Language): string {
  const change =
    measure === "feeling" ? formatScore(difference, language) : formatPoints(difference, language);
  return typeset(`${change} (${levelsText(measure, before, after, language)})`, language);
}

function levelsText(measure: string, before: number, after: number, language: Language): string {
  const level = (value: number) =>
    measure === "feeling" ? formatScore(value, language) : formatPercent(value, language, 1);
  return `${level(before)} → ${level(after)}`;
}

type Unproven = {
  readonly measure: string;
  readonly word: "possible" | "unclear" | "early" | "ended" | "begun" | "too-few";
  readonly before: number | null;
  readonly after: number | null;
  readonly provable: number | null;
  /** Why it could not be tested, and the customers of either side against those that a verdict takes. */
  readonly why: string | null;
  readonly customers: number | null;
  readonly customers_before: number | null;
  readonly verdict_n: number;
};

/** "72,1 % → 71,6 % : dans le bruit, il fallait ±4,5 points"; where nothing could be tested, why. */
export function unprovenText(told: Unproven, language: Language): string {
  const words = movedWords[language];
  const { measure, word, before, after, provable } = told;
  const colon = language === "fr" ? " : " : ": ";
  if (hasEnough(told) && before !== null && after !== null)
    return told.why === "cells"
      ? typeset(`${levelsText(measure, before, after, language)}${colon}${words.rare}`, language)
      : words.apart;
  const isTested = word === "unclear" || word === "possible";
  if (!isTested || before === null || after === null || provable === null)
    return findingWords[language].verdicts[word];
  const least = leastText(measure, provable, language);
  const said = word === "possible" ? words.possible(least) : words.noise(least);
  return typeset(`${levelsText(measure, before, after, language)}${colon}${said}`, language);
}

/** "n too small" would be wrong of them: enough came, but almost none of a kind, or none of the same segment. */
function hasEnough({ word, why, customers, customers_before, verdict_n }: Unproven): boolean {
  if (word !== "too-few" || (why !== "cells" && why !== "customers")) return false;
  return Math.min(customers ?? 0, customers_before ?? 0) >= verdict_n;
}

/** "n = 2 299 contre 2 684"; nothing where either is not told. */
export function comparedN(n: number | null, before: number | null, language: Language): string | null {
  return n === null || before === null ? null : movedWords[language].ns(n, before);
}

/** "4,2 points", "0,5": without a sign. */
export function leastText(measure: string, least: number, language: Language): string {
  const text = measure === "feeling" ? formatScore(least, language) : formatPoints(least, language);
  return text.replace("+", "");
}
