// What the form of decisions and its list say. In: plain values and a language. Out: text in French or English.
import { formatDate, formatNumber, formatPeriod, formatPoints, formatScore } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

const decisions = (count: number): string =>
  `${formatNumber(count, "fr")} ${count >= 2 ? "décisions" : "décision"}`;
const english = (count: number): string =>
  `${formatNumber(count, "en")} ${count === 1 ? "decision" : "decisions"}`;

export const decisionWords = bothLanguages({
  fr: {
    title: "Écrire une décision",
    fields: {
      what: "Quoi",
      why: "Pourquoi",
      known: "Ce qu’on savait",
      measure: "Mesure",
      place: "Lieu",
      direction: "Sens",
      amount: "D’au moins",
      by: "Au trimestre",
      confidence: "Confiance, en %",
      owner: "Responsable",
      due: "Échéance",
      done: "Faite le",
      kind: "Genre",
      date: "Décidé le",
    },
    bet: "Le pari : ce qui doit bouger",
    noMeasure: "sans pari",
    choose: "choisir",
    points: "points",
    scale: "sur −2…+2",
    measures: {
      reached: "atteignent",
      stops: "arrêts",
      feeling: "ressenti",
      slow: "lenteur",
      volume: "passages",
    },
    directions: { up: "hausse", down: "baisse" },
    kinds: { start: "commencer", stop: "arrêter", reassign: "réaffecter", kill: "abandonner" },
    provable: (amount: number, isFeeling: boolean) =>
      `Entre ces deux trimestres, il fallait au moins ${(isFeeling ? formatScore(amount, "fr") : formatPoints(amount, "fr")).replace("+", "")} d’écart pour le prouver ; un pari plus petit a des chances de rester sans réponse.`,
    /** What a spreadsheet of this language writes decimals with. */
    decimal: ",",
    half: "Un pari dit sa mesure, son lieu, son sens et son trimestre ; sinon laissez-les tous vides.",
    tooSoon: (quarter: string) =>
      `Un pari se juge après sa décision : choisissez un trimestre après ${formatPeriod(quarter, "fr")}.`,
    undecided: "Une décision ne peut pas être faite avant d’être prise.",
    done: "Faite",
    markDone: (what: string) => `Dire faite : « ${what} »`,
    doneDay: (what: string) => `Faite le, pour « ${what} »`,
    marked: (day: string) => `faite le ${formatDate(day, "fr")}`,
    add: "Garder cette décision",
    added: (what: string) => `Gardée dans ce navigateur : ${what}`,
    replaced: (what: string) => `Remplacée : ${what}`,
    already:
      "Le site a déjà une décision de ce jour avec ces mots ; faite, elle se coche dans la liste des décisions.",
    here: "Gardées dans ce navigateur",
    none: "Aucune décision à récupérer.",
    only: (count: number) =>
      `${decisions(count)} ${count >= 2 ? "ne sont" : "n’est"} que dans ce navigateur : récupérez le fichier avant de partir, et déposez-le dans data/.`,
    left: "Le fichier a été récupéré : déposez-le dans data/, la prochaine construction juge les paris. La liste se vide quand le site les connaît.",
    take: "Récupérer les décisions (CSV)",
    remove: (what: string) => `Retirer « ${what} »`,
    dropped: (count: number, fresh: number, bad: number) =>
      `${decisions(count)} dans le fichier, dont ${formatNumber(fresh, "fr")} que ce site ne connaissait pas${bad > 0 ? ` ; ${formatNumber(bad, "fr")} ligne${bad >= 2 ? "s" : ""} sans date lisible, laissée${bad >= 2 ? "s" : ""} de côté` : ""}. La prochaine construction les juge, une fois le fichier dans data/.`,
    droppedNone: "Aucune décision lisible dans ce fichier : il lui faut les colonnes « date » et « quoi ».",
  },
  en: {
    title: "Write a decision",
    fields: {
      what: "What",
      why: "Why",
      known: "What was known",
      measure: "Measure",
      place: "Place",
      direction: "Direction",
      amount: "By at least",
      by: "In quarter",
      confidence: "Confidence, in %",
      owner: "Owner",
      due: "Due",
      done: "Done on",
      kind: "Kind",
      date: "Decided on",
    },
    bet: "The bet: what should move",
    noMeasure: "no bet",
    choose: "choose",
    points: "points",
    scale: "on −2…+2",
    measures: { reached: "reached", stops: "stops", feeling: "feeling", slow: "slow", volume: "volume" },
    directions: { up: "up", down: "down" },
    kinds: { start: "start", stop: "stop", reassign: "reassign", kill: "kill" },
    provable: (amount, isFeeling) =>
      `Between these two quarters, a change of at least ${(isFeeling ? formatScore(amount, "en") : formatPoints(amount, "en")).replace("+", "")} was needed to prove one; a smaller bet may well stay without an answer.`,
    decimal: ".",
    half: "A bet says its measure, place, direction and quarter; else leave them all empty.",
    tooSoon: (quarter) =>
      `A bet is graded after its decision: choose a quarter after ${formatPeriod(quarter, "en")}.`,
    undecided: "A decision cannot be done before it is taken.",
    done: "Done",
    markDone: (what) => `Say it is done: “${what}”`,
    doneDay: (what) => `Done on, for “${what}”`,
    marked: (day) => `done on ${formatDate(day, "en")}`,
    add: "Keep this decision",
    added: (what) => `Kept in this browser: ${what}`,
    replaced: (what) => `Replaced: ${what}`,
    already:
      "The site already has a decision of that day in these words; once done, it is ticked in the list of decisions.",
    here: "Kept in this browser",
    none: "No decision to take away.",
    only: (count) =>
      `${english(count)} ${count === 1 ? "is" : "are"} in this browser alone: take the file away before you leave, and drop it in data/.`,
    left: "The file was taken away: drop it in data/, the next build grades the bets. The list empties once the site knows them.",
    take: "Take the decisions away (CSV)",
    remove: (what) => `Remove “${what}”`,
    dropped: (count, fresh, bad) =>
      `${english(count)} in the file, of which ${formatNumber(fresh, "en")} that this site did not know${bad > 0 ? `; ${formatNumber(bad, "en")} ${bad === 1 ? "line" : "lines"} without a readable date, set aside` : ""}. The next build grades them, once the file is in data/.`,
    droppedNone: "No readable decision in this file: it needs the columns “date” and “quoi” (what).",
  },
});
