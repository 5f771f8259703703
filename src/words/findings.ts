// What the list of findings says around its sentences, and beside a figure. In: plain values and a language. Out: text in French or English.
import { counted, isOne } from "./counted.ts";
import { formatDate, formatPoints, formatScore, type Language } from "./format.ts";
import { bothLanguages, typeset } from "./typeset.ts";

export const findingWords = bothLanguages({
  fr: {
    title: "Ce qui a changé",
    note: (tests: number, against: string) =>
      `${counted(tests, "fr", "comparaison", "comparaisons")} avec le ${against}, ${isOne(tests, "fr") ? "choisie" : "choisies"} d’avance, à segments égaux, par {client} ; le risque d’en affirmer une à tort est de 5 % pour toute la liste.`,
    nothing: (against: string) => `Rien de ce qui a été comparé au ${against} n’a changé à coup sûr.`,
    provable: (name: string, points: number) =>
      `Sur « ${name} », il aurait fallu au moins ${formatPoints(points, "fr").replace("+", "")} d’écart pour le prouver.`,
    untold: (against: string) => `n trop petit : rien n’est comparé au ${against} pour ces choix.`,
    early: (date: string) =>
      `Trop tôt pour juger les taux de ce trimestre : ils pourront l’être le ${formatDate(date, "fr")}.`,
    earlyAlone: "Trop tôt pour juger les taux de ce trimestre.",
    judgeable: (period: string, against: string) =>
      `Voir le ${period} face au ${against}, qui peut être jugé`,
    cut: "Une source s’est arrêtée entre ces deux périodes : leurs taux ne se comparent pas.",
    begun: "Une source commence entre ces deux périodes : les taux qui en dépendent ne se comparent pas.",
    untested:
      "Non testé : cette comparaison n’a pas de liste préparée (une période face à une autre, avec un seul persona ou segment).",
    cost: "Ce que cela coûte",
    place: "Ce qu’on en sait",
    alsoOf: "Même cause : ",
    meanwhile: (events: string) => `En même temps, sans lien prouvé : ${events}.`,
    table: "Toutes les comparaisons",
    stopsTable: "Où les parcours s’arrêtent",
    /** A change beside the one that leads its cause: what, where and which way. */
    also: {
      reached: {
        up: (name: string) => `plus atteignent « ${name} »`,
        down: (name: string) => `moins atteignent « ${name} »`,
      },
      stops: {
        up: (name: string) => `plus d’arrêts à « ${name} »`,
        down: (name: string) => `moins d’arrêts à « ${name} »`,
      },
      feeling: {
        up: (name: string) => `meilleur ressenti à « ${name} »`,
        down: (name: string) => `moins bon ressenti à « ${name} »`,
      },
      slow: {
        up: (name: string) => `plus lents jusqu’à « ${name} »`,
        down: (name: string) => `plus rapides jusqu’à « ${name} »`,
      },
      volume: {
        up: (name: string) => `plus de passages par « ${name} »`,
        down: (name: string) => `moins de passages par « ${name} »`,
      },
    },
    measures: {
      reached: "Atteignent l’étape",
      stops: "S’arrêtent là",
      feeling: "Ressenti",
      slow: "Plus lents",
      volume: "Passent par là",
    },
    verdicts: {
      up: "en hausse",
      down: "en baisse",
      possible: "possible, pas confirmé",
      unclear: "pas d’évolution nette",
      early: "trop tôt pour juger",
      ended: "une source s’est arrêtée",
      begun: "une source commence entre-temps",
      "too-few": "n trop petit",
    },
    likeForLike: "à segments égaux",
  },
  en: {
    title: "What changed",
    note: (tests, against) =>
      `${counted(tests, "en", "comparison", "comparisons")} with ${against}, chosen beforehand, like for like by segment, by {customer}; the risk of claiming one wrongly is 5% for the whole list.`,
    nothing: (against) => `Nothing that was compared with ${against} changed for sure.`,
    provable: (name, points) =>
      `At “${name}”, a change of at least ${formatPoints(points, "en").replace("+", "")} would have been needed to prove one.`,
    untold: (against) => `n too small: nothing is compared with ${against} for these choices.`,
    early: (date) =>
      `Too early to judge the rates of this quarter: they can be on ${formatDate(date, "en")}.`,
    earlyAlone: "Too early to judge the rates of this quarter.",
    judgeable: (period, against) => `See ${period} against ${against}, which can be judged`,
    cut: "A source ended between these two periods: their rates cannot be compared.",
    begun: "A source begins between these two periods: the rates that depend on it cannot be compared.",
    untested:
      "Not tested: no list was prepared for this comparison (one period against another, with one persona or segment).",
    cost: "What it costs",
    place: "What is known of it",
    alsoOf: "Same cause: ",
    meanwhile: (events) => `At the same time, without a proven link: ${events}.`,
    table: "All comparisons",
    stopsTable: "Where journeys stop",
    also: {
      reached: { up: (name) => `more reach “${name}”`, down: (name) => `fewer reach “${name}”` },
      stops: { up: (name) => `more stop at “${name}”`, down: (name) => `fewer stop at “${name}”` },
      feeling: { up: (name) => `better feeling at “${name}”`, down: (name) => `worse feeling at “${name}”` },
      slow: { up: (name) => `slower to reach “${name}”`, down: (name) => `faster to reach “${name}”` },
      volume: { up: (name) => `more pass through “${name}”`, down: (name) => `fewer pass through “${name}”` },
    },
    measures: {
      reached: "Reach the stage",
      stops: "Stop there",
      feeling: "Feeling",
      slow: "Slower",
      volume: "Pass through",
    },
    verdicts: {
      up: "up",
      down: "down",
      possible: "possible, not confirmed",
      unclear: "no clear change",
      early: "too early to judge",
      ended: "a source ended",
      begun: "a source begins in between",
      "too-few": "n too small",
    },
    likeForLike: "like for like",
  },
});

/** What a figure's comparison gave, beside it: the difference where it is proven, else why none is told. */
export function shareBeside(
  word: keyof (typeof findingWords)[Language]["verdicts"],
  difference: number | null,
  language: Language,
): string {
  const words = findingWords[language];
  if ((word !== "up" && word !== "down") || difference === null) return words.verdicts[word];
  return typeset(`${formatPoints(difference, language)} ${words.likeForLike}`, language);
}

/** The same of a mean feeling. */
export function scoreBeside(
  word: keyof (typeof findingWords)[Language]["verdicts"],
  difference: number | null,
  language: Language,
): string {
  if ((word !== "up" && word !== "down") || difference === null) return findingWords[language].verdicts[word];
  return formatScore(difference, language);
}
