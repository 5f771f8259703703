// What the paths page says of how journeys end: whole paths by outcome, what is over-represented where they end badly, times to the goal. In: plain values and a language. Out: text in French or English.

import { pluralS } from "./charts.ts";
import { counted, isOne } from "./counted.ts";
import { formatDuration, formatNumber, formatPercent, formatPoints, formatScore } from "./format.ts";
import { bothLanguages, quoted } from "./typeset.ts";

export const outcomeWords = bothLanguages({
  fr: {
    heading: "Ceux qui aboutissent, ceux qui s’arrêtent",
    note: "Parcours assez anciens, chemin complet du premier au dernier contact ; existants à part. Qui n’a pas abouti dans son délai compte comme arrêté, même si son parcours continue.",
    reached: (stage: string, total: number | null) =>
      total === null
        ? `Ils atteignent ${quoted(stage, "fr")}`
        : `Ils atteignent ${quoted(stage, "fr")} : ${formatNumber(total, "fr")} parcours`,
    stopped: (stage: string, total: number | null) =>
      total === null
        ? `Ils n’atteignent pas ${quoted(stage, "fr")}`
        : `Ils n’atteignent pas ${quoted(stage, "fr")} : ${formatNumber(total, "fr")} parcours`,
    columns: {
      path: "Chemin",
      count: "Parcours",
      rate: "Finissent ainsi",
      steps: "Contacts",
      emotion: "Ressenti",
    },
    count: (n: number, share: number | null) =>
      `${formatNumber(n, "fr")}${share === null ? "" : ` (${formatPercent(share, "fr", 1)})`}`,
    rate: (share: number, n: number) => `${formatPercent(share, "fr")} (n = ${formatNumber(n, "fr")})`,
    emotion: (mean: number, n: number) => `${formatScore(mean, "fr")} (n = ${formatNumber(n, "fr")})`,
    rest: (n: number) =>
      `${formatNumber(n, "fr")} parcours sur d’autres chemins, trop rares ou plus loin dans la liste.`,
    none: "Aucun chemin assez fréquent pour être montré.",
    howToSort: "Cliquez un en-tête pour trier.",
    sortBy: (name: string) => `Trier par ${name}`,
    byEnds: "Lire ces chemins par ce qui se termine dans la période, gagné ou perdu",
  },
  en: {
    heading: "Those who arrive, those who stop",
    note: "Journeys old enough, whole path from first to last contact; existing {customers} apart. Who has not arrived in time counts as stopped, even where the journey goes on.",
    reached: (stage, total) =>
      total === null
        ? `They reach ${quoted(stage, "en")}`
        : `They reach ${quoted(stage, "en")}: ${counted(total, "en", "journey", "journeys")}`,
    stopped: (stage, total) =>
      total === null
        ? `They do not reach ${quoted(stage, "en")}`
        : `They do not reach ${quoted(stage, "en")}: ${counted(total, "en", "journey", "journeys")}`,
    columns: { path: "Path", count: "Journeys", rate: "End this way", steps: "Contacts", emotion: "Emotion" },
    count: (n, share) =>
      `${formatNumber(n, "en")}${share === null ? "" : ` (${formatPercent(share, "en", 1)})`}`,
    rate: (share, n) => `${formatPercent(share, "en")} (n = ${formatNumber(n, "en")})`,
    emotion: (mean, n) => `${formatScore(mean, "en")} (n = ${formatNumber(n, "en")})`,
    rest: (n) =>
      `${counted(n, "en", "journey", "journeys")} on other paths, too rare or further down the list.`,
    none: "No path is common enough to be shown.",
    howToSort: "Click a heading to sort.",
    sortBy: (name) => `Sort by ${name}`,
    byEnds: "Read these paths by what ends in the period, won or lost",
  },
});

type Compared = {
  readonly name: string;
  readonly share: number;
  readonly beside: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
};

