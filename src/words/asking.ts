// What is asked of a table that nobody knows, and what is said of its columns. In: facts. Out: sentences, for the terminal and for the page.
import { counted } from "./counted.ts";
import { formatNumber, formatPercent, type Language } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothInTerminal } from "./typeset.ts";

export type AskedOf = "customer" | "time" | "event" | "rating" | "scale" | "order" | "words";
/** What a column is taken for. */
export type PartName =
  | "key"
  | "time"
  | "event"
  | "page"
  | "channel"
  | "device"
  | "rating"
  | "words"
  | "touchpoint"
  | "name"
  | "fact"
  | "amount"
  | "currency"
  | "wait"
  | "status"
  | "asked"
  | "answered"
  | "unused";

export type AskingWords = {
  readonly usage: string;
  readonly outside: (path: string) => string;
  readonly own: (path: string) => string;
  readonly table: (path: string, rows: number, columns: number) => string;
  readonly columns: string;
  readonly part: (part: PartName, detail: string | null) => string;
  readonly empty: string;
  readonly constant: string;
  readonly emails: (share: number, distinct: number) => string;
  readonly dates: (distinct: number) => string;
  readonly numbers: (distinct: number) => string;
  readonly texts: (distinct: number) => string;
  readonly question: (number: number) => string;
  readonly asks: Readonly<Record<AskedOf, (column: string) => string>>;
  readonly why: Readonly<Record<AskedOf, string>>;
  readonly nobody: string;
  readonly each: string;
  readonly asEvent: (column: string) => string;
  readonly asRating: (column: string) => string;
  readonly scale: (min: number, max: number) => string;
  readonly order: (order: "dmy" | "mdy", text: string) => string;
  readonly orWord: string;
  readonly proposed: string;
  readonly answerNumber: string;
  readonly answerWords: string;
  readonly notUnderstood: (choices: number) => string;
  readonly wordsMissing: (n: number) => string;
  readonly stopped: string;
  readonly leadsNowhere: string;
  readonly recognised: (format: string) => string;
  readonly entry: (settings: string) => string;
  readonly read: (
    kept: number,
    aside: number,
    customers: number,
    interactions: number,
    journeys: number,
  ) => string;
  readonly write: (settings: string) => string;
  readonly written: (settings: string) => string;
  readonly notWritten: (settings: string) => string;
  readonly cannotWrite: (settings: string) => string;
  readonly unknownEvents: (n: number) => string;
  readonly stageOf: (event: string, n: number) => string;
  readonly leave: string;
  readonly channelOf: string;
  readonly addLines: (lines: number, sheet: string) => string;
  readonly linesWritten: (lines: number, sheet: string) => string;
  readonly sheetUnwritten: (sheet: string) => string;
  readonly linesOfWorkbook: (lines: number, sheet: string) => string;
  readonly unplaced: (n: number) => string;
  readonly finish: string;
};

/** Kinds of key as people say them; others are said as they are written. */
const KEYS_FR: Readonly<Record<string, string>> = {
  customer: "client",
  email: "adresse e-mail",
  visitor: "visiteur",
  device: "appareil",
  contact: "contact",
  order: "commande",
  account: "compte",
  deal: "affaire",
  lead: "prospect",
  ticket: "demande",
  session: "visite",
  phone: "téléphone",
  pass: "billet",
  card: "carte",
  contract: "contrat",
  reviewer: "auteur de l’avis",
};

const PARTS_FR: Readonly<Record<PartName, string>> = {
  key: "qui",
  time: "quand",
  event: "ce qui s’est passé",
  page: "page",
  channel: "canal",
  device: "appareil",
  rating: "note",
  words: "mots de la personne",
  touchpoint: "point de contact",
  name: "nom, retiré des textes",
  fact: "fait sur la personne",
  amount: "montant",
  currency: "devise du montant",
  wait: "attente",
  status: "statut, pour écarter des lignes",
  asked: "qui a été interrogé",
  answered: "qui a répondu",
  unused: "non utilisée",
};
const PARTS_EN: Readonly<Record<PartName, string>> = {
  key: "who",
  time: "when",
  event: "what happened",
  page: "page",
  channel: "channel",
  device: "device",
  rating: "rating",
  words: "person’s words",
  touchpoint: "touchpoint",
  name: "name, taken out of texts",
  fact: "fact about the person",
  amount: "amount",
  currency: "currency of the amount",
  wait: "wait",
  status: "status, to set rows aside",
  asked: "who was asked",
  answered: "who answered",
  unused: "not used",
};

