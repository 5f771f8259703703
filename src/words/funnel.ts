// What the funnel page says: its bars, its groups and their tables. In: plain values and a language. Out: text in French or English.

import { pluralS, shareText } from "./charts.ts";
import { counted } from "./counted.ts";
import { formatNumber, formatPercent } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

export const funnelWords = bothLanguages({
  fr: {
    title: (n: number, period: string | null) =>
      `Entonnoir de ${formatNumber(n, "fr")} parcours${period === null ? "" : `, ${period}`}`,
    ofEntrants: "des entrants",
    ofPrevious: (share: number) => `${formatPercent(share, "fr")} de l’étape précédente`,
    lost: (n: number, share: number) =>
      `${formatNumber(n, "fr")} perdu${pluralS(n)} (${shareText(share, "fr")})`,
    open: (n: number) => `${formatNumber(n, "fr")} en cours`,
    later: (n: number) => `${formatNumber(n, "fr")} vu${pluralS(n)} plus loin sans le but à temps`,
    laterShort: (n: number) => `${formatNumber(n, "fr")} trop tard`,
    unfollowed: (n: number) => `${formatNumber(n, "fr")} pas (encore) suivi${pluralS(n)}`,
    existing: (n: number) =>
      n >= 2
        ? `${formatNumber(n, "fr")} parcours commencent après le but, déjà atteint auparavant : ils sont comptés à part.`
        : "1 parcours commence après le but, déjà atteint auparavant : il est compté à part.",
    implied: (n: number) => `dont ${formatNumber(n, "fr")} sans trace à cette étape`,
    impliedShort: (n: number) => `dont ${formatNumber(n, "fr")} déduit${pluralS(n)}`,
    time: (median: string, q1: string, q3: string, n: number) =>
      `Délai médian ${median} (la moitié entre ${q1} et ${q3}) ; n = ${formatNumber(n, "fr")}`,
    timeShort: (median: string, q1: string, q3: string, n: number) =>
      `Délai médian ${median} (${q1} – ${q3}) ; n = ${formatNumber(n, "fr")}`,
    pending: (n: number) =>
      `${formatNumber(n, "fr")} parcours trop récent${pluralS(n)} pour être jugé${pluralS(n)}, compté${pluralS(n)} à part.`,
    pendingHere: (n: number) => `Trop récents pour être jugés, déjà ici : ${formatNumber(n, "fr")}`,
    reached: (n: number, share: number) =>
      `${formatNumber(n, "fr")} parcours, ${formatPercent(share, "fr")} des entrants`,
    own: (n: number) => `${formatNumber(n, "fr")} avec une trace à cette étape`,
    stageSays: (name: string, facts: string) => `${name} : ${facts}.`,
    legend: {
      own: "vu à cette étape",
      implied: "déduit d’une étape suivante",
      lost: "perdus",
      open: "en cours",
      compare: (name: string | null) => name ?? "période comparée",
    },
    rule: (window: string) =>
      `Un parcours atteint une étape s’il y passe, ou s’il passe par une étape suivante (passage déduit, hachuré) ; le but ne se déduit que de ce qui ne peut exister sans lui. Le but est jugé sur ${window}, et les taux portent sur les parcours assez anciens pour les avoir eus ; les plus jeunes sont comptés à part. Après le but rien n’est perdu : un parcours y est suivi, ou pas encore.`,
    table: "Entonnoir par étape",
  },
  en: {
    title: (n, period) =>
      `Funnel of ${counted(n, "en", "journey", "journeys")}${period === null ? "" : `, ${period}`}`,
    ofEntrants: "of entrants",
    ofPrevious: (share) => `${formatPercent(share, "en")} of the previous stage`,
    lost: (n, share) => `${formatNumber(n, "en")} lost (${shareText(share, "en")})`,
    open: (n) => `${formatNumber(n, "en")} open`,
    later: (n) => `${formatNumber(n, "en")} seen further on, without the goal in time`,
    laterShort: (n) => `${formatNumber(n, "en")} too late`,
    unfollowed: (n) => `${formatNumber(n, "en")} not followed up (yet)`,
    existing: (n) =>
      n >= 2
        ? `${counted(n, "en", "journey", "journeys")} begin after the goal, reached before: they are counted apart.`
        : "1 journey begins after the goal, reached before: it is counted apart.",
    implied: (n) => `of which ${formatNumber(n, "en")} with no trace at this stage`,
    impliedShort: (n) => `of which ${formatNumber(n, "en")} implied`,
    time: (median, q1, q3, n) =>
      `Median time ${median} (half between ${q1} and ${q3}); n = ${formatNumber(n, "en")}`,
    timeShort: (median, q1, q3, n) => `Median time ${median} (${q1} – ${q3}); n = ${formatNumber(n, "en")}`,
    pending: (n) =>
      `${formatNumber(n, "en")} journey${n === 1 ? "" : "s"} too recent to be judged, counted apart.`,
    pendingHere: (n) => `Too recent to be judged, already here: ${formatNumber(n, "en")}`,
    reached: (n, share) =>
      `${counted(n, "en", "journey", "journeys")}, ${formatPercent(share, "en")} of entrants`,
    own: (n) => `${formatNumber(n, "en")} with a trace at this stage`,
    stageSays: (name, facts) => `${name}: ${facts}.`,
    legend: {
      own: "seen at this stage",
      implied: "implied by a later stage",
      lost: "lost",
      open: "open",
      compare: (name) => name ?? "comparison period",
    },
    rule: (window) =>
      `A journey reaches a stage if it passes there, or at any later stage (implied, hatched); the goal is implied only by what cannot be without it. The goal is judged over ${window}, and rates are of journeys old enough to have had them; younger ones are counted apart. After the goal nothing is lost: a journey is followed up, or not yet.`,
    table: "Funnel by stage",
  },
});

