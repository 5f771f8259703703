// The date column that says when a row happened. In: candidates. Out: the one with the most telling header, else the first.
import type { Table } from "../../rows/table.ts";
import { plainHeader } from "./roles.ts";

const TELLING: readonly RegExp[] = [
  /^(?:event|evenement)? ?(?:timestamp|time|datetime|date time|horodatage|date heure)$|^(?:occurred|happened) at$|^event date$|^date de l'evenement$/,
  /^(?:date|time|jour|created at|creation date|date de creation|cree le|created)$|\b(?:submitted|soumis|review date|date de l'avis|avis le)\b/,
  /\b(?:creat|cree|creation)/,
];
/** Dates that are not moments of the customer's journey: plans, limits, births, housekeeping. */
const NOT_A_MOMENT =
  /estim|prevu|prevision|expected|\bdue\b|echeance|birth|naissance|updat|modif|\bmaj\b|mise a jour|limit|expir|deadline|anniversaire|valid|export|\banswer|reply|reponse/;

/** False for plans, limits, births and housekeeping. */
export function isMoment(table: Table, column: number): boolean {
  return !NOT_A_MOMENT.test(plainHeader(table.header[column] ?? ""));
}

/** Null of no candidate; a plan or a limit only when nothing else is there. */
export function mainTime(table: Table, times: readonly number[]): number | null {
  const moments = times.filter((column) => isMoment(table, column));
  for (const pattern of TELLING) {
    const found = moments.find((column) => pattern.test(plainHeader(table.header[column] ?? "")));
    if (found !== undefined) return found;
  }
  return moments[0] ?? times[0] ?? null;
}
