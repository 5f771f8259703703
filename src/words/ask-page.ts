// What the data page says where it asks about a file. In: facts. Out: sentences.
import { bothLanguages } from "./typeset.ts";

export type AskPageWords = {
  readonly title: string;
  readonly intro: string;
  readonly pick: string;
  readonly opening: string;
  readonly which: string;
  readonly next: string;
  readonly back: string;
  readonly again: string;
  readonly column: string;
  readonly part: string;
  readonly why: string;
  readonly examples: string;
  readonly word: string;
  readonly rank: (word: string) => string;
  readonly done: string;
  readonly entryNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly settings: string;
  readonly merged: string;
  readonly notMerged: string;
  readonly firstRows: string;
  readonly nothingPlaced: string;
  readonly placed: string;
  readonly placedNote: string;
  readonly sheet: string;
  readonly mergedSheet: string;
  readonly sheetNotMerged: string;
  readonly place: string;
  readonly readWhole: string;
  readonly reading: string;
  readonly noJourney: string;
  readonly notRead: string;
};

const fr: AskPageWords = {
  title: "Un export mal compris ?",
  intro:
    "Choisissez-le : la page montre ce que chaque colonne semble être, et pourquoi, et ne demande que ce qu’elle ne peut pas savoir. Le fichier reste sur cet ordinateur.",
  pick: "Choisir un export",
  opening: "Lecture du fichier…",
  which: "Feuille ou tableau",
  next: "Suivant",
  back: "Revenir à la question précédente",
  again: "Recommencer",
  column: "Colonne",
  part: "Ce qu’elle est",
  why: "Ce que montrent ses valeurs",
  examples: "Exemples",
  word: "Un mot pour toutes les lignes",
  rank: (word) => `Rang de « ${word} », 1 pour la pire`,
  done: "Rien d’autre à demander. Voici l’entrée de parcours.yaml :",
  entryNote:
    "Copiez-la dans data/parcours.yaml sous « sources: », ou donnez ici votre parcours.yaml : il revient complété, le reste intact. Dans un terminal, npm run map -- FICHIER l’écrit pour vous.",
  copy: "Copier l’entrée",
  copied: "Copiée.",
  settings: "Compléter mon parcours.yaml",
  merged: "Télécharger parcours.yaml complété",
  notMerged: "Ce parcours.yaml ne peut pas être complété sans risque : copiez-y l’entrée vous-même.",
  firstRows: "Premières lignes",
  nothingPlaced: "Ces évènements restent « Non classé » : il n’y a rien à écrire.",
  placed: "Voici les lignes de touchpoints.csv :",
  placedNote:
    "Copiez-les dans data/touchpoints.csv (sans leur première ligne si le fichier en a déjà une), ou donnez ici le vôtre : il revient complété.",
  sheet: "Compléter mon touchpoints.csv",
  mergedSheet: "Télécharger touchpoints.csv complété",
  sheetNotMerged:
    "Ce touchpoints.csv n’est pas en UTF-8 : le compléter abîmerait ses accents. Enregistrez-le en « CSV UTF-8 », ou copiez-y les lignes.",
  place: "Ranger ces évènements",
  readWhole: "Lire tout le fichier ainsi",
  reading: "Lecture de tout le fichier…",
  noJourney: "Lu ainsi, le fichier ne donne aucun parcours :",
  notRead: "Le fichier n’a pas pu être lu ici (réseau ou mémoire) : l’entrée reste bonne à copier.",
};

const en: AskPageWords = {
  title: "An export read wrongly?",
  intro:
    "Choose it: the page shows what each column seems to be, and why, and asks only what it cannot know. The file stays on this computer.",
  pick: "Choose an export",
  opening: "Reading the file…",
  which: "Sheet or table",
  next: "Next",
  back: "Back to the question before",
  again: "Start again",
  column: "Column",
  part: "What it is",
  why: "What its values show",
  examples: "Examples",
  word: "One word for every row",
  rank: (word) => `Rank of “${word}”, 1 for the worst`,
  done: "Nothing else to ask. This is the entry of parcours.yaml:",
  entryNote:
    "Copy it into data/parcours.yaml under “sources:”, or give your parcours.yaml here: it comes back completed, all else as it was. In a terminal, npm run map -- FILE writes it for you.",
  copy: "Copy the entry",
  copied: "Copied.",
  settings: "Complete my parcours.yaml",
  merged: "Download the completed parcours.yaml",
  notMerged: "This parcours.yaml cannot be completed safely: copy the entry into it yourself.",
  firstRows: "First rows",
  nothingPlaced: "These events stay “Unclassified”: there is nothing to write.",
  placed: "These are the lines of touchpoints.csv:",
  placedNote:
    "Copy them into data/touchpoints.csv (without their first line where the file already has one), or give yours here: it comes back completed.",
  sheet: "Complete my touchpoints.csv",
  mergedSheet: "Download the completed touchpoints.csv",
  sheetNotMerged:
    "This touchpoints.csv is not in UTF-8: completing it would damage its accents. Save it as “CSV UTF-8”, or copy the lines into it.",
  place: "Place these events",
  readWhole: "Read the whole file so",
  reading: "Reading the whole file…",
  noJourney: "Read so, the file gives no journey:",
  notRead: "The file could not be read here (network or memory): the entry can still be copied.",
};

export const askPageWords = bothLanguages({ fr, en });