/** The same funnel group by group. */
const others = (n: number): string =>
  `Hors de ces barres : ${formatNumber(n, "fr")} parcours assez ancien${pluralS(n)},`;
const othersEn = (n: number): string =>
  `Not in these bars: ${formatNumber(n, "en")} ${n === 1 ? "journey" : "journeys"} old enough,`;

export const groupWords = bothLanguages({
  fr: {
    heading: {
      persona: "L’entonnoir de chaque persona",
      segment: "L’entonnoir de chaque segment",
      channel: "L’entonnoir selon le canal d’entrée",
    },
    title: {
      persona: "Entonnoir par persona",
      segment: "Entonnoir par segment",
      channel: "Entonnoir par premier canal",
    },
    entrants: (n: number) => `${formatNumber(n, "fr")} entrant${pluralS(n)}`,
    none: "Sans groupe",
    note: "Part des parcours du groupe qui atteignent chaque étape, avec son intervalle à 95 %.",
    table: "Entonnoir par groupe",
    others: {
      persona: (n: number) => `${others(n)} sans persona, ou d’un persona trop rare pour être montré.`,
      segment: (n: number) => `${others(n)} sans segment, ou d’un segment trop rare pour être montré.`,
      channel: (n: number) => `${others(n)} d’un canal d’entrée inconnu, ou trop rare pour être montré.`,
    },
  },
  en: {
    heading: {
      persona: "Each persona’s funnel",
      segment: "Each segment’s funnel",
      channel: "The funnel by first channel",
    },
    title: { persona: "Funnel by persona", segment: "Funnel by segment", channel: "Funnel by first channel" },
    entrants: (n) => `${formatNumber(n, "en")} entrant${n === 1 ? "" : "s"}`,
    none: "No group",
    note: "Share of the group’s journeys that reach each stage, with its 95% interval.",
    table: "Funnel by group",
    others: {
      persona: (n) => `${othersEn(n)} without a persona, or of one too rare to be shown.`,
      segment: (n) => `${othersEn(n)} without a segment, or of one too rare to be shown.`,
      channel: (n) => `${othersEn(n)} of an unknown first channel, or of one too rare to be shown.`,
    },
  },
});
