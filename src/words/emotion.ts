// What the emotion page says: the curve, the dots, the verbatims and their tables. In: plain values and a language. Out: text in French or English.
import { counted, isOne } from "./counted.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages, typeset } from "./typeset.ts";

export const emotionWords = bothLanguages({
  fr: {
    title: {
      stage: (n: number) => `Ressenti par étape, ${formatNumber(n, "fr")} avis`,
      touchpoint: (n: number) => `Ressenti par point de contact, ${formatNumber(n, "fr")} avis`,
    },
    ends: { negative: "Très mécontent", positive: "Très content" },
    moods: { negative: "négatifs", neutral: "neutres", positive: "positifs" },
    mean: (mean: number, low: number | null, high: number | null) =>
      `Moyenne ${formatScore(mean, "fr")}${low === null || high === null ? "" : `, intervalle à 95 % : ${formatScore(low, "fr")} à ${formatScore(high, "fr")}`}`,
    source: (source: string, mean: number, n: number, native: string | null) =>
      `${source} : ${formatScore(mean, "fr")}${native === null ? "" : `, ${native}`} (n = ${formatNumber(n, "fr")})`,
    people: (n: number) => `de ${countPeople(n, "fr")}`,
    gap: "n trop petit",
    shares: "Part des avis",
    legend: {
      size: "moyenne ; plus le point est grand, plus il y a d’avis",
      band: "intervalle à 95 %",
      whisker: "intervalle à 95 %",
      compare: (name: string | null) => name ?? "période comparée",
      source: "par source",
    },
    byTouchpoint: "Le ressenti, point de contact par point de contact",
    note: "De −2 (très mécontent) à +2 (très content) ; les notes de toutes les échelles sont ramenées à celle-ci. Les intervalles comptent chaque {client} une fois : plusieurs avis d’une personne ne sont pas plusieurs personnes. Une interruption signale un n trop petit.",
    collected: {
      public: (sources: string) =>
        `Avis publics (${sources}) : écrit qui veut, et surtout les plus contents et les plus mécontents ; leur moyenne n’est pas celle de l’ensemble de vos {clients}.`,
      asked: (sources: string) =>
        `Enquêtes (${sources}) : ne répondent que ceux que vous avez interrogés et qui l’ont bien voulu ; sans la liste des invitations, leur part n’est pas connue.`,
    },
    table: "Ressenti par étape et par point de contact",
    allSources: "toutes",
    levels: { stage: "Étape", touchpoint: "Point de contact" },
  },
  en: {
    title: {
      stage: (n) => `Emotion by stage, ${counted(n, "en", "rating", "ratings")}`,
      touchpoint: (n) => `Emotion by touchpoint, ${counted(n, "en", "rating", "ratings")}`,
    },
    ends: { negative: "Very unhappy", positive: "Very happy" },
    moods: { negative: "negative", neutral: "neutral", positive: "positive" },
    mean: (mean, low, high) =>
      `Mean ${formatScore(mean, "en")}${low === null || high === null ? "" : `, 95% interval: ${formatScore(low, "en")} to ${formatScore(high, "en")}`}`,
    source: (source, mean, n, native) =>
      `${source}: ${formatScore(mean, "en")}${native === null ? "" : `, ${native}`} (n = ${formatNumber(n, "en")})`,
    people: (n) => `from ${countPeople(n, "en")}`,
    gap: "n too small",
    shares: "Share of ratings",
    legend: {
      size: "mean; the larger the dot, the more ratings",
      band: "95% interval",
      whisker: "95% interval",
      compare: (name) => name ?? "comparison period",
      source: "by source",
    },
    byTouchpoint: "How {customers} feel, touchpoint by touchpoint",
    note: "From −2 (very unhappy) to +2 (very happy); ratings on every scale are brought onto this one. Intervals count each {customer} once: several opinions of one person are not several people. A gap means that n is too small.",
    collected: {
      public: (sources) =>
        `Public reviews (${sources}): whoever wants to writes, above all the happiest and the unhappiest; their mean is not that of all your {customers}.`,
      asked: (sources) =>
        `Surveys (${sources}): only those whom you asked and who cared to answer; without the list of invitations, what share they are is not known.`,
    },
    table: "Emotion by stage and touchpoint",
    allSources: "all",
    levels: { stage: "Stage", touchpoint: "Touchpoint" },
  },
});