const count = (n: number, language: Language): string => formatNumber(n, language);

const fr: AskingWords = {
  usage:
    "npm run map -- FICHIER : pose quelques questions sur un export, puis écrit ce que ses colonnes veulent dire.",
  outside: (path) =>
    `${path} n’est pas dans le dossier des données : déposez-l’y (analytics/, reviews/ ou crm/), puis relancez avec ce chemin.`,
  own: (path) => `${path} décrit votre entreprise : ce n’est pas un export, il n’y a rien à demander.`,
  table: (path, rows, columns) =>
    `${path} : ${counted(columns, "fr", "colonne", "colonnes")}, ${counted(rows, "fr", "ligne regardée", "lignes regardées")}. Les premières :`,
  columns: "Ce que chaque colonne semble être, et pourquoi :",
  part: (part, detail) =>
    detail === null
      ? PARTS_FR[part]
      : `${PARTS_FR[part]} (${part === "key" ? (KEYS_FR[detail] ?? detail) : detail})`,
  empty: "vide",
  constant: "toujours la même valeur",
  emails: (share, distinct) =>
    `${formatPercent(share, "fr")} d’adresses e-mail, ${counted(distinct, "fr", "différente", "différentes")}`,
  dates: (distinct) => `des dates, ${counted(distinct, "fr", "différente", "différentes")}`,
  numbers: (distinct) => `des nombres, ${counted(distinct, "fr", "différent", "différents")}`,
  texts: (distinct) => `des textes, ${counted(distinct, "fr", "différent", "différents")}`,
  question: (number) => `Question ${number}`,
  asks: {
    customer: () => "Quelle colonne dit de quelle personne parle chaque ligne ?",
    time: () => "Quelle date est celle de la ligne ?",
    event: () => "Qu’est-ce qui dit ce qui s’est passé ?",
    rating: () => "Quelle colonne est la note ?",
    scale: (column) => `Sur quelle échelle est la note « ${column} » ?`,
    order: (column) => `Dans « ${column} », qu’est-ce qui vient d’abord ?`,
    words: (column) => `Rangez les réponses de « ${column} » de la pire à la meilleure.`,
  },
  why: {
    customer:
      "Sans personne désignée, une ligne n’entre dans aucun parcours. Aucune colonne ne se présente comme telle.",
    time: "Plusieurs colonnes de dates, et aucune ne dit être celle de la ligne.",
    event: "Chaque ligne devient une interaction : il lui faut un nom.",
    rating: "Plusieurs colonnes pourraient être la note.",
    scale: "Ni le titre de la colonne ni ses valeurs ne le disent.",
    order: "Aucune date de la colonne n’a de jour après le 12 : rien ne le prouve.",
    words: "Ce que vaut chaque mot, vous seul le savez.",
  },
  nobody: "aucune : ces avis ne sont signés de personne",
  each: "les dates elles-mêmes : chacune est une étape, au nom de sa colonne",
  asEvent: (column) => `${column} : ce qui s’est passé`,
  asRating: (column) => `${column} : une note`,
  scale: (min, max) => `de ${min} à ${max}`,
  order: (order, text) =>
    `${order === "dmy" ? "le jour" : "le mois"} (${text} : ${order === "dmy" ? "jour/mois/année" : "mois/jour/année"})`,
  orWord: "ou écrivez le mot qui vaut pour toutes les lignes (visite, appel, achat…)",
  proposed: "proposé",
  answerNumber: "Votre réponse (Entrée : la première) : ",
  answerWords: "Les numéros, de la pire à la meilleure : ",
  notUnderstood: (choices) => `Répondez par un numéro de 1 à ${choices}.`,
  wordsMissing: (n) => `Il faut les ${n} numéros, chacun une fois, par exemple : 3 1 2`,
  stopped:
    "Arrêté avant la fin : il restait une question sans réponse, et rien n’a été écrit. Relancez dans un terminal, ou donnez les réponses une par ligne.",
  leadsNowhere:
    "Ces colonnes ne disent pas assez pour entrer dans un parcours : il faut au moins une personne et une date lisible. Voyez ce que la lecture en dit :",
  recognised: (format) =>
    `Ce fichier est reconnu : ${format}. Il n’y a rien à dire de ses colonnes ; aucune entrée n’est nécessaire.`,
  entry: (settings) => `Ce qui sera écrit dans ${settings}, et lu exactement ainsi :`,
  read: (kept, aside, customers, interactions, journeys) =>
    `Lu ainsi : ${counted(kept, "fr", "ligne gardée", "lignes gardées")}, ${counted(aside, "fr", "écartée", "écartées")} ; ${countPeople(customers, "fr")}, ${counted(interactions, "fr", "interaction", "interactions")}, ${count(journeys, "fr")} parcours.`,
  write: (settings) => `L’écrire dans ${settings} ? (o/n, Entrée : oui) `,
  written: (settings) => `Écrit dans ${settings}. Le reste du fichier est intact.`,
  notWritten: (settings) => `Rien n’a été écrit dans ${settings}.`,
  cannotWrite: (settings) =>
    `${settings} n’a pas pu être complété sans risque (une erreur dedans, ou une liste sur une ligne) : copiez-y vous-même l’entrée ci-dessus.`,
  unknownEvents: (n) =>
    `${counted(n, "fr", "sorte d’évènements n’est", "sortes d’évènements ne sont")} à aucun point de contact connu.`,
  stageOf: (event, n) => `« ${event} » (${count(n, "fr")} fois) : à quelle étape du parcours ?`,
  leave: "je ne sais pas : le laisser « Non classé »",
  channelOf: "Par quel canal ces contacts passent-ils ?",
  addLines: (lines, sheet) =>
    `Ajouter ${lines === 1 ? "cette ligne" : `ces ${lines} lignes`} à ${sheet} ? (o/n, Entrée : oui) `,
  sheetUnwritten: (sheet) =>
    `${sheet} n’est pas en UTF-8 : l’écrire abîmerait ses accents. Enregistrez-le en « CSV UTF-8 », puis relancez.`,
  linesOfWorkbook: (lines, sheet) =>
    `${sheet} est un classeur, que nous n’écrivons pas : ajoutez-y ${lines === 1 ? "cette ligne" : `ces ${lines} lignes`}, colonne par colonne.`,
  linesWritten: (lines, sheet) =>
    `${lines === 1 ? "1 ligne ajoutée" : `${lines} lignes ajoutées`} à ${sheet}.`,
  unplaced: (n) =>
    `${n === 1 ? "L’autre reste « Non classé » ; la page Données le liste." : `Les ${count(n, "fr")} autres restent « Non classé » ; la page Données les liste.`}`,
  finish: "Lancez npm start pour voir le site.",
};

