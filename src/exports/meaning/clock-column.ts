// The hour of a date that has none, in a column of its own beside it ("Date" and "Heure"). In: a table and its time column. Out: the same, with its clock when there is one, told where it is written in a way of its own.

import { decideTimeShape } from "../cells/time-shape.ts";
import { type Problem, problem } from "../problem.ts";
import { isNull, type Table, values } from "../rows/table.ts";
import { type ClockForm, clockForm, clockText, isClock } from "./clock-forms.ts";
import { plainHeader, plainHeaders } from "./header-words.ts";
import type { TimeCell } from "./meaning.ts";

const HOUR = /\b(?:heure|horaire|hour|time)\b/;
/** What a header may say of a time besides what happened then. */
const TIME_WORDS =
  /\b(?:debut|start|begin|fin|end|date|jour|day|heure|horaire|hour|time|created|at|le|de|du|d'|of)(?:\b|(?<='))/g;

/**
 * "Heure créée" is the hour of "Date créée", whatever other dates there are; "Heure" alone is that of the date before it, or of a lone one.
 * `isLone` where no other date of the row lacks an hour. `zone` is what the format says of times without an offset: with its hour, a date is one of them. Hours that no clock shows so ("0,5", "14",
 * "1405") are told in `report`.
 */
export function withClock(
  table: Table,
  time: TimeCell,
  zone: "utc" | "local",
  report: Problem[] = [],
  isLone = true,
): TimeCell {
  if (!time.dateOnly) return time;
  const clock = pairedClock(table, time.column) ?? (isLone ? loneClock(table, time.column) : null);
  if (clock === null) return time;
  const form = formOf(table, clock) ?? undefined;
  if (!readsJoined(table, time, clock, form)) return time;
  const read = { ...time, zone, dateOnly: false, clock };
  if (form === undefined) return read;
  report.push(...formTold(table, clock, form));
  return { ...read, clockForm: form };
}

function formTold(table: Table, clock: number, form: ClockForm): Problem[] {
  const found = values(table, clock).find(({ text }) => isClock(text, form))?.text ?? "";
  const column = table.header[clock] ?? null;
  return [
    problem("hours-written-otherwise", table.file, {
      column,
      found,
      values: { hour: clockText(found, form).slice(0, 5) },
    }),
  ];
}

/** The hour that a date's header names too, and no other header does. */
function pairedClock(table: Table, date: number): number | null {
  const headers = plainHeaders(table.header);
  const subjects = headers.map(pairSubject);
  const own = subjects[date] ?? "";
  const clocks = clocksOf(table, headers);
  const dates = headers.flatMap((_, column) => (clocks.includes(column) ? [] : [column]));
  const called = (columns: readonly number[]) => columns.filter((column) => subjects[column] === own);
  const [clock, ...others] = called(clocks);
  if (clock === undefined || others.length > 0 || called(dates).length > 1) return null;
  return own !== "" || clock === date + 1 ? clock : null;
}

/** Of two hours nobody knows which is the date's, but where they are those of a beginning and of an end. One of another date is none of its own. */
function loneClock(table: Table, date: number): number | null {
  const headers = plainHeaders(table.header);
  const subject = subjectOf(headers[date] ?? "");
  const clocks = clocksOf(table, headers).filter(
    (column) => column !== date && ["", subject].includes(subjectOf(headers[column] ?? "")),
  );
  const [only, ...others] = clocks.filter((column) => !isOfAnother(headers, column, date));
  if (others.length === 0) return only ?? null;
  const called = (pattern: RegExp) => clocks.filter((column) => pattern.test(headers[column] ?? ""));
  const [begun, ...more] = called(BEGINNING);
  const ended = called(ENDING);
  return begun !== undefined && more.length === 0 && ended.length === clocks.length - 1 ? begun : null;
}

/** "Created time" beside "Created date". */
function isOfAnother(headers: readonly string[], clock: number, date: number): boolean {
  const own = pairSubject(headers[clock] ?? "");
  return (
    own !== "" &&
    headers.some((header, column) => column !== clock && column !== date && pairSubject(header) === own)
  );
}

const BEGINNING = /\b(?:debut|start|begin|arrivee)\b/;
const ENDING = /\b(?:fin|end|depart)\b/;

function clocksOf(table: Table, headers: readonly string[]): number[] {
  return headers.flatMap((header, column) => (HOUR.test(header) && areClocks(table, column) ? [column] : []));
}

/** "Heure de la commande" and "Date de la commande" are about "la commande"; "Heure" alone is about any date. */
function subjectOf(header: string): string {
  return header.replace(TIME_WORDS, " ").replace(/\s+/g, " ").trim();
}

/** The same, with what tells the dates of one thing from each other: "Date début", "Créée le", "Heure de création". */
function pairSubject(header: string): string {
  return header
    .replace(/\b(?:date|jour|day|heure|horaire|hour|time|at|on|le|la|l'|de|du|d'|of)(?:\b|(?<='))/g, " ")
    .replace(/\b(?:creee?|created)\b/g, "creation")
    .replace(/\b(?:start|begin)\b/g, "debut")
    .replace(/\bend\b/g, "fin")
    .replace(/\s+/g, " ")
    .trim();
}

function areClocks(table: Table, column: number): boolean {
  const texts = values(table, column);
  const written = texts.filter(({ text }) => isClock(text)).length;
  return texts.length > 0 && (written >= 0.9 * texts.length || formOf(table, column) !== null);
}

function formOf(table: Table, column: number): ClockForm | null {
  const texts = values(table, column).map(({ text }) => text);
  return clockForm(texts, plainHeader(table.header[column] ?? ""));
}

/** The proof: date and hour written together are a time of the same shape, and nothing of the date is lost by it. */
function readsJoined(table: Table, time: TimeCell, clock: number, form: ClockForm | undefined): boolean {
  const dated = table.rows.filter((cells) => !isNull(cells[time.column] ?? ""));
  const dates = dated.map((cells) => (cells[time.column] ?? "").trim());
  const together = (date: string, hour: string) =>
    form === "fraction" && time.shape === "excel"
      ? String(Number(date) + Number(hour.replace(",", ".")))
      : `${date} ${clockText(hour, form)}`;
  const joined = dated.map((cells, row) => {
    const hour = (cells[clock] ?? "").trim();
    return isClock(hour, form) ? together(dates[row] ?? "", hour) : (dates[row] ?? "");
  });
  const options = { known: true, order: table.dates.order };
  const alone = decideTimeShape(dates, options);
  const read = decideTimeShape(joined, options);
  return read?.shape === time.shape && !read.dateOnly && read.unread.count === alone?.unread.count;
}
