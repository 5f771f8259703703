// All that charts and their tables say. In: plain values and a language. Out: text in French or English.
import {
  formatDuration,
  formatNumber,
  formatPercent,
  formatPoints,
  formatScore,
  type Language,
  NO_BREAK_SPACE,
} from "./format.ts";

const NB = NO_BREAK_SPACE;

export type ChartWords = {
  readonly separator: string;
  readonly journeys: (n: number) => string;
  readonly n: (n: number) => string;
  readonly quote: (name: string) => string;
  readonly empty: Readonly<Record<EmptyReason, string>>;
  readonly showTable: string;
  readonly missing: string;
  readonly tooFew: string;
  readonly compared: (name: string | null, value: string, change: string | null) => string;
  readonly shortPoints: (change: number) => string;
  readonly interval: (low: string, high: string) => string;
  readonly kinds: Readonly<Record<"stop" | "open" | "entry", string>>;
  readonly others: (members: number) => string;
  readonly othersAlone: string;
  readonly othersShort: (members: number) => string;
  readonly sankey: SankeyWords;
  readonly funnel: FunnelWords;
  readonly groups: GroupWords;
  readonly emotion: EmotionWords;
  readonly variants: VariantWords;
  readonly tables: TableWords;
};

type EmptyReason = "no_journeys" | "too_few" | "too_recent" | "one_column" | "no_stages" | "no_feedback";
export type HeadingAnchor = "start" | "end" | "from" | "to";

type SankeyWords = {
  readonly title: (n: number) => string;
  readonly heading: (column: number, anchor: HeadingAnchor) => string;
  readonly share: (share: string) => string;
  readonly shareOf: (share: string, name: string) => string;
  readonly terminal: (kind: "stop" | "open" | "entry", name: string) => string;
  readonly between: (median: string) => string;
  readonly columnSays: (heading: string, nodes: string) => string;
  readonly hidden: (links: number, n: number) => string;
  readonly legend: {
    readonly stop: string;
    readonly open: string;
    readonly entry: string;
    readonly others: string;
    readonly ghost: (name: string | null) => string;
  };
  readonly choose: string;
  readonly returns: (n: number) => string;
};
type FunnelWords = {
  readonly title: (n: number, period: string | null) => string;
  readonly ofEntrants: string;
  readonly ofPrevious: (share: number) => string;
  readonly lost: (n: number, share: number) => string;
  readonly open: (n: number) => string;
  readonly implied: (n: number) => string;
  readonly impliedShort: (n: number) => string;
  readonly time: (median: string, q1: string, q3: string, n: number) => string;
  readonly timeShort: (median: string, q1: string, q3: string, n: number) => string;
  readonly pending: (n: number) => string;
  readonly pendingHere: (n: number) => string;
  readonly reached: (n: number, share: number) => string;
  readonly own: (n: number) => string;
  readonly stageSays: (name: string, facts: string) => string;
  readonly legend: {
    readonly own: string;
    readonly implied: string;
    readonly lost: string;
    readonly open: string;
    readonly compare: (name: string | null) => string;
  };
};
type GroupWords = {
  readonly title: Readonly<Record<"persona" | "segment" | "channel", string>>;
  readonly entrants: (n: number) => string;
  readonly none: string;
};
type EmotionWords = {
  readonly title: Readonly<Record<"stage" | "touchpoint", (n: number) => string>>;
  readonly ends: Readonly<Record<"negative" | "positive", string>>;
  readonly moods: Readonly<Record<"negative" | "neutral" | "positive", string>>;
  readonly mean: (mean: number, low: number | null, high: number | null) => string;
  readonly change: (change: number) => string;
  readonly source: (source: string, mean: number, n: number) => string;
  readonly gap: string;
  readonly shares: string;
  readonly legend: {
    readonly size: string;
    readonly band: string;
    readonly whisker: string;
    readonly compare: (name: string | null) => string;
    readonly source: string;
  };
  readonly choose: string;
};
type VariantWords = {
  readonly heading: string;
  readonly rare: (paths: number) => string;
  readonly converted: (share: number, n: number) => string;
  readonly emotion: (mean: number, n: number) => string;
  readonly tooFew: string;
  readonly columns: Readonly<Record<"path" | "n" | "share" | "converted" | "emotion", string>>;
};
type TableWords = {
  readonly captions: Readonly<
    Record<"paths" | "links" | "variants" | "funnel" | "groups" | "emotions" | "verbatims", string>
  >;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly all: string;
  readonly placed: Readonly<Record<"declared" | "theme" | "last_step" | "unplaced", string>>;
  readonly levels: Readonly<Record<"stage" | "touchpoint", string>>;
};
export type ColumnKey =
  | "column"
  | "node"
  | "source"
  | "target"
  | "n"
  | "share"
  | "compare_n"
  | "compare_share"
  | "change"
  | "median_seconds"
  | "path"
  | "paths"
  | "mature"
  | "converted"
  | "emotion"
  | "emotion_n"
  | "stage"
  | "reached"
  | "step"
  | "own"
  | "implied"
  | "lost"
  | "open"
  | "pending"
  | "q1_seconds"
  | "q3_seconds"
  | "time_n"
  | "group"
  | "entrants"
  | "low"
  | "high"
  | "level"
  | "place"
  | "mean"
  | "negative"
  | "neutral"
  | "positive"
  | "compare_mean"
  | "score"
  | "text"
  | "period"
  | "placed"
  | "export";

