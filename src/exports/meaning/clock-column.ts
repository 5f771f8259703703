// The hour of a date that has none, in a column of its own beside it ("Date" and "Heure"). In: a table and its time column. Out: the same, with its clock when there is one.

import { CLOCK as CLOCK_WRITTEN } from "../cells/time-grammar.ts";
import { decideTimeShape } from "../cells/time-shape.ts";
import { isNull, type Table, values } from "../rows/table.ts";
import { plainHeader } from "./header-words.ts";
import type { TimeCell } from "./meaning.ts";

/** Whole, for the engine too, which joins such cells alone: another leaves its row the bare date. */
export const CLOCK_PATTERN = CLOCK_WRITTEN;
const CLOCK = new RegExp(`^${CLOCK_PATTERN}$`);
const HOUR = /\b(?:heure|horaire|hour|time)\b/;
/** What a header may say of a time besides what happened then. */
const TIME_WORDS =
  /\b(?:debut|start|begin|fin|end|date|jour|day|heure|horaire|hour|time|created|at|le|de|du|d'|of)(?:\b|(?<='))/g;

/** `zone` is what the format says of times without an offset: with its hour, a date is one of them. */
export function withClock(table: Table, time: TimeCell, zone: "utc" | "local"): TimeCell {
  if (!time.dateOnly) return time;
  const clock = ownClock(table, clockColumns(table, time.column));
  if (clock === null || !readsJoined(table, time, clock)) return time;
  return { ...time, zone, dateOnly: false, clock };
}

/** Of two hours nobody knows which is the date's, but where they are those of a beginning and of an end. */
function ownClock(table: Table, clocks: readonly number[]): number | null {
  const [only, ...others] = clocks;
  if (others.length === 0) return only ?? null;
  const called = (pattern: RegExp) =>
    clocks.filter((column) => pattern.test(plainHeader(table.header[column] ?? "")));
  const [begun, ...more] = called(BEGINNING);
  const ended = called(ENDING);
  return begun !== undefined && more.length === 0 && ended.length === others.length ? begun : null;
}

const BEGINNING = /\b(?:debut|start|begin|arrivee)\b/;
const ENDING = /\b(?:fin|end|depart)\b/;

function clockColumns(table: Table, date: number): number[] {
  const subject = subjectOf(table.header[date] ?? "");
  return table.header.flatMap((header, column) => {
    const isOfDate = HOUR.test(plainHeader(header)) && ["", subject].includes(subjectOf(header));
    return column !== date && isOfDate && isClock(table, column) ? [column] : [];
  });
}

/** "Heure de la commande" and "Date de la commande" are about "la commande"; "Heure" alone is about any date. */
function subjectOf(header: string): string {
  return plainHeader(header).replace(TIME_WORDS, " ").replace(/\s+/g, " ").trim();
}

function isClock(table: Table, column: number): boolean {
  const texts = values(table, column);
  return texts.length > 0 && texts.filter(({ text }) => CLOCK.test(text)).length >= 0.9 * texts.length;
}

/** The proof: date and hour written together are a time of the same shape, and nothing of the date is lost by it. */
function readsJoined(table: Table, time: TimeCell, clock: number): boolean {
  const dated = table.rows.filter((cells) => !isNull(cells[time.column] ?? ""));
  const dates = dated.map((cells) => (cells[time.column] ?? "").trim());
  const joined = dated.map((cells, row) => {
    const hour = (cells[clock] ?? "").trim();
    return CLOCK.test(hour) ? `${dates[row]} ${hour}` : (dates[row] ?? "");
  });
  const options = { known: true, order: table.dates.order };
  const alone = decideTimeShape(dates, options);
  const together = decideTimeShape(joined, options);
  return (
    together?.shape === time.shape && !together.dateOnly && together.unread.count === alone?.unread.count
  );
}