/** Who was asked for an opinion, and who answered. */
export const invitationWords = bothLanguages({
  fr: {
    heading: "Qui a été interrogé, et qui a répondu",
    rate: (source: string, answered: number, asked: number) =>
      `${source} : ${counted(answered, "fr", "réponse", "réponses")} pour ${counted(asked, "fr", "invitation", "invitations")}, soit ${formatPercent(answered / asked, "fr")} à ce jour ; des autres, le ressenti n’est pas connu.`,
    way: (source: string, asked: number, all: number) =>
      `${source} : ${formatNumber(asked, "fr")} avis sur ${formatNumber(all, "fr")} ${isOne(asked, "fr") ? "a été demandé" : "ont été demandés"} (${formatPercent(asked / all, "fr")}) ; les autres sont venus d’eux-mêmes. Combien ont été invités sans répondre n’est pas dans l’export.`,
    source: "Source",
    channel: "Canal",
    asked: "Invités",
    answered: "Ont répondu",
    share: "Taux de réponse",
    unasked: "Avis non demandés",
    interval: (low: string, high: string) => `[${low} ; ${high}]`,
    others: "autres canaux",
    untold: "non précisé",
    note: "Une invitation est une ligne de l’export où quelqu’un a été interrogé, qu’il ait répondu ou non ; entre crochets, l’intervalle à 95 %. De toutes les périodes et de l’ensemble des {clients} : les filtres ne s’y appliquent pas. Les canaux de peu de {clients} sont réunis.",
  },
  en: {
    heading: "Who was asked, and who answered",
    rate: (source, answered, asked) =>
      `${source}: ${counted(answered, "en", "answer", "answers")} to ${counted(asked, "en", "invitation", "invitations")}, ${formatPercent(answered / asked, "en")} so far; how the others feel is not known.`,
    way: (source, asked, all) =>
      `${source}: ${formatNumber(asked, "en")} of ${formatNumber(all, "en")} reviews ${isOne(asked, "en") ? "was" : "were"} asked for (${formatPercent(asked / all, "en")}); the others came by themselves. How many were asked and did not answer is not in the export.`,
    source: "Source",
    channel: "Channel",
    asked: "Asked",
    answered: "Answered",
    share: "Response rate",
    unasked: "Not asked for",
    interval: (low, high) => `[${low}; ${high}]`,
    others: "other channels",
    untold: "not told",
    note: "An invitation is a row of the export on which somebody was asked, whether they answered or not; in brackets, the 95% interval. Of all periods and all {customers} together: filters do not apply. Channels of few {customers} are brought together.",
  },
});

export const verbatimWords = bothLanguages({
  fr: {
    heading: "Les mots des {clients}",
    of: (place: string) => `Les mots derrière « ${place} »`,
    lowest: (place: string) => `Les mots derrière « ${place} », là où le ressenti est le plus bas`,
    fallen: (place: string) => `Les mots derrière « ${place} », là où le ressenti recule`,
    none: "Aucun verbatim à cet endroit pour ces choix.",
    note: "Du plus négatif au plus positif. Noms, coordonnées et numéros sont masqués.",
    /** How its place is known, beside a quote. */
    placed: {
      declared: "lieu donné par l’enquête",
      theme: "lieu lu dans les mots",
      last_step: "dernier point de contact avant l’avis",
      unplaced: "lieu inconnu",
    },
    table: "Verbatims",
    /** The same under a column that says "placed by". */
    placedBy: {
      declared: "l’enquête elle-même",
      theme: "un thème dans les mots",
      last_step: "le dernier contact avant l’avis",
      unplaced: "non rattaché",
    },
  },
  en: {
    heading: "In the words of {customers}",
    of: (place) => `The words behind “${place}”`,
    lowest: (place) => `The words behind “${place}”, where feelings are lowest`,
    fallen: (place) => `The words behind “${place}”, where feelings fell`,
    none: "No verbatim here for these choices.",
    note: "From the most negative to the most positive. Names, contact details and numbers are hidden.",
    placed: {
      declared: "place given by the survey",
      theme: "place read from the words",
      last_step: "last touchpoint before the feedback",
      unplaced: "place unknown",
    },
    table: "Verbatims",
    placedBy: {
      declared: "the survey itself",
      theme: "a theme in the words",
      last_step: "the last contact before it",
      unplaced: "not placed",
    },
  },
});

/** "NPS +32 (intervalle à 95 % : +26 à +38)", "4,1 étoiles sur 5", "CSAT 82 %": on the scale that people know. */
export function nativeText(
  figure: {
    readonly scale: "nps" | "stars" | "csat";
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
  },
  language: Language,
): string {
  const { scale, value, low, high } = figure;
  const write = (number: number): string => {
    if (scale === "nps") return formatNumber(number, language, { signed: true });
    return scale === "stars"
      ? formatNumber(number, language, { digits: 1 })
      : formatPercent(number, language);
  };
  const said = {
    nps: `NPS ${write(value)}`,
    stars: language === "fr" ? `${write(value)} étoiles sur 5` : `${write(value)} stars of 5`,
    csat: language === "fr" ? `CSAT ${write(value)} de satisfaits` : `CSAT ${write(value)} satisfied`,
  }[scale];
  if (low === null || high === null) return typeset(said, language);
  const interval =
    language === "fr"
      ? `intervalle à 95 % : ${write(low)} à ${write(high)}`
      : `95% interval: ${write(low)} to ${write(high)}`;
  return typeset(`${said} (${interval})`, language);
}
