// What the paths page says: the flow, its tables and the list of whole paths. In: plain values and a language. Out: text in French or English.

import { pluralS } from "./charts.ts";
import { counted } from "./counted.ts";
import { formatNumber, formatPercent, formatScore } from "./format.ts";
import { bothLanguages, quoted } from "./typeset.ts";

/** Where the flow is read from. */
export type HeadingAnchor = "start" | "end" | "from" | "to";
/** What is no touchpoint: where journeys end, may go on, begin, or are too rare to be followed. */
export type Terminal = "stop" | "open" | "entry" | "rare";

/** Nodes of the flow that are no single touchpoint. */
export const nodeWords = bothLanguages({
  fr: {
    kinds: { stop: "Arrêt", open: "En cours", entry: "Début", rare: "Suites rares" },
    others: (members: number) =>
      `Autres (${formatNumber(members, "fr")} point${pluralS(members)} de contact)`,
    othersAlone: "Autres",
    othersShort: (members: number) => `Autres (${formatNumber(members, "fr")})`,
  },
  en: {
    kinds: { stop: "Ended", open: "Open", entry: "Began", rare: "Rare paths" },
    others: (members) => `Others (${formatNumber(members, "en")} touchpoint${members === 1 ? "" : "s"})`,
    othersAlone: "Others",
    othersShort: (members) => `Others (${formatNumber(members, "en")})`,
  },
});

export const flowWords = bothLanguages({
  fr: {
    title: (n: number) => `Chemins de ${formatNumber(n, "fr")} parcours`,
    heading: frenchHeading,
    share: (share: string) => `${share} de tous les parcours montrés`,
    shareOf: (share: string, name: string) => `${share} de ceux de ${quoted(name, "fr")}`,
    shareOfPrevious: (share: string) => `${share} de ceux du contact précédent`,
    terminal: (kind: Terminal, name: string) =>
      `${{ stop: "Arrêt après", open: "En cours après", entry: "Début à", rare: "Suites trop rares pour être montrées, à" }[kind]} ${quoted(name, "fr")}`,
    moved: {
      stops: (points: string) => `arrêts ${points}`,
      volume: (points: string) => `passages ${points}`,
    },
    stopsHere: (share: string, count: number, n: number) =>
      `De tous ceux qui y passent, ${share} s’y arrêtent (${formatNumber(count, "fr")} sur ${formatNumber(n, "fr")})`,
    between: (median: string) => `Temps médian entre les deux : ${median}`,
    columnSays: (heading: string, nodes: string) => `${heading} : ${nodes}.`,
    hidden: (links: number, n: number) =>
      links === 1
        ? `Un lien trop fin pour être vu (${formatNumber(n, "fr")} parcours) est dans le tableau seulement.`
        : `${formatNumber(links, "fr")} liens trop fins pour être vus (${counted(n, "fr", "passage", "passages")}) sont dans le tableau seulement.`,
    legend: {
      stop: "le parcours s’arrête là",
      open: "en cours",
      entry: "le parcours commence là",
      rare: "suites trop rares pour être montrées",
      others: "autres points de contact",
      ghost: (name: string | null) => (name === null ? "part à la période comparée" : `part au ${name}`),
    },
    nodesTable: "Parcours par contact et point de contact",
    linksTable: "Parcours d’un point de contact au suivant",
  },
  en: {
    title: (n) => `Paths of ${counted(n, "en", "journey", "journeys")}`,
    heading: englishHeading,
    share: (share) => `${share} of all journeys shown`,
    shareOf: (share, name) => `${share} of those at ${quoted(name, "en")}`,
    shareOfPrevious: (share) => `${share} of those at the contact before`,
    terminal: (kind, name) =>
      `${{ stop: "Ended after", open: "Open after", entry: "Began at", rare: "Too rare to be shown, at" }[kind]} ${quoted(name, "en")}`,
    moved: { stops: (points) => `stops ${points}`, volume: (points) => `passages ${points}` },
    stopsHere: (share, count, n) =>
      `Of all who pass here, ${share} stop (${formatNumber(count, "en")} of ${formatNumber(n, "en")})`,
    between: (median) => `Median time between the two: ${median}`,
    columnSays: (heading, nodes) => `${heading}: ${nodes}.`,
    hidden: (links, n) =>
      links === 1
        ? `One link too thin to be seen (${counted(n, "en", "journey", "journeys")}) is in the table only.`
        : `${formatNumber(links, "en")} links too thin to be seen (${formatNumber(n, "en")} passages) are in the table only.`,
    legend: {
      stop: "the journey ends here",
      open: "still open",
      entry: "the journey begins here",
      rare: "paths too rare to be shown",
      others: "other touchpoints",
      ghost: (name) => `share in ${name ?? "the comparison period"}`,
    },
    nodesTable: "Journeys by contact and touchpoint",
    linksTable: "Journeys from one touchpoint to the next",
  },
});

/** The list of whole paths, from first to last touchpoint. */
export const variantWords = bothLanguages({
  fr: {
    title: "Les chemins complets les plus suivis",
    note: "Du premier au dernier point de contact, avec la part de ceux qui aboutissent et leur ressenti.",
    /** Null where it is not told how many there are. */
    rare: (paths: number | null) =>
      paths === null
        ? "Tous les autres chemins"
        : `${formatNumber(paths, "fr")} autre${pluralS(paths)} chemin${pluralS(paths)}`,
    converted: (share: number, n: number) => `${formatPercent(share, "fr")} (n = ${formatNumber(n, "fr")})`,
    emotion: (mean: number, n: number) => `${formatScore(mean, "fr")} (n = ${formatNumber(n, "fr")})`,
    columns: { path: "Chemin", n: "Parcours", share: "Part", converted: "Conversion", emotion: "Ressenti" },
  },
  en: {
    title: "The most common whole paths",
    note: "From first to last touchpoint, with the share that converts and how they feel.",
    rare: (paths) =>
      paths === null ? "All other paths" : `${formatNumber(paths, "en")} other path${paths === 1 ? "" : "s"}`,
    converted: (share, n) => `${formatPercent(share, "en")} (n = ${formatNumber(n, "en")})`,
    emotion: (mean, n) => `${formatScore(mean, "en")} (n = ${formatNumber(n, "en")})`,
    columns: { path: "Path", n: "Journeys", share: "Share", converted: "Conversion", emotion: "Emotion" },
  },
});

function frenchHeading(column: number, anchor: HeadingAnchor): string {
  const distance = Math.abs(column);
  if (anchor === "start") return column === 0 ? "1er contact" : `${column + 1}e contact`;
  if (distance === 0) return { end: "Dernier contact", from: "Départ", to: "Arrivée" }[anchor];
  return `${distance} contact${pluralS(distance)} ${column < 0 ? "avant" : "après"}`;
}

function englishHeading(column: number, anchor: HeadingAnchor): string {
  const distance = Math.abs(column);
  if (anchor === "start") return `${ordinal(column + 1)} contact`;
  if (distance === 0) return { end: "Last contact", from: "Departure", to: "Arrival" }[anchor];
  return `${distance} contact${distance > 1 ? "s" : ""} ${column < 0 ? "before" : "after"}`;
}

function ordinal(place: number): string {
  return `${place}${{ 1: "st", 2: "nd", 3: "rd" }[place] ?? "th"}`;
}
