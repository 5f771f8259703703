// What /donnees/ says about what was read. In: a language. Out: headings, column names and sentences.
import { counted } from "./counted.ts";
import { formatNumber, formatPercent, type Language } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

type DataWords = {
  readonly intro: string;
  readonly files: string;
  readonly filesNote: string;
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly read: string;
  readonly kept: string;
  readonly setAside: string;
  readonly why: string;
  readonly unknownFormat: string;
  readonly total: string;
  readonly rows: (n: number) => string;
  readonly freshness: string;
  readonly asOfRule: string;
  readonly feedback: string;
  readonly feedbackNote: string;
  readonly feedbackKinds: Readonly<
    Record<"declared" | "theme" | "last_step" | "unplaced" | "unscored", string>
  >;
  readonly count: string;
  readonly share: string;
  readonly placing: string;
  readonly order: string;
  readonly ties: (share: number) => string;
  readonly crossing: (share: number) => string;
  readonly unplacedJourneys: (n: number) => string;
  readonly sent: string;
  readonly sentNote: (days: string) => string;
  readonly sentCount: string;
  readonly sentReactions: string;
  readonly sentAnswered: string;
  /** Of what was sent too short a time ago. */
  readonly sentEarly: string;
  readonly sentWhere: string;
  readonly totals: string;
  readonly totalsNote: string;
  readonly totalsFile: string;
  readonly totalsCount: string;
  readonly totalsNowhere: string;
  readonly totalsUnits: Readonly<Record<"views" | "events" | "visits" | "people", (n: number) => string>>;
  readonly folding: string;
  readonly foldingRule: (threshold: number) => string;
  readonly foldingKinds: Readonly<
    Record<"passes" | "stops" | "third_contacts" | "paths" | "opinions" | "personas", string>
  >;
  readonly unclassified: string;
  readonly unclassifiedNote: string;
  readonly noUnclassified: string;
  readonly source: string;
  readonly event: string;
};

const fr: DataWords = {
  intro:
    "Tout ce qui a été lu est ici : ce qui est compté, ce qui est écarté et pourquoi. Les lignes elles-mêmes ne sont jamais publiées.",
  files: "Fichier par fichier",
  filesNote: "Lignes lues = lignes gardées + lignes écartées, pour chaque fichier.",
  file: "Fichier",
  format: "Reconnu comme",
  encoding: "Encodage et séparateur",
  read: "Lues",
  kept: "Gardées",
  setAside: "Écartées",
  why: "Remarques",
  unknownFormat: "non reconnu",
  total: "Total",
  rows: (n) => `${formatNumber(n, "fr")} ligne${n >= 2 ? "s" : ""}`,
  freshness: "Fraîcheur",
  asOfRule:
    "Les taux ne portent que sur les parcours assez anciens à la date jusqu’à laquelle tout ce qui dit l’aboutissement est connu : un trimestre jeune n’est pas pénalisé. Une source arrêtée est nommée, et ne retient plus les autres.",
  feedback: "Où se placent les avis",
  feedbackNote: "La méthode suit chaque avis jusque dans les graphiques.",
  feedbackKinds: {
    declared: "Le lieu est donné par l’enquête",
    theme: "Le lieu est lu dans les mots (themes.csv)",
    last_step: "Dernier point de contact avant l’avis",
    unplaced: "Lieu inconnu : dans aucune étape",
    unscored: "Dont sans note lisible : dans aucune moyenne",
  },
  count: "Avis",
  share: "Part",
  placing: "Méthode",
  order: "Ordre et recoupements",
  ties: (share) =>
    share === 0
      ? "Aucun passage d’un point de contact à l’autre ne repose sur une égalité d’horaire."
      : `${opening(share, "fr")} des passages d’un point de contact à l’autre reposent sur une égalité d’horaire (dates sans heure) : leur ordre suit celui des étapes.`,
  crossing: (share) => `${formatPercent(share, "fr", 1)} des parcours croisent plusieurs sources.`,
  unplacedJourneys: (n) =>
    n === 0
      ? "Tous les parcours ont au moins un point de contact classé."
      : n === 1
        ? "1 parcours n’a aucun point de contact classé : il ne figure dans aucun graphique."
        : `${formatNumber(n, "fr")} parcours n’ont aucun point de contact classé : ils ne figurent dans aucun graphique.`,
  sent: "Ce qui a été envoyé",
  sentNote: (days) =>
    `Un envoi ne commence, ne finit ni n’arrête aucun parcours. Il a une suite quand la personne fait quelque chose dans les ${days} ; les envois plus récents ne sont pas dans cette part. Ce qui est fait du même envoi (ouvert, cliqué) est compté sur tous les envois, quand une ligne de l’export dit les deux.`,
  sentCount: "Envois",
  sentReactions: "Du même envoi",
  sentAnswered: "Avec une suite",
  sentEarly: "trop tôt",
  sentWhere: "Point de contact",
  totals: "Volumes des rapports sans visiteurs",
  totalsNote:
    "Ces rapports comptent des pages ou des évènements, pas des personnes qui vont de l’une à l’autre : leurs volumes sont donnés par point de contact, et n’entrent dans aucun parcours ni aucun taux. Il faut les évènements, avec un identifiant de visiteur, pour lire des parcours.",
  totalsFile: "Rapport",
  totalsCount: "Volume",
  totalsNowhere: "à aucun point de contact connu",
  totalsUnits: {
    views: (n) => `${formatNumber(n, "fr")} ${n < 2 ? "vue" : "vues"}`,
    events: (n) => `${formatNumber(n, "fr")} ${n < 2 ? "évènement" : "évènements"}`,
    visits: (n) => `${formatNumber(n, "fr")} ${n < 2 ? "visite" : "visites"}`,
    people: (n) => `${formatNumber(n, "fr")} ${n < 2 ? "visiteur" : "visiteurs"}`,
  },
  folding: "Ce que coûtent les petits groupes",
  foldingRule: (threshold) =>
    `Rien de ce qui est publié ne désigne moins de ${threshold} {clients} : ce qui est plus rare est réuni à son étape, à son segment ou aux autres. Voici ce qui reste distingué.`,
  foldingKinds: {
    passes: "Passages dont le point de contact est connu",
    stops: "Arrêts dont le point de contact est connu",
    third_contacts: "Troisièmes contacts connus",
    paths: "Parcours dont le chemin complet est connu",
    opinions: "Avis notés dont le point de contact est connu",
    personas: "Parcours dont le persona est connu",
  },
  unclassified: "Événements non classés",
  unclassifiedNote:
    "Ils ne correspondent à aucune ligne de touchpoints.csv. Ajoutez-y une ligne pour qu’ils comptent.",
  noUnclassified: "Tous les événements sont classés.",
  source: "Source",
  event: "Événement",
};

