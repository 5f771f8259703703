// The sentences above what ended in a quarter. In: figures and a verdict. Out: sentences in plain French or English, the most important first.
import { isOne } from "../counted.ts";
import { formatDuration, formatNumber, formatPercent, formatPoints, type Language } from "../format.ts";
import { type ToldFinding, unmovedClause } from "./findings.ts";
import { count, said } from "./sentence.ts";

export type EndedFacts = {
  readonly period: string;
  /** Name of the goal stage. */
  readonly goal: string;
  readonly won: number;
  readonly lost: number;
  /** Last seen in the period, and may still go on. */
  readonly open: number;
  readonly renewed: number;
  readonly gone: number;
  readonly begunBefore: number;
  readonly late: number;
  /** Null where nothing was won or lost, and while not all losses are known. */
  readonly rate: { readonly share: number; readonly low: number; readonly high: number } | null;
  readonly moved: {
    readonly against: string;
    readonly word: ToldFinding["word"];
    readonly difference: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly provable: number | null;
  } | null;
  readonly exploratory: boolean;
  readonly medianSeconds: number | null;
  /** The stage where most of the lost stood. */
  readonly worst: { readonly name: string; readonly n: number } | null;
  readonly isKnown: boolean;
  /** The day from which all losses of the quarter are known, as people read it; null where that is no single day. */
  readonly knownFrom: string | null;
};

export function endedTakeaway(facts: EndedFacts, language: Language): string[] {
  return said(language, [
    rateSentence(facts, language),
    startSentence(facts, language),
    timeSentence(facts, language),
    worstSentence(facts, language),
    renewedSentence(facts, language),
  ]);
}

function rateSentence(facts: EndedFacts, language: Language): string {
  const { rate, won, lost, period, goal } = facts;
  if (!facts.isKnown) return earlySentence(facts, language);
  if (rate === null)
    return language === "fr"
      ? `Aucun parcours ne s’est terminé, ni gagné ni perdu (${period}).`
      : `No journey ended, won or lost (${period}).`;
  const share = formatPercent(rate.share, language);
  const n = formatNumber(won + lost, language);
  const [low, high] = [rate.low, rate.high].map((bound) => formatPercent(bound, language));
  return language === "fr"
    ? `${period} : ${share} des parcours terminés ont atteint « ${goal} » (intervalle à 95 % : ${low} à ${high})${movedClause(facts, language)} ; ${formatNumber(won, language)} sur ${n}.`
    : `${period}: ${share} of the journeys that ended reached “${goal}” (95% interval: ${low} to ${high})${movedClause(facts, language)}; ${formatNumber(won, language)} of ${n}.`;
}

function movedClause({ moved, exploratory }: EndedFacts, language: Language): string {
  if (moved === null) return "";
  const { word, against, difference, low, high, provable } = moved;
  if (word !== "up" && word !== "down") {
    const least = provable === null ? null : formatPoints(provable, language).replace("+", "");
    return unmovedClause(word, against, language, least);
  }
  const size = formatPoints(Math.abs(difference ?? 0), language).replace("+", "");
  const [from, to] = [low, high].map((bound) => formatPoints(bound ?? 0, language));
  const chosen = exploratory ? { fr: ", exploratoire", en: ", exploratory" }[language] : "";
  return language === "fr"
    ? `, ${size} de ${word === "up" ? "plus" : "moins"} qu’au ${against} à segments égaux (de ${from} à ${to}${chosen})`
    : `, ${size} ${word === "up" ? "more" : "less"} than in ${against}, like for like (${from} to ${to}${chosen})`;
}

/** A share would leave out the losses that are still to be known. */
function earlySentence(facts: EndedFacts, language: Language): string {
  const { period, goal, knownFrom } = facts;
  if (facts.won + facts.lost + facts.open === 0)
    return language === "fr"
      ? `${period} : aucun parcours commencé avant « ${goal} » ne s’y est terminé ni n’est encore en cours.`
      : `${period}: no journey begun before “${goal}” ended in it or is still open.`;
  const [won, lost, open] = [facts.won, facts.lost, facts.open].map((n) => formatNumber(n, language));
  const french = knownFrom === null ? "" : ` : ce sera connu le ${knownFrom}`;
  const english = knownFrom === null ? "" : `: that will be known on ${knownFrom}`;
  return language === "fr"
    ? `${period} : ${facts.won === 0 ? "aucun n’a" : `${won} ${have(facts.won)}`} atteint « ${goal} », ${stopped(facts.lost)} avant, ${onTheWay(facts.open)}. Trop tôt pour dire quelle part est gagnée${french}.`
    : `${period}: ${won} reached “${goal}”, ${lost} stopped before, ${open} may still get there. Too early to say which share is won${english}.`;
}

const have = (n: number): string => (n >= 2 ? "ont" : "a");

function stopped(n: number): string {
  if (n === 0) return "aucun ne s’est arrêté";
  return n === 1 ? "1 s’est arrêté" : `${formatNumber(n, "fr")} se sont arrêtés`;
}

function onTheWay(n: number): string {
  if (n === 0) return "aucun n’est plus en cours";
  return `${formatNumber(n, "fr")} ${n >= 2 ? "peuvent" : "peut"} encore y aller`;
}

function startSentence({ won, begunBefore, late }: EndedFacts, language: Language): string | null {
  const [before, slow, all] = [begunBefore, late, won].map((n) => formatNumber(n, language));
  const parts =
    language === "fr"
      ? [
          begunBefore > 0
            ? `${before} ${isOne(begunBefore, "fr") ? "avait" : "avaient"} commencé dans un trimestre précédent`
            : null,
          late > 0
            ? `${slow} ${isOne(late, "fr") ? "a pris plus que son" : "ont pris plus que leur"} délai`
            : null,
        ]
      : [
          begunBefore > 0 ? `${before} had begun in an earlier quarter` : null,
          late > 0 ? `${slow} took longer than ${isOne(late, "en") ? "its" : "their"} window` : null,
        ];
  const told = parts.filter((part) => part !== null).join(language === "fr" ? " et " : " and ");
  if (told === "") return null;
  return language === "fr"
    ? `Sur ${all} ${isOne(won, "fr") ? "gagné" : "gagnés"}, ${told}.`
    : `Of ${all} won, ${told}.`;
}

function timeSentence({ medianSeconds, won }: EndedFacts, language: Language): string | null {
  // Won as it begins, or on a day whose hour no export tells: "0 s" would be no time.
  if (medianSeconds === null || medianSeconds === 0) return null;
  const time = formatDuration(medianSeconds, language);
  return language === "fr"
    ? `La moitié des gagnés l’ont été en ${time} ou moins (${count(won, language)}).`
    : `Half of the won took ${time} or less (${count(won, language)}).`;
}

function worstSentence({ worst, lost }: EndedFacts, language: Language): string | null {
  if (worst === null || lost === 0) return null;
  const [n, all] = [worst.n, lost].map((one) => formatNumber(one, language));
  return language === "fr"
    ? `Parmi les perdus, ${n} sur ${all} ${isOne(worst.n, "fr") ? "n’était pas allé" : "n’étaient pas allés"} plus loin que « ${worst.name} ».`
    : `Of the lost, ${n} of ${all} had come no further than “${worst.name}”.`;
}

function renewedSentence({ renewed, gone }: EndedFacts, language: Language): string | null {
  if (renewed + gone === 0) return null;
  const [kept, left] = [renewed, gone].map((n) => formatNumber(n, language));
  return language === "fr"
    ? `Renouvellements : ${kept} ; départs : ${left}.`
    : `Renewals: ${kept}; departures: ${left}.`;
}
