// What the touchpoints page says: the grid of stages and channels, what each touchpoint is worth, and the table. In: plain values and a language. Out: text in French or English.

import { counted, isOne } from "./counted.ts";
import { formatDuration, formatNumber, formatPercent, formatScore, type Language } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages } from "./typeset.ts";

/** How long they wait somewhere, and what that was before; all but the counts as people read it. */
type WaitFigures = Readonly<
  Record<"place" | "who" | "now" | "before" | "against" | "low" | "high", string>
> & {
  readonly n: number;
  readonly people: number;
  readonly nBefore: number;
  readonly peopleBefore: number;
};
/** Names, as people read them: those that it is not proven to outweigh, and those without which nobody arrives. */
type Beside = { readonly rivals: string | null; readonly obliged: string | null };
/** How many journeys a figure rests on: those that pass the touchpoint, or all. */
type Base = { readonly count: number; readonly isPassing: boolean };
type Figure = { readonly value: number; readonly low: number; readonly high: number };

const percents = ({ value, low, high }: Figure, language: Language): string => {
  const [share, from, to] = [value, low, high].map((one) => formatPercent(one, language));
  return language === "fr"
    ? `${share} (intervalle à 95 % : ${from} à ${to})`
    : `${share} (95% interval: ${from} to ${to})`;
};

