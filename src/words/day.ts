// What a day in the life of customers says. In: plain values and a language. Out: text in French or English.
import { pluralS } from "./charts.ts";
import { formatNumber, formatPercent } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

export const dayWords = bothLanguages({
  fr: {
    title: "Une journée, heure par heure",
    hour: (hour: number) => `${hour} h`,
    span: (from: string, to: string) => `de ${from} à ${to}`,
    done: "ils font",
    ours: "la marque fait",
    lead: (span: string, share: number, n: number) =>
      `L’heure la plus pleine va ${span} : ${formatPercent(share, "fr")} de ce qu’ils font ; n = ${formatNumber(n, "fr")}.`,
    absent: (spans: string, share: number) =>
      `La marque est absente ${spans}, où se passent ${formatPercent(share, "fr")} de ce qu’ils font.`,
    present: "La marque est là à toute heure : elle y fait ou y envoie quelque chose.",
    untoldOurs:
      "Ces exports ne disent rien que la marque fasse d’elle-même (point de contact « sortant » de touchpoints.csv) : ses heures d’absence ne peuvent pas se dire.",
    untimed: (n: number, share: number) =>
      `${formatNumber(n, "fr")} interaction${pluralS(n)} (${formatPercent(share, "fr")}) sans heure dans leur export ${n < 2 ? "n’est" : "ne sont"} dans aucune heure.`,
    note: "Heures de l’horloge de l’entreprise. Barres vers le haut : ce qu’ils font, étape par étape, la première en bas ; vers le bas : ce que la marque fait ou envoie d’elle-même (points de contact sortants). Fond gris : rien d’elle à cette heure, ou pour trop peu de personnes pour le dire.",
    none: "Aucune interaction à une heure connue pour ces choix.",
    noStage: "sans étape connue",
    facts: (n: number) => `${formatNumber(n, "fr")} interaction${pluralS(n)}`,
    factsOurs: (n: number) => `la marque : ${formatNumber(n, "fr")}`,
    table: "Heure par heure",
    columns: { hour: "Heure", done: "Ce qu’ils font", ours: "Ce que fait la marque" },
    and: " et ",
  },
  en: {
    title: "A day, hour by hour",
    hour: (hour) => `${String(hour).padStart(2, "0")}:00`,
    span: (from, to) => `from ${from} to ${to}`,
    done: "they do",
    ours: "the brand does",
    lead: (span, share, n) =>
      `The fullest hour goes ${span}: ${formatPercent(share, "en")} of what they do; n = ${formatNumber(n, "en")}.`,
    absent: (spans, share) =>
      `The brand is absent ${spans}, when ${formatPercent(share, "en")} of what they do happens.`,
    present: "The brand is there at all hours: it does or sends something.",
    untoldOurs:
      "These exports tell of nothing that the brand begins (an outbound touchpoint of touchpoints.csv): its hours of absence cannot be told.",
    untimed: (n, share) =>
      `${formatNumber(n, "en")} interaction${n === 1 ? "" : "s"} (${formatPercent(share, "en")}) without an hour in their export ${n === 1 ? "is" : "are"} in no hour.`,
    note: "Hours of the company’s clocks. Bars upwards: what they do, stage by stage, the first at the foot; downwards: what the brand does or sends by itself (outbound touchpoints). Grey ground: nothing of it in that hour, or for too few people to say.",
    none: "No interaction at a known hour for these choices.",
    noStage: "no known stage",
    facts: (n) => `${formatNumber(n, "en")} interaction${n === 1 ? "" : "s"}`,
    factsOurs: (n) => `the brand: ${formatNumber(n, "en")}`,
    table: "Hour by hour",
    columns: { hour: "Hour", done: "What they do", ours: "What the brand does" },
    and: " and ",
  },
});