const french: ChartWords = {
  separator: `${NB}; `,
  journeys: (n) => `${formatNumber(n, "fr")}${NB}parcours`,
  n: (n) => `n${NB}=${NB}${formatNumber(n, "fr")}`,
  quote: (name) => `«${NB}${name}${NB}»`,
  empty: {
    no_journeys: "Aucun parcours pour ces filtres. Élargissez la période ou retirez un filtre.",
    too_recent: "Ces parcours sont trop récents pour être jugés. Choisissez un trimestre plus ancien.",
    too_few: `n trop petit${NB}: trop peu de parcours pour montrer une image sans désigner quelqu’un.`,
    one_column: `Ces parcours n’ont qu’un seul contact${NB}: rien à relier.`,
    no_stages: "Aucune étape n’est définie. Complétez stages.csv.",
    no_feedback: "Aucun avis noté pour ces filtres. Élargissez la période ou retirez un filtre.",
  },
  showTable: "Voir les chiffres",
  missing: "–",
  tooFew: "n trop petit",
  compared: (name, value, change) =>
    `${name ?? "Période comparée"}${NB}: ${value}${change === null ? "" : ` (${change})`}`,
  shortPoints: (change) => `${formatNumber(change * 100, "fr", { signed: true })}${NB}pt${plural(change)}`,
  interval: (low, high) => `intervalle à 95${NB}%${NB}: ${low} à ${high}`,
  kinds: { stop: "Arrêt", open: "En cours", entry: "Début" },
  others: (members) =>
    `Autres (${formatNumber(members, "fr")}${NB}point${members > 1 ? "s" : ""} de contact)`,
  othersAlone: "Autres",
  othersShort: (members) => `Autres (${formatNumber(members, "fr")})`,
  sankey: {
    title: (n) => `Chemins de ${formatNumber(n, "fr")}${NB}parcours`,
    heading: frenchHeading,
    share: (share) => `${share} de tous les parcours montrés`,
    shareOf: (share, name) => `${share} de ceux de ${french.quote(name)}`,
    terminal: (kind, name) =>
      ({
        stop: `Arrêt après ${french.quote(name)}`,
        open: `En cours après ${french.quote(name)}`,
        entry: `Début à ${french.quote(name)}`,
      })[kind],
    between: (median) => `Temps médian entre les deux${NB}: ${median}`,
    columnSays: (heading, nodes) => `${heading}${NB}: ${nodes}.`,
    hidden: (links, n) =>
      links === 1
        ? `Un lien trop fin pour être vu (${formatNumber(n, "fr")}${NB}parcours) est dans le tableau seulement.`
        : `${formatNumber(links, "fr")} liens trop fins pour être vus (${formatNumber(n, "fr")}${NB}passages) sont dans le tableau seulement.`,
    legend: {
      stop: "le parcours s’arrête là",
      open: "en cours",
      entry: "le parcours commence là",
      others: "autres points de contact",
      ghost: (name) => (name === null ? "part à la période comparée" : `part au ${name}`),
    },
    choose: `Entrée${NB}: choisir ce point de contact`,
    returns: (n) => `${formatNumber(n, "fr")}${NB}parcours avec aller-retour`,
  },
  funnel: {
    title: (n, period) =>
      `Entonnoir de ${formatNumber(n, "fr")}${NB}parcours${period === null ? "" : `, ${period}`}`,
    ofEntrants: "des entrants",
    ofPrevious: (share) => `${formatPercent(share, "fr")} de l’étape précédente`,
    lost: (n, share) => `${formatNumber(n, "fr")}${NB}perdu${pluralS(n)} (${shareText(share, "fr")})`,
    open: (n) => `${formatNumber(n, "fr")} en cours`,
    implied: (n) => `dont ${formatNumber(n, "fr")} sans trace à cette étape`,
    impliedShort: (n) => `dont ${formatNumber(n, "fr")} déduit${pluralS(n)}`,
    time: (median, q1, q3, n) =>
      `Délai médian ${median} (la moitié entre ${q1} et ${q3})${NB}; n${NB}=${NB}${formatNumber(n, "fr")}`,
    timeShort: (median, q1, q3, n) =>
      `Délai médian ${median} (${q1} – ${q3})${NB}; n${NB}=${NB}${formatNumber(n, "fr")}`,
    pending: (n) =>
      `${formatNumber(n, "fr")}${NB}parcours trop récent${pluralS(n)} pour être jugé${pluralS(n)}, compté${pluralS(n)} à part.`,
    pendingHere: (n) => `Trop récents pour être jugés, déjà ici${NB}: ${formatNumber(n, "fr")}`,
    reached: (n, share) =>
      `${formatNumber(n, "fr")}${NB}parcours, ${formatPercent(share, "fr")} des entrants`,
    own: (n) => `${formatNumber(n, "fr")} avec une trace à cette étape`,
    stageSays: (name, facts) => `${name}${NB}: ${facts}.`,
    legend: {
      own: "vu à cette étape",
      implied: "déduit d’une étape suivante",
      lost: "perdus",
      open: "en cours",
      compare: (name) => name ?? "période comparée",
    },
  },
  groups: {
    title: {
      persona: "Entonnoir par persona",
      segment: "Entonnoir par segment",
      channel: "Entonnoir par premier canal",
    },
    entrants: (n) => `${formatNumber(n, "fr")} entrant${pluralS(n)}`,
    none: "Sans groupe",
  },
  emotion: {
    title: {
      stage: (n) => `Ressenti par étape, ${formatNumber(n, "fr")}${NB}avis`,
      touchpoint: (n) => `Ressenti par point de contact, ${formatNumber(n, "fr")}${NB}avis`,
    },
    ends: { negative: "Très mécontent", positive: "Très content" },
    moods: { negative: "négatifs", neutral: "neutres", positive: "positifs" },
    mean: (mean, low, high) =>
      `Moyenne ${formatScore(mean, "fr")}${low === null || high === null ? "" : `, intervalle à 95${NB}%${NB}: ${formatScore(low, "fr")} à ${formatScore(high, "fr")}`}`,
    change: (change) => formatScore(change, "fr"),
    source: (source, mean, n) =>
      `${source}${NB}: ${formatScore(mean, "fr")} (n${NB}=${NB}${formatNumber(n, "fr")})`,
    gap: "n trop petit",
    shares: "Part des avis",
    legend: {
      size: `moyenne${NB}; plus le point est grand, plus il y a d’avis`,
      band: `intervalle à 95${NB}%`,
      whisker: `intervalle à 95${NB}%`,
      compare: (name) => name ?? "période comparée",
      source: "par source",
    },
    choose: `Entrée${NB}: lire les verbatims`,
  },
  variants: {
    heading: "Chemins les plus suivis",
    rare: (paths) => `${formatNumber(paths, "fr")} autre${pluralS(paths)} chemin${pluralS(paths)}`,
    converted: (share, n) => `${formatPercent(share, "fr")} (n${NB}=${NB}${formatNumber(n, "fr")})`,
    emotion: (mean, n) => `${formatScore(mean, "fr")} (n${NB}=${NB}${formatNumber(n, "fr")})`,
    tooFew: "n trop petit",
    columns: { path: "Chemin", n: "Parcours", share: "Part", converted: "Conversion", emotion: "Ressenti" },
  },
  tables: {
    captions: {
      paths: "Parcours par contact et point de contact",
      links: "Parcours d’un point de contact au suivant",
      variants: "Chemins complets les plus suivis",
      funnel: "Entonnoir par étape",
      groups: "Entonnoir par groupe",
      emotions: "Ressenti par étape et par point de contact",
      verbatims: "Verbatims",
    },
    columns: {
      column: "Contact",
      node: "Point de contact",
      source: "De",
      target: "Vers",
      n: "Parcours",
      share: "Part",
      compare_n: "Parcours, période comparée",
      compare_share: "Part, période comparée",
      change: "Évolution",
      median_seconds: "Temps médian",
      path: "Chemin",
      paths: "Chemins distincts",
      mature: "Assez anciens",
      converted: "Convertis",
      emotion: "Ressenti moyen",
      emotion_n: "Avis",
      stage: "Étape",
      reached: "Atteint",
      step: "Part de l’étape précédente",
      own: "Vus à l’étape",
      implied: "Déduits",
      lost: "Perdus",
      open: "En cours",
      pending: "Trop récents",
      q1_seconds: "1er quartile",
      q3_seconds: "3e quartile",
      time_n: "n du délai",
      group: "Groupe",
      entrants: "Entrants",
      low: `Bas de l’intervalle à 95${NB}%`,
      high: `Haut de l’intervalle à 95${NB}%`,
      level: "Niveau",
      place: "Lieu",
      mean: "Moyenne",
      negative: "Négatifs",
      neutral: "Neutres",
      positive: "Positifs",
      compare_mean: "Moyenne, période comparée",
      score: "Note",
      text: "Verbatim",
      period: "Période",
      placed: "Rattaché par",
      export: "Source",
    },
    all: "toutes",
    placed: {
      declared: "l’enquête elle-même",
      theme: "un thème dans les mots",
      last_step: "le dernier contact avant l’avis",
      unplaced: "non rattaché",
    },
    levels: { stage: "Étape", touchpoint: "Point de contact" },
  },
};