export const contactWords = bothLanguages({
  fr: {
    lead: (name: string, figure: Figure, n: Base, { rivals, obliged }: Beside) =>
      `« ${name} » est le point de contact qui pèse le plus avant le but${obliged === null ? "" : `, hors passage obligé (${obliged})`}${rivals === null ? "" : `, sans écart prouvé avec ${rivals}`} : sans lui, ${percents(figure, "fr")} des parcours qui aboutissent seraient perdus ; n = ${formatNumber(n.count, "fr")} parcours${n.isPassing ? (isOne(n.count, "fr") ? " qui y passe" : " qui y passent") : ""}.`,
    fixFirst: (list: string) => `Pèse plus que la moyenne et se vit moins bien, à coup sûr : ${list}.`,
    nothingSure:
      "Aucun point de contact n’est à coup sûr à la fois plus lourd et moins bien vécu que la moyenne.",
    pointFelt: (name: string, mean: number, share: number) =>
      `« ${name} » (ressenti ${formatScore(mean, "fr")}, pèse ${formatPercent(share, "fr")})`,
    hidden: (list: string) => `Déclaré sous la moyenne, mais pèse plus à coup sûr : ${list}.`,
    pointDeclared: (name: string, declared: number, share: number) =>
      `« ${name} » (déclaré ${declared} sur 5, pèse ${formatPercent(share, "fr")})`,
    untested: "Le poids des points de contact n’est pas mesuré pour ces choix réunis : retirez un filtre.",
    nothingToWeigh: (n: number) =>
      `Rien à peser avant le but avec ces choix : trop peu de parcours passent par un point de contact d’avant, ou presque tous commencent par le but ; n = ${formatNumber(n, "fr")}.`,
    unweighed: "Aucun point de contact d’avant le but n’est pesé avec ces choix : il n’y a rien à placer.",
    tooFew: "Trop peu de parcours pour mesurer le poids d’un point de contact avec ces choix.",
    grid: {
      title: "Qui se rencontre où : étapes et canaux",
      empty: (empty: number, all: number) =>
        `${counted(empty, "fr", "case vide", "cases vides")} sur ${formatNumber(all, "fr")} : aucun point de contact de la société n’y est décrit.`,
      channel: "Canal",
      none: "aucun",
      untold: "n trop petit",
      share: (n: number, share: number) => `${formatNumber(n, "fr")} parcours, ${formatPercent(share, "fr")}`,
    },
    waits: {
      heading: "Ce qu’on y attend",
      none: "Aucune attente n’est dite pour ces choix, ou de trop peu de {clients}.",
      everybody: "tous",
      moved: ({
        place,
        who,
        now,
        n,
        people,
        nBefore,
        peopleBefore,
        before,
        against,
        low,
        high,
      }: WaitFigures) =>
        `« ${place} », ${who} : ${now} d’attente en moyenne, contre ${before} au ${against} (de ${low} à ${high}) ; n = ${formatNumber(n, "fr")} de ${countPeople(people, "fr")}, contre ${formatNumber(nBefore, "fr")} de ${countPeople(peopleBefore, "fr")}.`,
      columns: {
        ...{
          place: "Point de contact",
          who: "Qui",
          mean: "Attente moyenne",
          n: "Contacts",
          people: "{Clients}",
        },
        before: (against: string) => `${against}`,
        ...{ nBefore: "Contacts, avant", verdict: "Verdict" },
      },
      verdicts: {
        up: "plus longue",
        down: "plus courte",
        possible: "évolution possible, pas confirmée",
        unclear: "pas d’évolution nette",
        early: "trop tôt",
        ended: "une source s’est arrêtée entre-temps",
        begun: "une source commence entre-temps",
        "too-few": "n trop petit",
      },
      least: (time: string) => `(il aurait fallu au moins ${time} d’écart)`,
      note: "Attente que dit chaque ligne de l’export (une colonne comme « Attente (min) »), tous contacts du trimestre ; moyenne des moyennes de chacun, écarts à 95 %, un seul risque de 5 % pour tout ce tableau.",
      uncrossed: "Segment et passage par un point de contact ne s’appliquent pas ici.",
    },
    feelingMatrix: {
      heading: "Ce qu’il pèse, et comment il est vécu",
      title: "Poids de chaque point de contact et ressenti qu’on y a",
      x: "Ressenti (moyenne des avis)",
      y: "Poids : part des succès perdus sans lui",
      corners: ["À corriger d’abord", "À préserver", "À surveiller", "Acquis"],
      unplaced: "Trop peu d’avis à ces points de contact pour les placer : leur poids est dans le tableau.",
      silent: (list: string) => `Trop peu d’avis pour être placés ici : ${list}.`,
    },
    declaredMatrix: {
      heading: "Ce que l’équipe croit, et ce que les parcours montrent",
      title: "Importance déclarée et poids mesuré de chaque point de contact",
      x: "Importance déclarée (1 à 5)",
      y: "Poids : part des succès perdus sans lui",
      unplaced: "Aucun des points de contact dont l’importance est déclarée n’est pesé avec ces choix.",
      corners: ["Leviers cachés", "Essentiels confirmés", "Secondaires", "Attendus, peu décisifs"],
      undeclared:
        "Personne n’a déclaré l’importance des points de contact : la colonne « importance » de touchpoints.csv (1 à 5) la met ici face au poids mesuré.",
    },
    matrixNote:
      "Les bords sont les moyennes. Point plein : les deux intervalles à 95 % sont du même côté ; point creux : on ne peut pas conclure.",
    method:
      "Le poids d’un point de contact est l’effet de son retrait dans une chaîne de Markov d’ordre 1 faite de tous les parcours assez anciens, aboutis ou non (Anderl, Becker, von Wangenheim et Schumann, IJRM 33, 2016) : qui y passerait n’irait nulle part. C’est une mesure de passage obligé, pas une preuve de cause. Les poids ne s’additionnent pas. Ne compte que ce qui vient avant le but ; intervalle par groupes de {clients} (Kott, 2001).",
    columns: {
      conversionNote:
        "Conversion ensuite : des parcours assez anciens qui y passent avant le but, ceux qui l’atteignent dans leur délai.",
      responseNote:
        "Réponse : du dépôt d’une demande à son règlement, où une même ligne d’export donne les deux (tickets).",
      early: (list: string, shortest: number, longest: number) =>
        `S’arrêtent là : trop tôt pour le dire de ${list}. Un parcours n’est fini qu’après ${shortest === longest ? "" : `${formatNumber(shortest, "fr")} à `}${counted(longest, "fr", "jour", "jours")} sans rien ; tous ceux qui s’y sont tus peuvent encore reprendre.`,
      onlineNote: "* D’après le nom du canal ; la colonne « en_ligne » de touchpoints.csv le dit mieux.",
    },
    table: "Points de contact, chiffre par chiffre",
    directions: { inbound: "entrant", outbound: "sortant" },
    online: { yes: "oui", no: "non" },
    guessed: (said: string) => `${said} *`,
    facts: {
      felt: (mean: number, low: number, high: number, n: number) =>
        `ressenti ${formatScore(mean, "fr")} (intervalle à 95 % : ${formatScore(low, "fr")} à ${formatScore(high, "fr")} ; ${formatNumber(n, "fr")} avis)`,
      declared: (value: number) => `importance déclarée ${value} sur 5`,
      worth: (figure: Figure) => `pèse ${percents(figure, "fr")}`,
      passing: (n: number) => `${counted(n, "fr", "parcours y passe", "parcours y passent")} avant le but`,
      unsure: "on ne peut pas conclure",
    },
    response: (median: number, q1: number, q3: number, n: number) =>
      `${formatDuration(median, "fr")} (de ${formatDuration(q1, "fr")} à ${formatDuration(q3, "fr")} pour la moitié ; n = ${formatNumber(n, "fr")})`,
  },
  en: {
    lead: (name, figure, n, { rivals, obliged }) =>
      `“${name}” is the touchpoint that weighs most before the goal${obliged === null ? "" : `, save what all must pass (${obliged})`}${rivals === null ? "" : `, with no proven gap to ${rivals}`}: without it, ${percents(figure, "en")} of the journeys that reach the goal would be lost; n = ${counted(n.count, "en", "journey", "journeys")}${n.isPassing ? " passing it" : ""}.`,
    fixFirst: (list) => `Weighs more than average and feels worse, for sure: ${list}.`,
    nothingSure: "No touchpoint is for sure both heavier and felt worse than the average.",
    pointFelt: (name, mean, share) =>
      `“${name}” (feeling ${formatScore(mean, "en")}, weighs ${formatPercent(share, "en")})`,
    hidden: (list) => `Declared below average, but weighs more for sure: ${list}.`,
    pointDeclared: (name, declared, share) =>
      `“${name}” (declared ${declared} of 5, weighs ${formatPercent(share, "en")})`,
    untested: "The weight of touchpoints is not measured for these choices together: remove a filter.",
    nothingToWeigh: (n) =>
      `Nothing to weigh before the goal with these choices: too few journeys pass a touchpoint before it, or nearly all begin with the goal; n = ${formatNumber(n, "en")}.`,
    unweighed: "No touchpoint before the goal is weighed with these choices: there is nothing to place.",
    tooFew: "Too few journeys to measure what a touchpoint weighs with these choices.",
    grid: {
      title: "Who is met where: stages and channels",
      empty: (empty, all) =>
        `${counted(empty, "en", "empty cell", "empty cells")} of ${formatNumber(all, "en")}: the company describes no touchpoint there.`,
      channel: "Channel",
      none: "none",
      untold: "n too small",
      share: (n, share) => `${counted(n, "en", "journey", "journeys")}, ${formatPercent(share, "en")}`,
    },
    waits: {
      heading: "How long they wait there",
      none: "No wait is told for these choices, or of too few {customers}.",
      everybody: "everybody",
      moved: ({ place, who, now, n, people, nBefore, peopleBefore, before, against, low, high }) =>
        `“${place}”, ${who}: a mean wait of ${now}, against ${before} in ${against} (${low} to ${high}); n = ${formatNumber(n, "en")} from ${countPeople(people, "en")}, against ${formatNumber(nBefore, "en")} from ${countPeople(peopleBefore, "en")}.`,
      columns: {
        ...{ place: "Touchpoint", who: "Who", mean: "Mean wait", n: "Contacts", people: "{Customers}" },
        before: (against) => `${against}`,
        ...{ nBefore: "Contacts, before", verdict: "Verdict" },
      },
      verdicts: {
        up: "longer",
        down: "shorter",
        possible: "possible change, not confirmed",
        unclear: "no clear change",
        early: "too early",
        ended: "a source ended in between",
        begun: "a source begins in between",
        "too-few": "n too small",
      },
      least: (time) => `(at least ${time} would have been needed)`,
      note: "The wait that each row of the export tells (a column such as “Wait (min)”), all contacts of the quarter; mean of each one’s mean, 95% intervals, one risk of 5% for this whole table.",
      uncrossed: "Segment and passing a touchpoint do not apply here.",
    },
    feelingMatrix: {
      heading: "What it weighs, and how it feels",
      title: "Weight of each touchpoint, and how {customers} feel there",
      x: "Feeling (mean of opinions)",
      y: "Weight: share of successes lost without it",
      corners: ["Fix first", "Protect", "Watch", "Settled"],
      unplaced: "Too few opinions at these touchpoints to place them: what they weigh is in the table.",
      silent: (list) => `Too few opinions to stand here: ${list}.`,
    },
    declaredMatrix: {
      heading: "What the team believes, and what journeys show",
      title: "Declared importance and measured weight of each touchpoint",
      x: "Declared importance (1 to 5)",
      y: "Weight: share of successes lost without it",
      unplaced: "None of the touchpoints whose importance is declared is weighed with these choices.",
      corners: ["Hidden levers", "Confirmed essentials", "Secondary", "Expected, rarely decisive"],
      undeclared:
        "Nobody has declared how much touchpoints matter: the column “importance” of touchpoints.csv (1 to 5) sets it here against the measured weight.",
    },
    matrixNote:
      "The borders are the means. Full dot: both 95% intervals lie on one side; hollow dot: nobody can say.",
    method:
      "The weight of a touchpoint is its removal effect in a first-order Markov chain of all journeys old enough, whether they reach the goal or not (Anderl, Becker, von Wangenheim and Schumann, IJRM 33, 2016): whoever would come to it goes nowhere. It measures how much passes through, and proves no cause. Weights do not add up. Only what comes before the goal counts; intervals by groups of {customers} (Kott, 2001).",
    columns: {
      conversionNote:
        "Conversion after it: of the journeys old enough that pass it before the goal, those that reach it in their time.",
      responseNote:
        "Answer: from a request to its settlement, where one row of an export tells both (tickets).",
      early: (list, shortest, longest) =>
        `Stop there: too early to say of ${list}. A journey is over only after ${shortest === longest ? "" : `${formatNumber(shortest, "en")} to `}${counted(longest, "en", "day", "days")} without anything; all who are silent there may still go on.`,
      onlineNote: "* From the name of its channel; the column “en_ligne” of touchpoints.csv says it better.",
    },
    table: "Touchpoints, figure by figure",
    directions: { inbound: "inbound", outbound: "outbound" },
    online: { yes: "yes", no: "no" },
    guessed: (said) => `${said} *`,
    facts: {
      felt: (mean, low, high, n) =>
        `feeling ${formatScore(mean, "en")} (95% interval: ${formatScore(low, "en")} to ${formatScore(high, "en")}; ${counted(n, "en", "opinion", "opinions")})`,
      declared: (value) => `declared importance ${value} of 5`,
      worth: (figure) => `weighs ${percents(figure, "en")}`,
      passing: (n) => `${counted(n, "en", "journey passes it", "journeys pass it")} before the goal`,
      unsure: "nobody can say",
    },
    response: (median, q1, q3, n) =>
      `${formatDuration(median, "en")} (${formatDuration(q1, "en")} to ${formatDuration(q3, "en")} for half; n = ${formatNumber(n, "en")})`,
  },
});
