// What the review page says: what moved, the bets, who brings what, what was restated. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import {
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatScore,
  type Language,
} from "./format.ts";
import { bothLanguages, typeset } from "./typeset.ts";

type Direction = "up" | "down";
type Status = "kept" | "missed" | "unclear" | "early" | "unmeasurable";

export const reviewWords = bothLanguages({
  fr: {
    ways: "Dans cette page",
    parts: {
      mesures: "Mesure par mesure",
      paris: "Décisions et paris",
      avant: "Avant la réunion",
      seance: "Ordre du jour",
      decider: "Écrire une décision",
      emporter: "À emporter",
      pratique: "Notre pratique",
    },
    before: "Avant la réunion",
    beforeNote: "Quand juger, quelle source attendre, et ce que chaque équipe apporte.",
    whole: (period: string) => `Tout le ${period} peut être jugé : le comité peut se tenir.`,
    bestDay: (period: string, day: string) =>
      `Meilleure date pour le comité du ${period} : à partir du ${formatDate(day, "fr")}, avec des exports qui vont jusque-là. Avant, une partie des parcours n’a pas encore eu son délai.`,
    judgeDay: (segment: string | null, days: number, day: string, isReached: boolean) =>
      `${segment === null ? "Tous" : segment} : les derniers entrés ${isReached ? "ont eu" : "auront eu"} leurs ${counted(days, "fr", "jour", "jours")} le ${formatDate(day, "fr")}.`,
    awaits: (source: string, day: string) =>
      `Les taux attendent la source « ${source} », connue jusqu’au ${formatDate(day, "fr")} : un export plus récent de cette source avance tout le reste.`,
    yearBefore: (period: string) => `Comparer au même trimestre un an avant (${period})`,
    since: "Depuis la dernière construction",
    sinceNone:
      "Rien à comparer encore : chaque construction garde ce qu’elle affirme dans data/quarters/last-build.json (créez le dossier s’il n’y est pas) ; le mois prochain, cette page dira ce qui est devenu prouvable et ce qui ne l’est plus.",
    sinceDay: (day: string) =>
      `Face à la dernière construction d’un mois précédent, qui lisait des données jusqu’au ${formatDate(day, "fr")} ; pour l’ensemble des {clients}, quels que soient les filtres.`,
    sinceSame: "Rien n’est devenu prouvable, et rien de ce qui l’était n’a disparu.",
    sinceList: (period: string, against: string, isNew: boolean) =>
      `${formatPeriod(period, "fr")} face au ${formatPeriod(against, "fr")}${isNew ? ", comparés pour la première fois" : ""}`,
    sinceNothing: "Rien de prouvé.",
    became: "Devenu prouvable :",
    becameFrom: (was: string) => `Devenu prouvable (avant : ${was}) :`,
    vanished: (was: string) => `Plus prouvé (avant : ${was}) :`,
    sinceSilent: (sources: readonly string[]) => `Sources devenues muettes : ${sources.join(", ")}.`,
    sinceHeard: (sources: readonly string[]) => `Sources revenues : ${sources.join(", ")}.`,
    practice: "Notre pratique",
    owned: (n: number, of: number) =>
      `Points de contact avec un responsable : ${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")}.`,
    measured: (n: number, of: number) =>
      `Étapes dont le ressenti est mesuré ce trimestre : ${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")}.`,
    aliveSources: (n: number, of: number) =>
      `Sources vivantes : ${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")}.`,
    practiceQuarters: "Trimestre après trimestre",
    practiceColumns: {
      quarter: "Trimestre",
      decisions: "Décisions prises",
      done: "dont faites",
      bets: "dont paris",
      measurable: "mesurables, sur les paris à terme",
      kept: "paris tenus",
      confidence: "confiance annoncée",
      measured: "étapes au ressenti mesuré",
      owned: "points de contact avec responsable",
      alive: "sources vivantes",
    },
    countOf: (n: number, of: number) => `${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")}`,
    practiceNote:
      "Une décision compte dans le trimestre où elle est prise. Faites : celles dont « fait le » dit le jour ; un tiret tant qu’aucune ne le dit. Tenus : sur les paris jugés (tenus ou manqués), à côté de la confiance annoncée, en moyenne, pour les mêmes. Responsables et sources, tels qu’ils étaient, viennent des trimestres figés : un tiret où aucun ne les garde.",
    ofGroup: "Le ressenti mesuré est ici celui du groupe choisi ; le reste est de tout le monde.",
    freshness: "Fraîcheur des sources",
    freshColumns: { source: "Source", known: "connue jusqu’au", today: "retard aujourd’hui" },
    freshAt: (quarter: string) => `retard au ${formatPeriod(quarter, "fr")} figé`,
    late: (days: number) => (days === 0 ? "à jour" : `${formatNumber(days, "fr")} j`),
    silentFor: (days: number) => `muette, ${formatNumber(days, "fr")} j`,
    freshNote: "Le retard se compte sur la source la plus récente du même moment.",
    owners: "Une fiche par équipe",
    ownerMoves: "Ce qui a changé chez elle",
    ownerNothing: "Rien de prouvé à ses points de contact.",
    ownerUncompared: "Pas de trimestre auquel comparer.",
    ownerDue: (what: string, day: string) => `${what}, pour le ${formatDate(day, "fr")}`,
    dueOn: (day: string) => `pour le ${formatDate(day, "fr")}`,
    doneOn: (day: string) => `faite le ${formatDate(day, "fr")}`,
    doneHere: (day: string) => `dite faite le ${formatDate(day, "fr")}, dans ce navigateur`,
    notDone: "échéance passée, pas dite faite",
    noOwner:
      "Aucun point de contact n’a de responsable : ajoutez la colonne « responsable » à touchpoints.csv.",
    bets: "Décisions et paris",
    noDecision:
      "Aucune décision écrite : data/decisions.csv les garde, et la prochaine construction les juge.",
    betNote:
      "Un pari compare le trimestre visé à celui de la décision, pour l’ensemble des {clients}. Tenu : la mesure a bougé dans le bon sens à coup sûr, et l’ampleur visée n’est pas exclue. Manqué : elle est exclue. Sinon on ne peut pas dire.",
    statuses: {
      kept: "tenu",
      missed: "manqué",
      unclear: "on ne peut pas dire",
      early: "trop tôt",
      unmeasurable: "pas mesurable",
    } satisfies Record<Status, string>,
    ofAll: "Les paris se jugent sur l’ensemble des {clients} : les filtres choisis ne s’y appliquent pas.",
    noBet: "sans pari",
    expected: (measure: string, name: string, direction: Direction, amount: string | null, by: string) =>
      `${measure} · ${name} : ${direction === "up" ? "hausse" : "baisse"}${amount === null ? "" : ` d’au moins ${amount}`}, au ${formatPeriod(by, "fr")}`,
    calibration: (confidence: number, kept: number, graded: number) =>
      `À ${formatPercent(confidence, "fr")} de confiance, ${formatNumber(kept, "fr")} ${kept >= 2 ? "paris" : "pari"} sur ${formatNumber(graded, "fr")} ${kept >= 2 ? "tenus" : "tenu"}.`,
    restated: "Recompté depuis la réunion",
    noneRestated: "Rien n’a changé depuis dans les trimestres figés.",
    noneFrozen: (quarter: string) =>
      `Aucun trimestre n’est figé. Après la réunion : npm run freeze -- ${quarter}`,
    notFrozen: (period: string, quarter: string) =>
      `Le ${formatPeriod(period, "fr")} n’est pas figé : après la réunion, npm run freeze -- ${quarter}`,
    seen: (quarter: string, day: string) =>
      `${formatPeriod(quarter, "fr")}, vu avec les données du ${formatDate(day, "fr")}`,
    figure: {
      n: "Parcours commencés",
      mature: "Parcours assez anciens",
      reached: "Atteignent",
      feeling: "Ressenti",
    },
    moved: (name: string, was: string, is: string) => `${name} : ${was} → ${is}`,
    movedUnseen: (name: string, is: string) => `${name} : ${is} comme alors, une fois arrondi`,
    movedLittle: (name: string, is: string, threshold: number) =>
      `${name} : ${is}, moins de ${threshold} d’écart`,
    verdictMoved: (name: string, was: string, is: string) =>
      `${name} : « ${was} » alors, « ${is} » aujourd’hui`,
    gone: "absent",
    reasons: {
      files: (files: readonly string[]) => `Exports nouveaux ou plus longs : ${files.join(", ")}.`,
      touchpoints: (names: readonly string[]) =>
        `Points de contact déplacés ou retirés : ${names.join(", ")}.`,
      later: "Des données plus récentes sont arrivées.",
    },
  },
  en: {
    ways: "On this page",
    parts: {
      mesures: "Measure by measure",
      paris: "Decisions and bets",
      avant: "Before the meeting",
      seance: "Agenda",
      decider: "Write a decision",
      emporter: "To take away",
      pratique: "Our practice",
    },
    before: "Before the meeting",
    beforeNote: "When to judge, which source to wait for, and what each team brings.",
    whole: (period) => `All of ${period} can be judged: the committee can meet.`,
    bestDay: (period, day) =>
      `Best date for the committee of ${period}: from ${formatDate(day, "en")} on, with exports that go that far. Before, a part of the journeys has not had its time yet.`,
    judgeDay: (segment, days, day, isReached) =>
      `${segment === null ? "All" : segment}: the last who entered ${isReached ? "had" : "will have had"} their ${counted(days, "en", "day", "days")} on ${formatDate(day, "en")}.`,
    awaits: (source, day) =>
      `Rates wait for the source “${source}”, known until ${formatDate(day, "en")}: a newer export of it moves all the rest on.`,
    yearBefore: (period) => `Compare with the same quarter a year before (${period})`,
    since: "Since the last build",
    sinceNone:
      "Nothing to compare with yet: each build keeps what it claims in data/quarters/last-build.json (make the folder where there is none); next month this page will say what became provable and what no longer is.",
    sinceDay: (day) =>
      `Against the last build of an earlier month, which read data up to ${formatDate(day, "en")}; for all {customers}, whatever the filters.`,
    sinceSame: "Nothing became provable, and nothing that was has vanished.",
    sinceList: (period, against, isNew) =>
      `${formatPeriod(period, "en")} against ${formatPeriod(against, "en")}${isNew ? ", compared for the first time" : ""}`,
    sinceNothing: "Nothing proven.",
    became: "Became provable:",
    becameFrom: (was) => `Became provable (before: ${was}):`,
    vanished: (was) => `No longer proven (before: ${was}):`,
    sinceSilent: (sources) => `Sources fallen silent: ${sources.join(", ")}.`,
    sinceHeard: (sources) => `Sources heard again: ${sources.join(", ")}.`,
    practice: "Our practice",
    owned: (n, of) => `Touchpoints with an owner: ${formatNumber(n, "en")} of ${formatNumber(of, "en")}.`,
    measured: (n, of) =>
      `Stages whose feeling is measured this quarter: ${formatNumber(n, "en")} of ${formatNumber(of, "en")}.`,
    aliveSources: (n, of) => `Sources alive: ${formatNumber(n, "en")} of ${formatNumber(of, "en")}.`,
    practiceQuarters: "Quarter after quarter",
    practiceColumns: {
      quarter: "Quarter",
      decisions: "Decisions taken",
      done: "of which done",
      bets: "of which bets",
      measurable: "measurable, of the bets due",
      kept: "bets kept",
      confidence: "confidence announced",
      measured: "stages whose feeling is measured",
      owned: "touchpoints with an owner",
      alive: "sources alive",
    },
    countOf: (n, of) => `${formatNumber(n, "en")} of ${formatNumber(of, "en")}`,
    practiceNote:
      "A decision counts in the quarter in which it was taken. Done: those whose column “fait_le” says the day; a dash as long as none does. Kept: of the bets graded (kept or missed), beside the confidence announced, on average, for the same ones. Owners and sources, as they were, come from frozen quarters: a dash where none keeps them.",
    ofGroup: "The feeling measured is that of the group chosen here; all else is of everybody.",
    freshness: "How fresh the sources are",
    freshColumns: { source: "Source", known: "known until", today: "behind today" },
    freshAt: (quarter) => `behind at ${formatPeriod(quarter, "en")}, frozen`,
    late: (days) => (days === 0 ? "up to date" : `${formatNumber(days, "en")} d`),
    silentFor: (days) => `silent, ${formatNumber(days, "en")} d`,
    freshNote: "Days behind the freshest source of the same moment.",
    owners: "A sheet for each team",
    ownerMoves: "What changed there",
    ownerNothing: "Nothing proven at its touchpoints.",
    ownerUncompared: "No quarter to compare with.",
    ownerDue: (what, day) => `${what}, by ${formatDate(day, "en")}`,
    dueOn: (day) => `by ${formatDate(day, "en")}`,
    doneOn: (day) => `done on ${formatDate(day, "en")}`,
    doneHere: (day) => `said done on ${formatDate(day, "en")}, in this browser`,
    notDone: "past its day, not said to be done",
    noOwner: "No touchpoint has an owner: add the column “owner” to touchpoints.csv.",
    bets: "Decisions and bets",
    noDecision: "No decision is written: data/decisions.csv keeps them, and the next build grades them.",
    betNote:
      "A bet compares the quarter it names with the one of the decision, for all {customers}. Kept: the measure moved the right way for sure, and the amount hoped for is not ruled out. Missed: it is ruled out. Otherwise nobody can say.",
    statuses: {
      kept: "kept",
      missed: "missed",
      unclear: "cannot be said",
      early: "too early",
      unmeasurable: "not measurable",
    },
    ofAll: "Bets are graded over all {customers}: the filters chosen do not apply to them.",
    noBet: "no bet",
    expected: (measure, name, direction, amount, by) =>
      `${measure} · ${name}: ${direction}${amount === null ? "" : ` by ${amount} at least`}, in ${formatPeriod(by, "en")}`,
    calibration: (confidence, kept, graded) =>
      `At ${formatPercent(confidence, "en")} confidence, ${formatNumber(kept, "en")} ${kept === 1 ? "bet" : "bets"} of ${formatNumber(graded, "en")} kept.`,
    restated: "Restated since the meeting",
    noneRestated: "Nothing has changed since in the frozen quarters.",
    noneFrozen: (quarter) => `No quarter is frozen. After the meeting: npm run freeze -- ${quarter}`,
    notFrozen: (period, quarter) =>
      `${formatPeriod(period, "en")} is not frozen: after the meeting, npm run freeze -- ${quarter}`,
    seen: (quarter, day) => `${formatPeriod(quarter, "en")}, seen with data of ${formatDate(day, "en")}`,
    figure: { n: "Journeys begun", mature: "Journeys old enough", reached: "Reach", feeling: "Feeling" },
    moved: (name, was, is) => `${name}: ${was} → ${is}`,
    movedUnseen: (name, is) => `${name}: ${is} as then, once rounded`,
    movedLittle: (name, is, threshold) => `${name}: ${is}, less than ${threshold} apart`,
    verdictMoved: (name, was, is) => `${name}: “${was}” then, “${is}” today`,
    gone: "absent",
    reasons: {
      files: (files) => `New or longer exports: ${files.join(", ")}.`,
      touchpoints: (names) => `Touchpoints moved or removed: ${names.join(", ")}.`,
      later: "Later data has come.",
    },
  },
});

/** "5 points", "0,5": an amount hoped for, without a sign. */
export function betAmount(measure: string, amount: number, language: Language): string {
  const text = measure === "feeling" ? formatScore(amount, language) : formatPoints(amount, language);
  return text.replace("+", "");
}

type Measured = {
  readonly measure: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly n_before: number;
};

/** "Mesuré : +1,1 [+0,7 ; +1,5], n = 63 contre 86." */
export function betMeasured(
  { measure, difference, low, high, n, n_before }: Measured,
  language: Language,
): string {
  const text = (value: number) =>
    measure === "feeling" ? formatScore(value, language) : formatPoints(value, language);
  const count = (value: number) => formatNumber(value, language);
  const sentence =
    language === "fr"
      ? `Mesuré : ${text(difference)} [${text(low)} ; ${text(high)}], n = ${count(n)} contre ${count(n_before)}.`
      : `Measured: ${text(difference)} [${text(low)}; ${text(high)}], n = ${count(n)} against ${count(n_before)}.`;
  return typeset(sentence, language);
}
