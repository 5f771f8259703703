// What is said when a quarter is frozen. In: facts. Out: sentences for the terminal, in the company's language.
import { bothInTerminal } from "./typeset.ts";

export const freezeWords = bothInTerminal({
  fr: {
    noSite: "Aucun site n’a été construit ici. Lancez d’abord : npm run build",
    otherVersion:
      "Le site construit ici l’a été par une autre version de Parcours. Reconstruisez-le d’abord : npm run build",
    unknown: (quarter: string, known: string) =>
      `Le site n’a pas de trimestre « ${quarter} ». Il connaît : ${known}.`,
    frozen: (path: string) =>
      `${path} existe déjà : ce que la réunion a vu reste tel quel. Pour le refaire, effacez d’abord ce fichier.`,
    done: (path: string) =>
      `Ce que la réunion voit est gardé dans ${path}. Les prochaines constructions diront ce qui a été recompté depuis.`,
    unread: (files: readonly string[]) =>
      `Trimestres figés illisibles, laissés de côté : ${files.join(", ")}. Refaites-les avec npm run freeze.`,
  },
  en: {
    noSite: "No site was built here. First run: npm run build",
    otherVersion: "The site built here is of another version of Parcours. Build it anew first: npm run build",
    unknown: (quarter, known) => `The site has no quarter “${quarter}”. It knows: ${known}.`,
    frozen: (path) =>
      `${path} is there already: what the meeting saw stays as it is. To make it anew, erase that file first.`,
    done: (path) =>
      `What the meeting sees is kept in ${path}. The next builds will say what was restated since.`,
    unread: (files) =>
      `Frozen quarters that cannot be read, left aside: ${files.join(", ")}. Make them anew with npm run freeze.`,
  },
});
