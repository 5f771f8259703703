// What the build says of the files it read. In: counts. Out: sentences for the terminal.
import { counted } from "./counted.ts";
import { formatNumber, formatPercent } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothInTerminal } from "./typeset.ts";

type ImportWords = {
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly file: (path: string, format: string | null, read: number, kept: number) => string;
  readonly unplaced: (n: number, share: number) => string;
  readonly journeys: (customers: number, interactions: number, journeys: number, seconds: number) => string;
  readonly answers: (count: number) => string;
  readonly nothing: (folder: string) => string;
  readonly noFiles: (folder: string) => string;
  readonly done: (folder: string) => string;
};

export const importWords = bothInTerminal<ImportWords>({
  fr: {
    severity: { error: "✗ Erreur", warning: "! Attention", info: "· À savoir" },
    file: (path, format, read, kept) =>
      `${path} — ${format ?? "format inconnu"} : ${counted(read, "fr", "ligne lue", "lignes lues")}, ${counted(kept, "fr", "gardée", "gardées")}`,
    unplaced: (n, share) =>
      `${counted(n, "fr", "autre parcours n’a", "autres parcours n’ont")} que des étapes non classées (${formatPercent(share, "fr")} de tous) : hors des taux. Complétez touchpoints.csv ; les évènements concernés sont sur la page des données.`,
    journeys: (customers, interactions, journeys, seconds) =>
      `${counted(interactions, "fr", "interaction", "interactions")} de ${countPeople(customers, "fr")} : ${formatNumber(journeys, "fr")} parcours (${formatNumber(seconds, "fr", { digits: 1 })} s).`,
    answers: (count) => `${counted(count, "fr", "réponse préparée", "réponses préparées")}.`,
    nothing: (folder) =>
      `Rien d’utilisable dans ${folder} : aucun parcours n’a pu être formé. Les raisons sont ci-dessus et dans .parcours/import-report.json ; le guide est data/LISEZMOI.md.`,
    noFiles: (folder) =>
      `Aucun export dans ${folder}. Déposez vos fichiers CSV dans analytics/, reviews/ ou crm/, puis relancez ; le guide est data/LISEZMOI.md.`,
    done: (folder) => `Site construit dans ${folder}.`,
  },
  en: {
    severity: { error: "✗ Error", warning: "! Warning", info: "· Note" },
    file: (path, format, read, kept) =>
      `${path} — ${format ?? "unknown format"}: ${counted(read, "en", "row", "rows")} read, ${formatNumber(kept, "en")} kept`,
    unplaced: (n, share) =>
      `${counted(n, "en", "more journey has", "more journeys have")} unclassified steps alone (${formatPercent(share, "en")} of all): in no rate. Complete touchpoints.csv; the data page lists their events.`,
    journeys: (customers, interactions, journeys, seconds) =>
      `${counted(interactions, "en", "interaction", "interactions")} of ${countPeople(customers, "en")}: ${counted(journeys, "en", "journey", "journeys")} (${formatNumber(seconds, "en", { digits: 1 })} s).`,
    answers: (count) => `${counted(count, "en", "answer", "answers")} prebuilt.`,
    nothing: (folder) =>
      `Nothing usable in ${folder}: no journey could be made. The reasons are above and in .parcours/import-report.json; the guide is data/LISEZMOI.md.`,
    noFiles: (folder) =>
      `No export in ${folder}. Drop your CSV files into analytics/, reviews/ or crm/ and run again; the guide is data/LISEZMOI.md.`,
    done: (folder) => `Site built in ${folder}.`,
  },
});
