// What the personas page says: portraits as the team wrote them, and what journeys show. In: plain values and a language. Out: text in French or English.
import { counted, isOne } from "./counted.ts";
import { formatDuration, formatMoney, formatNumber, formatPercent, formatScore } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

/** A rate is of those who had the time to arrive: fewer than the persona's, and said beside its n. */
const oldEnoughFr = (n: number, all: number): string =>
  `n = ${formatNumber(n, "fr")}${n < all ? ` assez ${isOne(n, "fr") ? "ancien" : "anciens"}, sur ${formatNumber(all, "fr")}` : ""}`;
const oldEnoughEn = (n: number, all: number): string =>
  `n = ${formatNumber(n, "en")}${n < all ? ` old enough, of ${formatNumber(all, "en")}` : ""}`;

export const personaWords = bothLanguages({
  fr: {
    lead: (personas: number, share: number, n: number) =>
      `${counted(personas, "fr", "persona, qui réunit", "personas, qui réunissent")} ${formatPercent(share, "fr")} des parcours ; n = ${formatNumber(n, "fr")}.`,
    apart: "Les segments sont montrés à part : ils n’ont ni le même délai ni le même chemin.",
    none: "Aucun persona n’est décrit : personas.csv les décrit, avec la règle qui dit qui en est.",
    segment: (name: string) => `Segment ${name}`,
    noSegment: "Sans segment",
    beside: "À côté de",
    nobodyBeside: "aucun autre",
    written: "Ce que l’équipe en écrit",
    measured: "Ce que ses parcours montrent",
    portrait: {
      who: "Qui",
      needs: "Besoins",
      motivations: "Motivations",
      frustrations: "Frustrations",
      quote: "Citation",
    },
    unwritten:
      "Rien d’autre n’est écrit : personas.csv a des colonnes pour qui, besoins, motivations, frustrations et citation.",
    river: (name: string) => `Le parcours de « ${name} »`,
    riverOf: (n: number, all: number) =>
      `Parcours assez anciens : ${formatNumber(n, "fr")} sur ${formatNumber(all, "fr")}.`,
    tooFew:
      "n trop petit : trop peu de parcours dans cette période pour en dire plus sans désigner quelqu’un.",
    figures: {
      share: "Part des parcours",
      conversion: "Conversion",
      time: "Délai jusqu’au but, depuis l’étape d’avant",
      feeling: "Ressenti",
      worth: "Valeur d’un parcours qui aboutit",
      firsts: "Premiers contacts",
      channels: "Canaux (part des passages)",
      paths: "Chemins les plus suivis",
      reaching: "Chemins qui aboutissent le plus",
    },
    share: (share: number, n: number) => `${formatPercent(share, "fr", 1)} (n = ${formatNumber(n, "fr")})`,
    conversion: (share: number, low: number, high: number, n: number, all: number) =>
      `${formatPercent(share, "fr", 1)} (intervalle à 95 % : ${formatPercent(low, "fr", 1)} à ${formatPercent(high, "fr", 1)} ; ${oldEnoughFr(n, all)})`,
    time: (median: number, q1: number, q3: number, n: number) =>
      `${formatDuration(median, "fr")} en médiane, de ${formatDuration(q1, "fr")} à ${formatDuration(q3, "fr")} pour la moitié (n = ${formatNumber(n, "fr")})`,
    feeling: (mean: number, low: number | null, high: number | null, n: number) =>
      `${formatScore(mean, "fr")}${low === null || high === null ? "" : ` (intervalle à 95 % : ${formatScore(low, "fr")} à ${formatScore(high, "fr")})`}, ${formatNumber(n, "fr")} avis`,
    worth: (median: number, q1: number, q3: number, n: number, currency: string, isAll: boolean) =>
      `${formatMoney(median, "fr", currency)} en médiane, de ${formatMoney(q1, "fr", currency)} à ${formatMoney(q3, "fr", currency)} pour la moitié (n = ${formatNumber(n, "fr")}${isAll ? ", tous trimestres" : ""})`,
    path: (steps: string, n: number, converted: number | null, mature: number | null) =>
      `${steps} : ${formatNumber(n, "fr")} parcours${converted === null || mature === null ? "" : `, dont ${formatNumber(converted, "fr")} ${isOne(converted, "fr") ? "aboutit" : "aboutissent"} sur ${formatNumber(mature, "fr")} assez ${isOne(mature, "fr") ? "ancien" : "anciens"}`}`,
    untold: "n trop petit",
    atStart: "ses parcours commencent au but : la part qui l’atteint n’y mesure rien",
    table: "Personas, chiffre par chiffre",
  },
  en: {
    lead: (personas, share, n) =>
      `${counted(personas, "en", "persona, who makes", "personas, who make")} ${formatPercent(share, "en")} of journeys; n = ${formatNumber(n, "en")}.`,
    apart: "Segments are shown apart: neither their time nor their way is the same.",
    none: "No persona is described: personas.csv describes them, with the rule that says who is one.",
    segment: (name) => `Segment ${name}`,
    noSegment: "Without a segment",
    beside: "Beside",
    nobodyBeside: "nobody else",
    written: "What the team writes",
    measured: "What their journeys show",
    portrait: {
      who: "Who",
      needs: "Needs",
      motivations: "Motivations",
      frustrations: "Frustrations",
      quote: "Quote",
    },
    unwritten:
      "Nothing else is written: personas.csv has columns for who, needs, motivations, frustrations and quote.",
    river: (name) => `The journey of “${name}”`,
    riverOf: (n, all) => `Journeys old enough: ${formatNumber(n, "en")} of ${formatNumber(all, "en")}.`,
    tooFew: "n too small: too few journeys in this period to say more without singling someone out.",
    figures: {
      share: "Share of journeys",
      conversion: "Conversion",
      time: "Time to the goal, from the stage before",
      feeling: "Feeling",
      worth: "Worth of a journey that reaches the goal",
      firsts: "First contacts",
      channels: "Channels (share of passes)",
      paths: "Most common paths",
      reaching: "Paths that most reach the goal",
    },
    share: (share, n) => `${formatPercent(share, "en", 1)} (n = ${formatNumber(n, "en")})`,
    conversion: (share, low, high, n, all) =>
      `${formatPercent(share, "en", 1)} (95% interval: ${formatPercent(low, "en", 1)} to ${formatPercent(high, "en", 1)}; ${oldEnoughEn(n, all)})`,
    time: (median, q1, q3, n) =>
      `median ${formatDuration(median, "en")}, ${formatDuration(q1, "en")} to ${formatDuration(q3, "en")} for half (n = ${formatNumber(n, "en")})`,
    feeling: (mean, low, high, n) =>
      `${formatScore(mean, "en")}${low === null || high === null ? "" : ` (95% interval: ${formatScore(low, "en")} to ${formatScore(high, "en")})`}, ${counted(n, "en", "opinion", "opinions")}`,
    worth: (median, q1, q3, n, currency, isAll) =>
      `median ${formatMoney(median, "en", currency)}, ${formatMoney(q1, "en", currency)} to ${formatMoney(q3, "en", currency)} for half (n = ${formatNumber(n, "en")}${isAll ? ", all quarters" : ""})`,
    path: (steps, n, converted, mature) =>
      `${steps}: ${counted(n, "en", "journey", "journeys")}${converted === null || mature === null ? "" : `, of which ${formatNumber(converted, "en")} ${isOne(converted, "en") ? "arrives" : "arrive"} of ${formatNumber(mature, "en")} old enough`}`,
    untold: "n too small",
    atStart: "their journeys begin at the goal: the share that reaches it measures nothing",
    table: "Personas, figure by figure",
  },
});
