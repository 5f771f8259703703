// What the controls around the charts say: filters, chips, menus, dropped files, states. In: a language. Out: labels and sentences.
import { counted, isOne } from "./counted.ts";
import { formatNumber, formatPercent, type Language } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

type ControlWords = {
  readonly siteName: string;
  readonly skip: string;
  readonly menu: string;
  readonly otherLanguage: string;
  readonly filters: string;
  readonly period: string;
  readonly compare: string;
  readonly persona: string;
  readonly segment: string;
  readonly breakdown: string;
  readonly byPersona: string;
  readonly bySegment: string;
  readonly byChannel: string;
  readonly flow: Readonly<Record<"columns" | "top", string>>;
  readonly flowFits: string;
  readonly allPeriods: string;
  readonly noCompare: string;
  readonly all: Readonly<Record<"persona" | "segment", string>>;
  /** Added to a quarter that the data does not cover whole. */
  readonly running: string;
  /** Of a quarter in which the data begins. */
  readonly cutOff: string;
  readonly cutOffNote: (period: string) => string;
  /** Journeys of unclassified steps alone, and their share of all. */
  readonly unplaced: (n: number, share: number) => string;
  /** Of those who reached the goal, those who did after their window, and the one that would hold most. */
  readonly late: (late: number, won: number, goal: string, days: number) => string;
  readonly readEnds: string;
  /** Journeys cut in two by the gap before the goal, and the gap that would keep them whole. */
  readonly split: (n: number, goal: string, days: number) => string;
  /** Journeys pooled because few are of each group: some may be of the one shown. `segments`: those in which it is told whole. */
  readonly partlyPersona: (name: string, period: string, n: number, segments: string | null) => string;
  readonly partlySegment: (name: string, period: string, n: number) => string;
  /** Groups defined by what is measured. */
  readonly measuredNote: (names: string, count: number) => string;
  readonly activeFilters: string;
  readonly remove: (filter: string) => string;
  readonly startsAt: (touchpoint: string) => string;
  readonly endsAt: (touchpoint: string) => string;
  readonly alignedEnd: string;
  readonly through: (touchpoint: string) => string;
  /** Published tables hold no whole journey: they are read from the touchpoint, or up to it. */
  readonly throughAnchored: (touchpoint: string) => string;
  readonly throughRefused: (touchpoint: string) => string;
  readonly throughUntold: (touchpoint: string) => string;
  readonly throughNoChannel: string;
  readonly nodeMenu: (touchpoint: string) => string;
  readonly startHere: string;
  readonly endHere: string;
  readonly onlyThrough: string;
  readonly startAt: (touchpoint: string) => string;
  readonly endAt: (touchpoint: string) => string;
  readonly onlyThroughOne: (touchpoint: string) => string;
  readonly anchorLabel: string;
  readonly anchorStart: string;
  readonly anchorEnd: string;
  readonly updating: string;
  readonly engineStarting: string;
  readonly failed: string;
  /** When a file of the site is of another version than the page. */
  readonly outdated: string;
  readonly engineFailed: string;
  readonly empty: (threshold: string) => string;
  readonly emptyHint: string;
  readonly resetFilters: string;
  readonly openFiles: string;
  readonly pickFiles: string;
  readonly openFolder: string;
  readonly orDrop: string;
  readonly dropHere: string;
  readonly dropPromise: string;
  readonly reading: (files: string) => string;
  /** Rows read so far, and the seconds that reading the rest will take where that is known. */
  readonly progress: (rows: number, secondsLeft: number | null, isCounting: boolean) => string;
  readonly cancel: string;
  readonly droppedBanner: (files: string) => string;
  readonly backToPublished: string;
  readonly nothingUsable: string;
  readonly problemsTitle: (n: string) => string;
  readonly against: (period: string) => string;
  readonly freshness: (end: string, asOf: string) => string;
  /** `threshold` null: nothing is folded. */
  readonly footnote: (gap: string, window: string, threshold: string | null) => string;
};

