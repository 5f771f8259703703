// How a column of hours writes them where it is not "14:05". In: its texts and what its header is called. Out: the form, or null; and the hour of one text, as a clock shows it.
import { CLOCK as CLOCK_WRITTEN } from "../cells/time-grammar.ts";

/** A part of a day ("0,5" is noon in a spreadsheet), whole hours ("14"), or digits alone ("1405", "140530"). */
export type ClockForm = "fraction" | "hours" | "digits";

/** Whole texts, for the engine too. */
export const CLOCK_PATTERNS: Readonly<Record<ClockForm | "written", string>> = {
  written: CLOCK_WRITTEN,
  fraction: "0|0?[.,][0-9]+|[0-9](?:[.,][0-9]+)?[eE]-0?[1-9]",
  hours: "[01]?[0-9]|2[0-3]",
  digits: "(?:[01]?[0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?",
};
const WHOLE = Object.fromEntries(
  Object.entries(CLOCK_PATTERNS).map(([form, pattern]) => [form, new RegExp(`^(?:${pattern})$`)]),
) as Readonly<Record<ClockForm | "written", RegExp>>;
/** "Time" may be how long it took. */
const OF_DAY = /\b(?:heure|hour|horaire)\b/;
const SECONDS_OF_DAY = 86_400;

export function isClock(text: string, form?: ClockForm): boolean {
  return WHOLE[form ?? "written"].test(text);
}

/** Null where its texts are no hours of a day, or the hours that any clock shows. `name` is plain. */
export function clockForm(texts: readonly string[], name: string): ClockForm | null {
  const are = (form: ClockForm) =>
    texts.length > 0 && texts.filter((text) => isClock(text, form)).length >= 0.9 * texts.length;
  if (are("fraction")) return texts.some((text) => /[.,]/.test(text)) ? "fraction" : null;
  if (are("digits") && new Set(texts).size > 1) return "digits";
  return are("hours") && OF_DAY.test(name) && new Set(texts).size > 1 ? "hours" : null;
}

/** "0,5" → "12:00:00", "14" → "14:00", "1405" → "14:05". */
export function clockText(text: string, form: ClockForm | undefined): string {
  if (form === undefined) return text;
  if (form === "hours") return `${text}:00`;
  if (form === "digits") return text.replace(/^(\d{1,2})(\d{2})(\d{2})?$/, (_, ...parts) => joined(parts));
  const seconds = Math.min(Math.round(fractionOf(text) * SECONDS_OF_DAY), SECONDS_OF_DAY - 1);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** "915" is 9:15, "91530" is 9:15:30. */
function joined(parts: readonly unknown[]): string {
  return parts
    .slice(0, 3)
    .filter((part) => part !== undefined)
    .join(":");
}

function fractionOf(text: string): number {
  return Number(text.replace(",", "."));
}
