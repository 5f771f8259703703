// What the build says of the files it read. In: counts. Out: sentences for the terminal.
import { formatNumber, type Language } from "./format.ts";

type ImportWords = {
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly file: (path: string, format: string | null, read: number, kept: number) => string;
  readonly journeys: (customers: number, interactions: number, journeys: number, seconds: string) => string;
  readonly answers: (count: number) => string;
  readonly nothing: (folder: string) => string;
  readonly noFiles: (folder: string) => string;
  readonly done: (folder: string) => string;
};

export const importWords: Readonly<Record<Language, ImportWords>> = {
  fr: {
    severity: { error: "✗ Erreur", warning: "! Attention", info: "· À savoir" },
    file: (path, format, read, kept) =>
      `${path} — ${format ?? "format inconnu"} : ${formatNumber(read, "fr")} lignes lues, ${formatNumber(kept, "fr")} gardées`,
    journeys: (customers, interactions, journeys, seconds) =>
      `${formatNumber(interactions, "fr")} interactions de ${formatNumber(customers, "fr")} clients forment ${formatNumber(journeys, "fr")} parcours (${seconds} s).`,
    answers: (count) => `${formatNumber(count, "fr")} réponses préparées.`,
    nothing: (folder) =>
      `Rien d’utilisable dans ${folder} : aucun parcours n’a pu être formé. Les raisons sont ci-dessus et dans .parcours/import-report.json ; le guide est data/LISEZMOI.md.`,
    noFiles: (folder) =>
      `Aucun export dans ${folder}. Déposez vos fichiers CSV dans analytics/, reviews/ ou crm/, puis relancez ; le guide est data/LISEZMOI.md.`,
    done: (folder) => `Site construit dans ${folder}.`,
  },
  en: {
    severity: { error: "✗ Error", warning: "! Warning", info: "· Note" },
    file: (path, format, read, kept) =>
      `${path} — ${format ?? "unknown format"}: ${formatNumber(read, "en")} rows read, ${formatNumber(kept, "en")} kept`,
    journeys: (customers, interactions, journeys, seconds) =>
      `${formatNumber(interactions, "en")} interactions of ${formatNumber(customers, "en")} customers make ${formatNumber(journeys, "en")} journeys (${seconds} s).`,
    answers: (count) => `${formatNumber(count, "en")} answers prebuilt.`,
    nothing: (folder) =>
      `Nothing usable in ${folder}: no journey could be made. The reasons are above and in .parcours/import-report.json; the guide is data/LISEZMOI.md.`,
    noFiles: (folder) =>
      `No export in ${folder}. Drop your CSV files into analytics/, reviews/ or crm/ and run again; the guide is data/LISEZMOI.md.`,
    done: (folder) => `Site built in ${folder}.`,
  },
};