const english: ChartWords = {
  separator: "; ",
  journeys: (n) => `${formatNumber(n, "en")}${NB}journey${n === 1 ? "" : "s"}`,
  n: (n) => `n${NB}=${NB}${formatNumber(n, "en")}`,
  quote: (name) => `“${name}”`,
  empty: {
    no_journeys: "No journeys for these filters. Widen the period or remove a filter.",
    too_recent: "These journeys are too young to be judged. Choose an earlier quarter.",
    too_few: "n too small: too few journeys to draw without singling someone out.",
    one_column: "These journeys have a single contact: nothing to link.",
    no_stages: "No stage is defined. Complete stages.csv.",
    no_feedback: "No rated feedback for these filters. Widen the period or remove a filter.",
  },
  showTable: "See the figures",
  missing: "–",
  tooFew: "n too small",
  compared: (name, value, change) =>
    `${name ?? "Comparison period"}: ${value}${change === null ? "" : ` (${change})`}`,
  shortPoints: (change) =>
    `${formatNumber(change * 100, "en", { signed: true })}${NB}pt${Math.abs(Math.round(change * 100)) === 1 ? "" : "s"}`,
  interval: (low, high) => `95% interval: ${low} to ${high}`,
  kinds: { stop: "Ended", open: "Open", entry: "Began" },
  others: (members) => `Others (${formatNumber(members, "en")}${NB}touchpoint${members === 1 ? "" : "s"})`,
  othersAlone: "Others",
  othersShort: (members) => `Others (${formatNumber(members, "en")})`,
  sankey: {
    title: (n) => `Paths of ${formatNumber(n, "en")}${NB}journeys`,
    heading: englishHeading,
    share: (share) => `${share} of all journeys shown`,
    shareOf: (share, name) => `${share} of those at ${english.quote(name)}`,
    terminal: (kind, name) =>
      ({
        stop: `Ended after ${english.quote(name)}`,
        open: `Open after ${english.quote(name)}`,
        entry: `Began at ${english.quote(name)}`,
      })[kind],
    between: (median) => `Median time between the two: ${median}`,
    columnSays: (heading, nodes) => `${heading}: ${nodes}.`,
    hidden: (links, n) =>
      links === 1
        ? `One link too thin to be seen (${formatNumber(n, "en")}${NB}journeys) is in the table only.`
        : `${formatNumber(links, "en")} links too thin to be seen (${formatNumber(n, "en")}${NB}passages) are in the table only.`,
    legend: {
      stop: "the journey ends here",
      open: "still open",
      entry: "the journey begins here",
      others: "other touchpoints",
      ghost: (name) => `share in ${name ?? "the comparison period"}`,
    },
    choose: "Enter: choose this touchpoint",
    returns: (n) => `${formatNumber(n, "en")}${NB}journeys that go back and forth`,
  },
  funnel: {
    title: (n, period) =>
      `Funnel of ${formatNumber(n, "en")}${NB}journeys${period === null ? "" : `, ${period}`}`,
    ofEntrants: "of entrants",
    ofPrevious: (share) => `${formatPercent(share, "en")} of the previous stage`,
    lost: (n, share) => `${formatNumber(n, "en")}${NB}lost (${shareText(share, "en")})`,
    open: (n) => `${formatNumber(n, "en")} open`,
    implied: (n) => `of which ${formatNumber(n, "en")} with no trace at this stage`,
    impliedShort: (n) => `of which ${formatNumber(n, "en")} implied`,
    time: (median, q1, q3, n) =>
      `Median time ${median} (half between ${q1} and ${q3}); n${NB}=${NB}${formatNumber(n, "en")}`,
    timeShort: (median, q1, q3, n) =>
      `Median time ${median} (${q1} – ${q3}); n${NB}=${NB}${formatNumber(n, "en")}`,
    pending: (n) => `${english.journeys(n)} too recent to be judged, counted apart.`,
    pendingHere: (n) => `Too recent to be judged, already here: ${formatNumber(n, "en")}`,
    reached: (n, share) => `${formatNumber(n, "en")}${NB}journeys, ${formatPercent(share, "en")} of entrants`,
    own: (n) => `${formatNumber(n, "en")} with a trace at this stage`,
    stageSays: (name, facts) => `${name}: ${facts}.`,
    legend: {
      own: "seen at this stage",
      implied: "implied by a later stage",
      lost: "lost",
      open: "open",
      compare: (name) => name ?? "comparison period",
    },
  },
  groups: {
    title: { persona: "Funnel by persona", segment: "Funnel by segment", channel: "Funnel by first channel" },
    entrants: (n) => `${formatNumber(n, "en")} entrant${n === 1 ? "" : "s"}`,
    none: "No group",
  },
  emotion: {
    title: {
      stage: (n) => `Emotion by stage, ${formatNumber(n, "en")}${NB}ratings`,
      touchpoint: (n) => `Emotion by touchpoint, ${formatNumber(n, "en")}${NB}ratings`,
    },
    ends: { negative: "Very unhappy", positive: "Very happy" },
    moods: { negative: "negative", neutral: "neutral", positive: "positive" },
    mean: (mean, low, high) =>
      `Mean ${formatScore(mean, "en")}${low === null || high === null ? "" : `, 95% interval: ${formatScore(low, "en")} to ${formatScore(high, "en")}`}`,
    change: (change) => formatScore(change, "en"),
    source: (source, mean, n) =>
      `${source}: ${formatScore(mean, "en")} (n${NB}=${NB}${formatNumber(n, "en")})`,
    gap: "n too small",
    shares: "Share of ratings",
    legend: {
      size: "mean; the larger the dot, the more ratings",
      band: "95% interval",
      whisker: "95% interval",
      compare: (name) => name ?? "comparison period",
      source: "by source",
    },
    choose: "Enter: read the verbatims",
  },
  variants: {
    heading: "Most common paths",
    rare: (paths) => `${formatNumber(paths, "en")} other path${paths === 1 ? "" : "s"}`,
    converted: (share, n) => `${formatPercent(share, "en")} (n${NB}=${NB}${formatNumber(n, "en")})`,
    emotion: (mean, n) => `${formatScore(mean, "en")} (n${NB}=${NB}${formatNumber(n, "en")})`,
    tooFew: "n too small",
    columns: { path: "Path", n: "Journeys", share: "Share", converted: "Conversion", emotion: "Emotion" },
  },
  tables: {
    captions: {
      paths: "Journeys by contact and touchpoint",
      links: "Journeys from one touchpoint to the next",
      variants: "Most common whole paths",
      funnel: "Funnel by stage",
      groups: "Funnel by group",
      emotions: "Emotion by stage and touchpoint",
      verbatims: "Verbatims",
    },
    columns: {
      column: "Contact",
      node: "Touchpoint",
      source: "From",
      target: "To",
      n: "Journeys",
      share: "Share",
      compare_n: "Journeys, comparison period",
      compare_share: "Share, comparison period",
      change: "Change",
      median_seconds: "Median time",
      path: "Path",
      paths: "Distinct paths",
      mature: "Old enough",
      converted: "Converted",
      emotion: "Mean emotion",
      emotion_n: "Ratings",
      stage: "Stage",
      reached: "Reached",
      step: "Share of previous stage",
      own: "Seen at the stage",
      implied: "Implied",
      lost: "Lost",
      open: "Open",
      pending: "Too recent",
      q1_seconds: "First quartile",
      q3_seconds: "Third quartile",
      time_n: "n of the time",
      group: "Group",
      entrants: "Entrants",
      low: "Low end of the 95% interval",
      high: "High end of the 95% interval",
      level: "Level",
      place: "Place",
      mean: "Mean",
      negative: "Negative",
      neutral: "Neutral",
      positive: "Positive",
      compare_mean: "Mean, comparison period",
      score: "Score",
      text: "Verbatim",
      period: "Period",
      placed: "Placed by",
      export: "Source",
    },
    all: "all",
    placed: {
      declared: "the survey itself",
      theme: "a theme in the words",
      last_step: "the last contact before it",
      unplaced: "not placed",
    },
    levels: { stage: "Stage", touchpoint: "Touchpoint" },
  },
};

