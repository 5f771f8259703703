// What the funnel page says of those who were interrupted: who came back, with what. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import { formatNumber, formatPercent, formatPoints } from "./format.ts";
import { bothLanguages, quoted } from "./typeset.ts";

/** A contact held against its absence. */
export type ReturnCompared = {
  readonly name: string;
  readonly count: number;
  readonly n: number;
  readonly countBeside: number;
  readonly nBeside: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
};

export const returnWords = bothLanguages({
  fr: {
    heading: "Ceux qui s’interrompent : qui revient ?",
    days: (least: number, most: number) => {
      if (least !== most)
        return `plus de ${formatNumber(least, "fr")} à ${counted(most, "fr", "jour", "jours")}`;
      return least === 1 ? "plus d’un jour" : `plus de ${counted(least, "fr", "jour", "jours")}`;
    },
    stage: (stage: string, n: number, pause: string) =>
      `À ${quoted(stage, "fr")}, ${counted(n, "fr", "parcours s’est interrompu", "parcours se sont interrompus")} (rien pendant ${pause})`,
    back: (count: number, n: number, goal: string) => {
      if (count === 0) return `aucun n’est revenu atteindre ${quoted(goal, "fr")}.`;
      const came = count === 1 ? "est revenu" : "sont revenus";
      const arrived = count === 1 ? "a atteint" : "ont atteint";
      return `${formatNumber(count, "fr")} ${came} et ${arrived} ${quoted(goal, "fr")}, soit ${formatPercent(count / n, "fr")}.`;
    },
    compared: ({ name, count, n, countBeside, nBeside }: ReturnCompared) =>
      `Avec ${quoted(name, "fr")} ensuite, ${formatPercent(count / n, "fr")} y arrivent (${formatNumber(count, "fr")} sur ${formatNumber(n, "fr")}) ; sans, ${formatPercent(countBeside / nBeside, "fr")} (${formatNumber(countBeside, "fr")} sur ${formatNumber(nBeside, "fr")})`,
    interval: ({ difference, low, high }: ReturnCompared) =>
      `${formatPoints(difference, "fr", 0)} à segments égaux, intervalle à 95 % : ${formatPoints(low, "fr", 0)} à ${formatPoints(high, "fr", 0)}`,
    noProof:
      "Ce n’est pas la preuve que ce contact les fait revenir : ceux qui y vont pouvaient déjà vouloir continuer.",
    unclear: "Aucun contact hors du chemin ne s’y distingue à coup sûr.",
    tooFew: "Trop peu ont eu ensuite un contact hors du chemin pour conclure.",
    note: "Tous les trimestres et tous les {clients} ensemble, quels que soient les choix faits plus haut ; parcours assez anciens. S’interrompre : après un contact de cette étape, ne plus rien faire pendant plus longtemps que les trois quarts de ceux qui continuent, un jour au moins. Revenir : atteindre ensuite le but dans le délai. Les contacts comparés sont hors du chemin : moins d’un parcours sur dix les rencontre en allant au but sans s’interrompre. Verdict corrigé pour toutes les comparaisons du tableau (Holm).",
    table: "S’être interrompu : revenus, avec et sans chaque contact",
    everybody: "tous",
    verdicts: {
      up: "reviennent davantage",
      down: "reviennent moins",
      unclear: "on ne peut pas conclure",
      "too-few": "n trop petit",
    },
  },
  en: {
    heading: "Those who are interrupted: who comes back?",
    days: (least, most) => {
      if (least !== most)
        return `more than ${formatNumber(least, "en")} to ${counted(most, "en", "day", "days")}`;
      return least === 1 ? "more than a day" : `more than ${counted(least, "en", "day", "days")}`;
    },
    stage: (stage, n, pause) =>
      `At ${quoted(stage, "en")}, ${formatNumber(n, "en")} ${n === 1 ? "journey was" : "journeys were"} interrupted (nothing for ${pause})`,
    back: (count, n, goal) =>
      count === 0
        ? `none came back to reach ${quoted(goal, "en")}.`
        : `${formatNumber(count, "en")} came back and reached ${quoted(goal, "en")}, ${formatPercent(count / n, "en")}.`,
    compared: ({ name, count, n, countBeside, nBeside }) =>
      `With ${quoted(name, "en")} afterwards, ${formatPercent(count / n, "en")} get there (${formatNumber(count, "en")} of ${formatNumber(n, "en")}); without, ${formatPercent(countBeside / nBeside, "en")} (${formatNumber(countBeside, "en")} of ${formatNumber(nBeside, "en")})`,
    interval: ({ difference, low, high }) =>
      `${formatPoints(difference, "en", 0)} like for like by segment, 95% interval: ${formatPoints(low, "en", 0)} to ${formatPoints(high, "en", 0)}`,
    noProof:
      "This is no proof that the contact brings them back: those who go there may have wanted to go on already.",
    unclear: "No contact off the road stands out for sure.",
    tooFew: "Too few had a contact off the road afterwards to conclude.",
    note: "All quarters and all {customers} together, whatever the choices made above; journeys old enough. Interrupted: after a contact of this stage, nothing for longer than three quarters of those who go on take, a day at least. Coming back: reaching the goal afterwards, in time. The contacts compared are off the road: fewer than one journey in ten meets them on its way to the goal without an interruption. Verdict corrected for all comparisons of the table (Holm).",
    table: "Interrupted: came back, with each contact and without",
    everybody: "all",
    verdicts: {
      up: "come back more",
      down: "come back less",
      unclear: "nobody can say",
      "too-few": "n too small",
    },
  },
});

type StageFacts = {
  readonly stage: string;
  readonly goal: string;
  readonly count: number;
  readonly n: number;
  readonly leastDays: number;
  readonly mostDays: number;
};

/** "At the stage, so many were interrupted; so many came back." */
export function returnSentence(
  { stage, goal, count, n, leastDays, mostDays }: StageFacts,
  language: "fr" | "en",
): string {
  const words = returnWords[language];
  const between = language === "fr" ? " ; " : "; ";
  return `${words.stage(stage, n, words.days(leastDays, mostDays))}${between}${words.back(count, n, goal)}`;
}

/** Both shares, their difference, and that it is no proof. */
export function comparedSentence(compared: ReturnCompared, language: "fr" | "en"): string {
  const words = returnWords[language];
  const between = language === "fr" ? " : " : ": ";
  return `${words.compared(compared)}${between}${words.interval(compared)}. ${words.noProof}`;
}