const KEYS_EN: Readonly<Record<string, string>> = { email: "e-mail address", deal: "deal", session: "visit" };

const en: AskingWords = {
  usage: "npm run map -- FILE: asks a few questions about an export, then writes what its columns mean.",
  outside: (path) =>
    `${path} is not in the data folder: drop it there (analytics/, reviews/ or crm/), then run again with that path.`,
  own: (path) => `${path} describes your company: it is no export, there is nothing to ask.`,
  table: (path, rows, columns) =>
    `${path}: ${counted(columns, "en", "column", "columns")}, ${counted(rows, "en", "row", "rows")} looked at. The first ones:`,
  columns: "What each column seems to be, and why:",
  part: (part, detail) =>
    detail === null
      ? PARTS_EN[part]
      : `${PARTS_EN[part]} (${part === "key" ? (KEYS_EN[detail] ?? detail) : detail})`,
  empty: "empty",
  constant: "always the same value",
  emails: (share, distinct) =>
    `${formatPercent(share, "en")} e-mail addresses, ${count(distinct, "en")} different`,
  dates: (distinct) => `dates, ${count(distinct, "en")} different`,
  numbers: (distinct) => `numbers, ${count(distinct, "en")} different`,
  texts: (distinct) => `texts, ${count(distinct, "en")} different`,
  question: (number) => `Question ${number}`,
  asks: {
    customer: () => "Which column says which person each row is about?",
    time: () => "Which date is the row’s?",
    event: () => "What says what happened?",
    rating: () => "Which column is the rating?",
    scale: (column) => `On which scale is the rating “${column}”?`,
    order: (column) => `In “${column}”, what comes first?`,
    words: (column) => `Put the answers of “${column}” in order, from the worst to the best.`,
  },
  why: {
    customer: "Without a person, a row is in no journey. No column says that it is one.",
    time: "Several columns of dates, and none says that it is the row’s.",
    event: "Each row becomes an interaction: it needs a name.",
    rating: "Several columns could be the rating.",
    scale: "Neither the column’s title nor its values say so.",
    order: "No date of the column has a day after the 12th: nothing proves it.",
    words: "What each word is worth, only you know.",
  },
  nobody: "none: nobody signed these opinions",
  each: "the dates themselves: each is a step, called after its column",
  asEvent: (column) => `${column}: what happened`,
  asRating: (column) => `${column}: a rating`,
  scale: (min, max) => `from ${min} to ${max}`,
  order: (order, text) =>
    `the ${order === "dmy" ? "day" : "month"} (${text}: ${order === "dmy" ? "day/month/year" : "month/day/year"})`,
  orWord: "or write the word that holds for every row (visit, call, purchase…)",
  proposed: "proposed",
  answerNumber: "Your answer (Enter: the first): ",
  answerWords: "The numbers, from the worst to the best: ",
  notUnderstood: (choices) => `Answer with a number from 1 to ${choices}.`,
  wordsMissing: (n) => `All ${n} numbers are needed, each once, for example: 3 1 2`,
  stopped:
    "Stopped before the end: a question was left without an answer, and nothing was written. Run again in a terminal, or give the answers one a line.",
  leadsNowhere:
    "These columns do not say enough to enter a journey: a person and a readable date are the least. What the reading says:",
  recognised: (format) =>
    `This file is recognised: ${format}. There is nothing to say about its columns; no entry is needed.`,
  entry: (settings) => `What will be written in ${settings}, and read exactly so:`,
  read: (kept, aside, customers, interactions, journeys) =>
    `Read so: ${counted(kept, "en", "row", "rows")} kept, ${count(aside, "en")} set aside; ${countPeople(customers, "en")}, ${counted(interactions, "en", "interaction", "interactions")}, ${counted(journeys, "en", "journey", "journeys")}.`,
  write: (settings) => `Write it in ${settings}? (y/n, Enter: yes) `,
  written: (settings) => `Written in ${settings}. The rest of the file is as it was.`,
  notWritten: (settings) => `Nothing was written in ${settings}.`,
  cannotWrite: (settings) =>
    `${settings} could not be completed safely (a mistake in it, or a list on one line): copy the entry above into it yourself.`,
  unknownEvents: (n) =>
    `${counted(n, "en", "sort of events is", "sorts of events are")} at no known touchpoint.`,
  stageOf: (event, n) => `“${event}” (${counted(n, "en", "time", "times")}): at which stage of the journey?`,
  leave: "I don’t know: leave it “Unclassified”",
  channelOf: "Through which channel do these contacts come?",
  addLines: (lines, sheet) =>
    `Add ${lines === 1 ? "this line" : `these ${lines} lines`} to ${sheet}? (y/n, Enter: yes) `,
  sheetUnwritten: (sheet) =>
    `${sheet} is not in UTF-8: writing it would damage its accents. Save it as “CSV UTF-8”, then run again.`,
  linesOfWorkbook: (lines, sheet) =>
    `${sheet} is a workbook, which we do not write: add ${lines === 1 ? "this line" : `these ${lines} lines`} to it, column by column.`,
  linesWritten: (lines, sheet) => `${lines === 1 ? "1 line" : `${lines} lines`} added to ${sheet}.`,
  unplaced: (n) => `The other ${count(n, "en")} stay “Unclassified”; the Data page lists them.`,
  finish: "Run npm start to see the site.",
};

export const askingWords: Readonly<Record<Language, AskingWords>> = bothInTerminal({ fr, en });