const en: DataWords = {
  intro:
    "Everything that was read is here: what is counted, what is set aside and why. The rows themselves are never published.",
  files: "File by file",
  filesNote: "Rows read = rows kept + rows set aside, for each file.",
  file: "File",
  format: "Recognised as",
  encoding: "Encoding and delimiter",
  read: "Read",
  kept: "Kept",
  setAside: "Set aside",
  why: "Remarks",
  unknownFormat: "not recognised",
  total: "Total",
  rows: (n) => `${formatNumber(n, "en")} row${n === 1 ? "" : "s"}`,
  freshness: "Freshness",
  asOfRule:
    "Rates are only of journeys old enough on the day up to which all that tells of the goal is known: a young quarter is not punished. A source that has ended is named, and holds the others back no longer.",
  feedback: "Where feedback belongs",
  feedbackNote: "The method travels with each piece of feedback into the charts.",
  feedbackKinds: {
    declared: "The survey says where",
    theme: "Read from the words (themes.csv)",
    last_step: "Last touchpoint before the feedback",
    unplaced: "Place unknown: at no stage",
    unscored: "Of these, without a readable rating: in no mean",
  },
  count: "Feedback",
  share: "Share",
  placing: "Method",
  order: "Order and overlaps",
  ties: (share) =>
    share === 0
      ? "No move from one touchpoint to the next rests on equal times."
      : `${opening(share, "en")} of moves from one touchpoint to the next rest on equal times (dates without an hour): their order follows that of the stages.`,
  crossing: (share) => `${formatPercent(share, "en", 1)} of journeys cross several sources.`,
  unplacedJourneys: (n) =>
    n === 0
      ? "Every journey has at least one classified touchpoint."
      : n === 1
        ? "1 journey has no classified touchpoint: it is in no chart."
        : `${counted(n, "en", "journey", "journeys")} have no classified touchpoint: they are in no chart.`,
  sent: "What was sent",
  sentNote: (days) =>
    `What was sent starts, ends and stops no journey. It is answered when the person does something within ${days}; what was sent later is not in this share. What is done about the very thing that was sent (opened, clicked) is counted over all that was sent, where one row of the export tells both.`,
  sentCount: "Sent",
  sentReactions: "Of that very message",
  sentAnswered: "Answered",
  sentEarly: "too early",
  sentWhere: "Touchpoint",
  totals: "Volumes of reports without visitors",
  totalsNote:
    "These reports count pages or events, not people who go from one to the next: their volumes are given by touchpoint, and are in no journey and no rate. It takes events, with a visitor id, to read journeys.",
  totalsFile: "Report",
  totalsCount: "Volume",
  totalsNowhere: "at no known touchpoint",
  totalsUnits: {
    views: (n) => `${formatNumber(n, "en")} ${n === 1 ? "view" : "views"}`,
    events: (n) => `${formatNumber(n, "en")} ${n === 1 ? "event" : "events"}`,
    visits: (n) => `${formatNumber(n, "en")} ${n === 1 ? "visit" : "visits"}`,
    people: (n) => `${formatNumber(n, "en")} ${n === 1 ? "visitor" : "visitors"}`,
  },
  folding: "What small groups cost",
  foldingRule: (threshold) =>
    `Nothing that is published singles out fewer than ${threshold} {customers}: what is rarer is put with its stage, its segment or the others. This is what is still told apart.`,
  foldingKinds: {
    passes: "Passes whose touchpoint is known",
    stops: "Stops whose touchpoint is known",
    third_contacts: "Third contacts that are known",
    paths: "Journeys whose whole path is known",
    opinions: "Scored feedback whose touchpoint is known",
    personas: "Journeys whose persona is known",
  },
  unclassified: "Unclassified events",
  unclassifiedNote: "They match no line of touchpoints.csv. Add a line there and they will count.",
  noUnclassified: "Every event is classified.",
  source: "Source",
  event: "Event",
};

export const dataWords = bothLanguages({ fr, en });

/** A share that is there but rounds to 0.0 says so in words. */
function opening(share: number, language: Language): string {
  if (share >= 0.0005) return formatPercent(share, language, 1);
  return `${language === "fr" ? "Moins de" : "Fewer than"} ${formatPercent(0.001, language, 1)}`;
}