const fr: ControlWords = {
  siteName: "Parcours {clients}",
  skip: "Aller au contenu",
  menu: "Vues",
  otherLanguage: "English",
  filters: "Filtres",
  period: "Période",
  compare: "Comparée à",
  persona: "Persona",
  segment: "Segment",
  breakdown: "Détail par",
  byPersona: "persona",
  bySegment: "segment",
  flow: { columns: "Contacts montrés", top: "Points par contact" },
  flowFits: "ce qui tient",
  byChannel: "canal d’entrée",
  allPeriods: "Toutes les périodes",
  noCompare: "Aucune comparaison",
  all: { persona: "Tous les personas", segment: "Tous les segments" },
  running: "en cours",
  cutOff: "début manquant",
  unplaced: (n, share) =>
    n === 1
      ? "1 autre parcours n’est fait que d’étapes non classées : il n’est dans aucun de ces taux."
      : `${formatNumber(n, "fr")} autres parcours (${formatPercent(share, "fr")} de tous) ne sont faits que d’étapes non classées : ils ne sont dans aucun de ces taux. La page des données donne leurs évènements, à écrire dans touchpoints.csv.`,
  cutOffNote: (period) =>
    `Les données commencent au cours du ${period} : ce qui l’a précédé manque, et ses premiers parcours avaient peut-être commencé avant.`,
  late: (late, won, goal, days) =>
    `${formatNumber(late, "fr")} des ${formatNumber(won, "fr")} parcours arrivés à « ${goal} » ${isOne(late, "fr") ? "l’a fait après son délai" : "l’ont fait après leur délai"} (conversion_window_days) : ces taux ne ${isOne(late, "fr") ? "le" : "les"} comptent pas. Un délai de ${counted(days, "fr", "jour", "jours")} en tiendrait neuf sur dix.`,
  readEnds: "Lire le trimestre par ce qui s’y termine",
  split: (n, goal, days) =>
    `${counted(n, "fr", "parcours est coupé", "parcours sont coupés")} en deux, la personne n’arrivant à « ${goal} » qu’après une pause plus longue que celle qui clôt un parcours : ${isOne(n, "fr") ? "il" : "chacun"} compte une fois comme perdu, une fois comme venu sans rien avant. ${isOne(n, "fr") ? "Il resterait entier" : "La plupart resteraient entiers"} avec journey_gap_days: ${formatNumber(days, "fr")} dans parcours.yaml.`,
  partlyPersona: (name, period, n, segments) =>
    `« ${name} », ${period} : ${segments === null ? "une partie seulement de ses parcours est comptée" : `seuls ses parcours de ${segments} sont comptés`} ici ; s’il en a d’autres, ils sont parmi ${isOne(n, "fr") ? "le seul parcours qui n’est dit d’aucun persona" : `les ${formatNumber(n, "fr")} parcours qui ne sont dits d’aucun persona`}, pour ne désigner personne.`,
  partlySegment: (name, period, n) =>
    `« ${name} », ${period} : ${isOne(n, "fr") ? "1 parcours n’est dit" : `${formatNumber(n, "fr")} parcours ne sont dits`} d’aucun segment, pour ne désigner personne ; ceux qui en seraient ne sont pas comptés ici.`,
  measuredNote: (names, count) =>
    count === 1
      ? `Ce groupe est défini en partie par ce qui est mesuré ici (achats, points de contact, ou leur absence) : ${names}. Ses taux tiennent en partie à cette définition.`
      : `Définis en partie par ce qui est mesuré ici (achats, points de contact, ou leur absence) : ${names}. Leurs taux tiennent en partie à cette définition.`,
  activeFilters: "Filtres actifs",
  remove: (filter) => `Retirer le filtre : ${filter}`,
  startsAt: (touchpoint) => `À partir de « ${touchpoint} »`,
  endsAt: (touchpoint) => `Jusqu’à « ${touchpoint} »`,
  alignedEnd: "Alignés sur la fin",
  through: (touchpoint) => `Passent par « ${touchpoint} »`,
  throughAnchored: (touchpoint) =>
    `Les parcours qui passent par « ${touchpoint} » sont lus à partir de lui (ou jusqu’à lui, alignés sur la fin) : le site publié ne garde aucun parcours entier. L’entonnoir compte ceux qui y passent.`,
  throughRefused: (touchpoint) =>
    `Deux points de contact à la fois ne se lisent pas sur un site publié, qui ne garde aucun parcours entier : retirez « ${touchpoint} », ou ouvrez vos fichiers dans la page.`,
  throughUntold: (touchpoint) =>
    `Le choix « passent par ${touchpoint} » ne s’applique pas aux avis : rien ne relie un avis à un parcours.`,
  throughNoChannel: "Par canal, seuls tous les parcours sont comptés : retirez le point de contact choisi.",
  nodeMenu: (touchpoint) => `Que faire de « ${touchpoint} » ?`,
  startHere: "Commencer ici",
  endHere: "Finir ici",
  onlyThrough: "Seulement les parcours qui passent ici",
  startAt: (touchpoint) => `Commencer à « ${touchpoint} »`,
  endAt: (touchpoint) => `Finir à « ${touchpoint} »`,
  onlyThroughOne: (touchpoint) => `Seulement ceux qui passent par « ${touchpoint} »`,
  anchorLabel: "Lire les parcours",
  anchorStart: "depuis leur début",
  anchorEnd: "jusqu’à leur fin",
  updating: "Mise à jour…",
  engineStarting: "Le moteur de calcul démarre…",
  failed: "Cette réponse n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.",
  outdated:
    "Cette page et les données du site ne sont pas de la même version. Rechargez la page ; si cette phrase revient, le site est à reconstruire.",
  engineFailed:
    "Le moteur de calcul n’a pas pu démarrer dans ce navigateur : les combinaisons de filtres et l’ouverture de CSV ne sont pas disponibles. Toutes les vues prêtes d’avance (une période, avec un persona ou un segment) fonctionnent.",
  empty: (threshold) => `n trop petit : moins de ${threshold} parcours ou avis répondent à ces choix.`,
  emptyHint: "Élargissez la période ou retirez un filtre.",
  resetFilters: "Retirer les filtres",
  openFiles: "Ouvrir mes CSV",
  pickFiles: "Choisir des fichiers",
  openFolder: "Choisir un dossier",
  orDrop: "Vous pouvez aussi les déposer n’importe où sur la page.",
  dropHere: "Déposez vos exports CSV ici",
  dropPromise: "Ils sont lus sur cet ordinateur et n’en sortent pas.",
  reading: (files) => `Lecture de ${files}…`,
  progress: (rows, secondsLeft, isCounting) =>
    `${counted(rows, "fr", "ligne lue", "lignes lues")}${isCounting ? ", calcul des parcours" : secondsLeft === null ? "" : `, encore ${formatNumber(secondsLeft, "fr")} s environ`}.`,
  cancel: "Annuler la lecture",
  droppedBanner: (files) =>
    `Vous regardez vos propres données (${files}). Elles restent sur cet ordinateur : rien n’est envoyé.`,
  backToPublished: "Revenir aux données publiées",
  nothingUsable: "Aucun de ces fichiers n’a pu être utilisé ; les données affichées n’ont pas changé.",
  problemsTitle: (n) => `À vérifier dans vos fichiers (${n})`,
  against: (period) => `comparé au ${period}`,
  freshness: (end, asOf) =>
    end === asOf
      ? `Données jusqu’au ${end}.`
      : `Données jusqu’au ${end} ; l’aboutissement est connu jusqu’au ${asOf}.`,
  footnote: (gap, window, threshold) =>
    `Un parcours s’arrête après ${gap} sans activité et dispose de ${window} pour aboutir. ${
      threshold === null
        ? "Rien n’est regroupé (small_group: 1) : ce site peut désigner une personne et n’est pas fait pour être public."
        : `Aucun groupe de moins de ${threshold} {clients} n’est publié : il est réuni à d’autres.`
    }`,
};

