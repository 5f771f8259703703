// What `npm run new` says in the terminal. In: paths. Out: sentences in the company's language.
import { bothInTerminal } from "./typeset.ts";

export type NewWords = {
  /** Files that would be lost: neither the fictional company's nor as it was shipped. */
  readonly refused: (folder: string, paths: readonly string[]) => string;
  /** `sector`: an example company is laid, in place of empty spreadsheets. */
  readonly question: (folder: string, files: number, sector: boolean) => string;
  /** A letter that means yes, lower case. */
  readonly yes: string;
  readonly nobodyToAsk: string;
  readonly nothingDone: string;
  readonly done: (folder: string) => string;
  readonly sectorDone: (folder: string) => string;
  readonly sectorUnknown: (asked: string, known: readonly string[]) => string;
};

const bullets = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join("\n");

export const newWords = bothInTerminal<NewWords>({
  fr: {
    refused: (folder, paths) =>
      `Rien n’a été effacé : ${folder} contient des fichiers qui ne sont pas ceux de l’entreprise fictive, ou que vous avez modifiés.\n${bullets(paths)}\nMettez-les de côté, relancez la commande, puis remettez-les.`,
    question: (folder, files, sector) => {
      const laid = sector ? "les tableaux et l’entreprise fictive de ce secteur" : "des tableaux vides";
      return files > 0
        ? `Effacer les ${files} fichiers de l’entreprise fictive dans ${folder}, et y mettre ${laid} ? (o/N) `
        : `Écrire ${laid} dans ${folder} ? (o/N) `;
    },
    yes: "o",
    nobodyToAsk: "Personne pour confirmer ici. Relancez avec : npm run new -- --yes",
    nothingDone: "Rien n’a changé.",
    done: (folder) =>
      `Le dossier ${folder} est prêt : déposez vos exports dans analytics/, reviews/ et crm/, puis lancez npm start. Le guide est ${folder}/LISEZMOI.md.`,
    sectorDone: (folder) =>
      `Le dossier ${folder} contient maintenant une entreprise fictive de ce secteur : lancez npm start pour la voir, puis remplacez ses exports par les vôtres et adaptez ses tableaux. Le guide est ${folder}/LISEZMOI.md.`,
    sectorUnknown: (asked, known) =>
      `Il n’y a pas de tableaux pour le secteur « ${asked} ». Secteurs : ${known.join(", ")}. Sans --sector, les tableaux sont vides.`,
  },
  en: {
    refused: (folder, paths) =>
      `Nothing was removed: ${folder} holds files that are not the fictional company’s, or that you have changed.\n${bullets(paths)}\nPut them aside, run the command again, then put them back.`,
    question: (folder, files, sector) => {
      const laid = sector
        ? "the spreadsheets and the fictional company of this sector"
        : "empty spreadsheets";
      return files > 0
        ? `Remove the ${files} files of the fictional company in ${folder}, and put ${laid} there? (y/N) `
        : `Write ${laid} in ${folder}? (y/N) `;
    },
    yes: "y",
    nobodyToAsk: "Nobody to confirm here. Run again with: npm run new -- --yes",
    nothingDone: "Nothing changed.",
    done: (folder) =>
      `The folder ${folder} is ready: drop your exports into analytics/, reviews/ and crm/, then run npm start. The guide is ${folder}/LISEZMOI.md.`,
    sectorDone: (folder) =>
      `The folder ${folder} now holds a fictional company of this sector: run npm start to see it, then replace its exports by yours and adapt its spreadsheets. The guide is ${folder}/LISEZMOI.md.`,
    sectorUnknown: (asked, known) =>
      `There is no set for the sector “${asked}”. Sectors: ${known.join(", ")}. Without --sector, the spreadsheets are empty.`,
  },
});
