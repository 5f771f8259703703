// A source's short name when nobody gave one. In: a path. Out: the file's base name as a lower-case word, without its period: each quarter's export is of the same source.
import { fold } from "../cells/fold.ts";

/** "crm/Suivi Leads (2026).csv" and "crm/suivi-leads-2025-T4 - Copie.csv" → "suivi-leads"; a workbook's sheet is named too. */
export function sourceName(path: string): string {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const [, file = base, sheet = ""] = /^(.*)\.\w{3,4} › (.*)$/.exec(base) ?? [];
  const words = fold(`${withoutCopyMark(file.replace(/\.[a-z0-9]{1,4}$/i, ""))} ${sheet}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const named = words.filter((_, place) => !isPeriod(words, place));
  return (named.length > 0 ? named : words).join("-") || "export";
}

/** What systems add to the name of a second download or of a copy. */
function withoutCopyMark(base: string): string {
  return base
    .replace(/^(?:copie de|copy of) /i, "")
    .replace(/(?:\s*-\s*(?:copie|copy))?\s*(?:\(\d{1,3}\))?$/i, "");
}

const YEAR = /^(?:19|20)\d{2}$/;
const WHOLE_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/;
const PART_OF_YEAR =
  /^(?:[tq][1-4]|s[12]|janv(?:ier)?|fevr(?:ier)?|mars|avril|mai|juin|juillet|aout|sept(?:embre)?|octobre|novembre|decembre|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|october|november|december)$/;
const SHORT_NUMBER = /^\d{1,2}$/;

/** A year, a date, a quarter or a month; a short number beside a year or another short number of a date ("2026-07-03"). */
function isPeriod(words: readonly string[], place: number): boolean {
  const word = words[place] ?? "";
  if (YEAR.test(word) || WHOLE_DATE.test(word) || PART_OF_YEAR.test(word)) return true;
  return SHORT_NUMBER.test(word) && (leadsToYear(words, place, -1) || leadsToYear(words, place, 1));
}

function leadsToYear(words: readonly string[], place: number, step: 1 | -1): boolean {
  const next = words[place + step] ?? "";
  return YEAR.test(next) || (SHORT_NUMBER.test(next) && YEAR.test(words[place + 2 * step] ?? ""));
}