const en: ControlWords = {
  siteName: "{Customer} journeys",
  skip: "Skip to content",
  menu: "Views",
  otherLanguage: "Français",
  filters: "Filters",
  period: "Period",
  compare: "Compared with",
  persona: "Persona",
  segment: "Segment",
  breakdown: "Break down by",
  byPersona: "persona",
  bySegment: "segment",
  flow: { columns: "Contacts shown", top: "Touchpoints a contact" },
  flowFits: "what fits",
  byChannel: "first channel",
  allPeriods: "All periods",
  noCompare: "No comparison",
  all: { persona: "All personas", segment: "All segments" },
  running: "in progress",
  cutOff: "start missing",
  unplaced: (n, share) =>
    n === 1
      ? "1 more journey has unclassified steps alone: it is in no rate here."
      : `${formatNumber(n, "en")} more journeys (${formatPercent(share, "en")} of all) have unclassified steps alone: they are in no rate here. The data page lists their events, to be written into touchpoints.csv.`,
  cutOffNote: (period) =>
    `The data begins during ${period}: what came before is missing, and its first journeys may have begun earlier.`,
  late: (late, won, goal, days) =>
    `${formatNumber(late, "en")} of the ${counted(won, "en", "journey", "journeys")} that came to “${goal}” did so after ${isOne(late, "en") ? "its" : "their"} window (conversion_window_days): these rates leave ${isOne(late, "en") ? "it" : "them"} out. A window of ${counted(days, "en", "day", "days")} would hold nine in ten.`,
  readEnds: "Read the quarter by what ends in it",
  split: (n, goal, days) =>
    `${counted(n, "en", "journey is", "journeys are")} cut in two, since the person comes to “${goal}” after a pause longer than the one that closes a journey: ${isOne(n, "en") ? "it" : "each"} counts once as lost, once as come without anything before. ${isOne(n, "en") ? "It" : "Most of them"} would stay whole with journey_gap_days: ${formatNumber(days, "en")} in parcours.yaml.`,
  partlyPersona: (name, period, n, segments) =>
    `“${name}”, ${period}: ${segments === null ? "only a part of its journeys is" : `only its journeys of ${segments} are`} counted here; others, if it has any, are among the ${counted(n, "en", "journey that is told", "journeys that are told")} of no persona, so that nobody is singled out.`,
  partlySegment: (name, period, n) =>
    `“${name}”, ${period}: ${counted(n, "en", "journey is told", "journeys are told")} of no segment, so that nobody is singled out; those that belong here are not counted.`,
  measuredNote: (names, count) =>
    `Defined in part by what is measured here (orders, touchpoints, or their absence): ${names}. Part of ${count === 1 ? "its" : "their"} rates follows from that definition.`,
  activeFilters: "Active filters",
  remove: (filter) => `Remove filter: ${filter}`,
  startsAt: (touchpoint) => `From “${touchpoint}”`,
  endsAt: (touchpoint) => `Up to “${touchpoint}”`,
  alignedEnd: "Aligned on the end",
  through: (touchpoint) => `Through “${touchpoint}”`,
  throughAnchored: (touchpoint) =>
    `Journeys through “${touchpoint}” are read from it (or up to it, aligned on the end): the published site keeps no whole journey. The funnel counts those that pass there.`,
  throughRefused: (touchpoint) =>
    `Two touchpoints at once cannot be read on a published site, which keeps no whole journey: remove “${touchpoint}”, or open your files in the page.`,
  throughUntold: (touchpoint) =>
    `The choice “through ${touchpoint}” does not apply to feedback: nothing ties feedback to a journey.`,
  throughNoChannel: "By channel, only all journeys are counted: remove the touchpoint that is chosen.",
  nodeMenu: (touchpoint) => `What to do with “${touchpoint}”?`,
  startHere: "Start here",
  endHere: "End here",
  onlyThrough: "Only journeys through here",
  startAt: (touchpoint) => `Start at “${touchpoint}”`,
  endAt: (touchpoint) => `End at “${touchpoint}”`,
  onlyThroughOne: (touchpoint) => `Only those through “${touchpoint}”`,
  anchorLabel: "Read journeys",
  anchorStart: "from their start",
  anchorEnd: "back from their end",
  updating: "Updating…",
  engineStarting: "The engine is starting…",
  failed: "This answer could not be loaded. Check the connection, then reload the page.",
  outdated:
    "This page and the site’s data are not of the same version. Reload the page; if this sentence comes back, the site needs to be built again.",
  engineFailed:
    "The engine could not start in this browser: combined filters and opening CSV files are unavailable. Every view prepared in advance (one period, with one persona or one segment) works.",
  empty: (threshold) => `n too small: fewer than ${threshold} journeys or reviews match these choices.`,
  emptyHint: "Widen the period or remove a filter.",
  resetFilters: "Remove filters",
  openFiles: "Open my CSVs",
  pickFiles: "Choose files",
  openFolder: "Choose a folder",
  orDrop: "You can also drop them anywhere on the page.",
  dropHere: "Drop your CSV exports here",
  dropPromise: "They are read on this computer and never leave it.",
  reading: (files) => `Reading ${files}…`,
  progress: (rows, secondsLeft, isCounting) =>
    `${counted(rows, "en", "row", "rows")} read${isCounting ? ", counting journeys" : secondsLeft === null ? "" : `, about ${formatNumber(secondsLeft, "en")} s left`}.`,
  cancel: "Stop reading",
  droppedBanner: (files) =>
    `You are looking at your own data (${files}). It stays on this computer: nothing is sent.`,
  backToPublished: "Back to the published data",
  nothingUsable: "None of these files could be used; the data shown has not changed.",
  problemsTitle: (n) => `To check in your files (${n})`,
  against: (period) => `compared with ${period}`,
  freshness: (end, asOf) =>
    end === asOf ? `Data up to ${end}.` : `Data up to ${end}; the goal is known up to ${asOf}.`,
  footnote: (gap, window, threshold) =>
    `A journey ends after ${gap} without activity and has ${window} to convert. ${
      threshold === null
        ? "Nothing is grouped (small_group: 1): this site may single somebody out and is not meant to be public."
        : `No group of fewer than ${threshold} {customers} is published: it is put together with others.`
    }`,
};

export const controlWords = bothLanguages({ fr, en });

/** "1 fichier", "4 fichiers". */
export function countFiles(n: number, language: Language): string {
  if (language === "fr") return `${n} fichier${n >= 2 ? "s" : ""}`;
  return `${n} file${n === 1 ? "" : "s"}`;
}

/** "1 jour", "90 jours". */
export function countDays(n: number, language: Language): string {
  if (language === "fr") return `${n} jour${n >= 2 ? "s" : ""}`;
  return `${n} day${n === 1 ? "" : "s"}`;
}

/** "30 jours (B2B : 90 jours)", part of a sentence. */
export function withOwnDays(
  usual: number,
  own: readonly { readonly name: string; readonly days: number }[],
  language: Language,
): string {
  const colon = language === "fr" ? " :" : ":";
  const listed = own.map(({ name, days }) => `${name}${colon} ${countDays(days, language)}`);
  return `${countDays(usual, language)} (${listed.join(", ")})`;
}
