// What `npm run new` says in the terminal. In: paths. Out: sentences in the company's language.
import { bothInTerminal } from "./typeset.ts";

export type NewWords = {
  /** Files that would be lost: neither the fictional company's nor as it was shipped. */
  readonly refused: (folder: string, paths: readonly string[]) => string;
  readonly question: (folder: string, files: number) => string;
  /** A letter that means yes, lower case. */
  readonly yes: string;
  readonly nobodyToAsk: string;
  readonly nothingDone: string;
  readonly done: (folder: string) => string;
};

const bullets = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join("\n");

export const newWords = bothInTerminal<NewWords>({
  fr: {
    refused: (folder, paths) =>
      `Rien n’a été effacé : ${folder} contient des fichiers qui ne sont pas ceux de l’entreprise fictive, ou que vous avez modifiés.\n${bullets(paths)}\nMettez-les de côté, relancez la commande, puis remettez-les.`,
    question: (folder, files) =>
      files > 0
        ? `Effacer les ${files} fichiers de l’entreprise fictive dans ${folder} et repartir de tableaux vides ? (o/N) `
        : `Écrire des tableaux vides dans ${folder} ? (o/N) `,
    yes: "o",
    nobodyToAsk: "Personne pour confirmer ici. Relancez avec : npm run new -- --yes",
    nothingDone: "Rien n’a changé.",
    done: (folder) =>
      `Le dossier ${folder} est prêt : déposez vos exports dans analytics/, reviews/ et crm/, puis lancez npm start. Le guide est ${folder}/LISEZMOI.md.`,
  },
  en: {
    refused: (folder, paths) =>
      `Nothing was removed: ${folder} holds files that are not the fictional company’s, or that you have changed.\n${bullets(paths)}\nPut them aside, run the command again, then put them back.`,
    question: (folder, files) =>
      files > 0
        ? `Remove the ${files} files of the fictional company in ${folder} and start from empty spreadsheets? (y/N) `
        : `Write empty spreadsheets in ${folder}? (y/N) `,
    yes: "y",
    nobodyToAsk: "Nobody to confirm here. Run again with: npm run new -- --yes",
    nothingDone: "Nothing changed.",
    done: (folder) =>
      `The folder ${folder} is ready: drop your exports into analytics/, reviews/ and crm/, then run npm start. The guide is ${folder}/LISEZMOI.md.`,
  },
});