/** The words of one language. */
export function chartWords(language: Language): ChartWords {
  return language === "fr" ? french : english;
}

/** A share that is there but rounds to zero says so: "< 1 %". */
export function shareText(share: number, language: Language): string {
  if (share <= 0 || share >= 0.005) return formatPercent(share, language);
  return `<${NB}${formatPercent(0.01, language)}`;
}

/** A missing value is a dash in every table and tooltip. */
export function orDash<T>(value: T | null, text: (value: T) => string): string {
  return value === null ? "–" : text(value);
}

/** Seconds, or a dash when unknown. */
export function durationOrDash(seconds: number | null, language: Language): string {
  return orDash(seconds, (value) => formatDuration(value, language));
}

/** A change of share in points, signed, or nothing when there is no comparison. */
export function pointsOrNull(change: number | null, language: Language): string | null {
  return change === null ? null : formatPoints(change, language);
}

/** The mark of a French plural, from two up. */
function pluralS(n: number): string {
  return n >= 2 ? "s" : "";
}

function plural(change: number): string {
  return Math.abs(Math.round(change * 100)) >= 2 ? "s" : "";
}

function frenchHeading(column: number, anchor: HeadingAnchor): string {
  const distance = Math.abs(column);
  if (anchor === "start") return column === 0 ? "1er contact" : `${column + 1}e contact`;
  if (distance === 0) return { end: "Dernier contact", from: "Départ", to: "Arrivée" }[anchor];
  return `${distance} contact${distance > 1 ? "s" : ""} ${column < 0 ? "avant" : "après"}`;
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