export const backwardsWords = bothLanguages({
  fr: {
    heading: "Le parcours lu à rebours",
    note: "Ce qu’on trouve plus souvent avant une mauvaise fin qu’avant les autres. Écart à segments égaux, intervalle à 95 %, verdict corrigé pour toutes les comparaisons de ce tableau (Holm). Une sur-représentation n’est pas une cause.",
    base: {
      opinion: (n: number, beside: number) =>
        `Les avis les plus bas (1 étoile, 0 ou 1 sur 10) : ${formatNumber(n, "fr")} parcours, contre ${formatNumber(beside, "fr")} avec d’autres avis`,
      deal: (n: number, beside: number) =>
        `Les affaires perdues : ${formatNumber(n, "fr")}, contre ${formatNumber(beside, "fr")} ${isOne(beside, "fr") ? "gagnée" : "gagnées"}`,
      cart: (n: number, beside: number) =>
        `Les paniers abandonnés : ${formatNumber(n, "fr")} parcours, contre ${formatNumber(beside, "fr")} ${isOne(beside, "fr") ? "qui aboutit" : "qui aboutissent"}`,
    },
    lead: ({ name, share, beside, difference, low, high }: Compared) =>
      `${quoted(name, "fr")} : ${formatPercent(share, "fr")} y sont passés, contre ${formatPercent(beside, "fr")} des autres (${formatPoints(difference, "fr", 0)} à segments égaux, intervalle à 95 % : ${formatPoints(low, "fr", 0)} à ${formatPoints(high, "fr", 0)}).`,
    nothing: "Rien n’y est sur-représenté à coup sûr.",
    tooFew: "n trop petit pour conclure.",
    untested:
      "La lecture à rebours porte sur tous les {clients} ensemble : retirez le filtre de persona ou de segment.",
    none: "Ni avis relié à un parcours, ni affaire gagnée ou perdue, ni panier : rien à lire à rebours.",
    table: "Avant une mauvaise fin, et avant les autres",
    verdicts: {
      up: "sur-représenté",
      down: "sous-représenté",
      unclear: "on ne peut pas conclure",
      "too-few": "n trop petit",
    },
    bases: { opinion: "avis les plus bas", deal: "affaires perdues", cart: "paniers abandonnés" },
  },
  en: {
    heading: "The journey read backwards",
    note: "What is found more often before a bad end than before the others. Difference like for like by segment, 95% interval, verdict corrected for all comparisons of this table (Holm). Over-represented does not mean a cause.",
    base: {
      opinion: (n, beside) =>
        `The lowest opinions (1 star, 0 or 1 of 10): ${counted(n, "en", "journey", "journeys")}, against ${formatNumber(beside, "en")} with other opinions`,
      deal: (n, beside) => `Deals lost: ${formatNumber(n, "en")}, against ${formatNumber(beside, "en")} won`,
      cart: (n, beside) =>
        `Carts abandoned: ${counted(n, "en", "journey", "journeys")}, against ${formatNumber(beside, "en")} ${isOne(beside, "en") ? "that arrives" : "that arrive"}`,
    },
    lead: ({ name, share, beside, difference, low, high }) =>
      `${quoted(name, "en")}: ${formatPercent(share, "en")} came by it, against ${formatPercent(beside, "en")} of the others (${formatPoints(difference, "en", 0)} like for like, 95% interval: ${formatPoints(low, "en", 0)} to ${formatPoints(high, "en", 0)}).`,
    nothing: "Nothing is over-represented for sure.",
    tooFew: "n too small to conclude.",
    untested: "Reading backwards is about all {customers} together: remove the filter by persona or segment.",
    none: "No opinion tied to a journey, no deal won or lost, no cart: nothing to read backwards.",
    table: "Before a bad end, and before the others",
    verdicts: {
      up: "over-represented",
      down: "under-represented",
      unclear: "nobody can say",
      "too-few": "n too small",
    },
    bases: { opinion: "lowest opinions", deal: "deals lost", cart: "carts abandoned" },
  },
});

export const goalTimeWords = bothLanguages({
  fr: {
    heading: (stage: string) => `Le temps qu’il faut pour atteindre ${quoted(stage, "fr")}`,
    lead: (median: number, q1: number, q3: number, n: number) =>
      q3 === 0
        ? `Les trois quarts au moins commencent par là : il n’y a pas de temps à mesurer ; n = ${formatNumber(n, "fr")}.`
        : `La moitié y arrive en ${formatDuration(median, "fr")} au plus ; un quart en moins de ${formatDuration(q1, "fr")}, un quart en plus de ${formatDuration(q3, "fr")} ; n = ${formatNumber(n, "fr")}.`,
    note: "Du premier contact au but, parmi les parcours assez anciens qui l’atteignent dans leur délai : ceux qui n’y arrivent pas n’ont pas de temps.",
    span: (from: number, to: number | null) => {
      if (to === null) return `${counted(from, "fr", "jour", "jours")} et plus`;
      if (from === 0 && to === 1) return "le jour même (moins de 24 h)";
      return from === to - 1
        ? `${formatNumber(from, "fr")} jour${pluralS(from)}`
        : `${formatNumber(from, "fr")} à ${formatNumber(to - 1, "fr")} jours`;
    },
    columns: { span: "Temps", n: "Parcours", share: "Part" },
    none: "Trop peu de parcours atteignent le but avec ces choix.",
    table: "Temps jusqu’au but",
  },
  en: {
    heading: (stage) => `How long it takes to reach ${quoted(stage, "en")}`,
    lead: (median, q1, q3, n) =>
      q3 === 0
        ? `Three quarters at least begin with it: there is no time to measure; n = ${formatNumber(n, "en")}.`
        : `Half get there within ${formatDuration(median, "en")}; a quarter in less than ${formatDuration(q1, "en")}, a quarter in more than ${formatDuration(q3, "en")}; n = ${formatNumber(n, "en")}.`,
    note: "From the first contact to the goal, of the journeys old enough that reach it in their time: those that do not have none.",
    span: (from, to) => {
      if (to === null) return `${counted(from, "en", "day", "days")} and more`;
      if (from === 0 && to === 1) return "the same day (under 24 h)";
      return from === to - 1
        ? `${formatNumber(from, "en")} day${from === 1 ? "" : "s"}`
        : `${formatNumber(from, "en")} to ${formatNumber(to - 1, "en")} days`;
    },
    columns: { span: "Time", n: "Journeys", share: "Share" },
    none: "Too few journeys reach the goal with these choices.",
    table: "Time to the goal",
  },
});
