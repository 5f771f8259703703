// How the times of a column are written. In: all its values in the sample. Out: a shape decided by proof, and what speaks against it.

/**
 * How a time is written, decided per column by proof:
 * - iso: 2026-07-03, 2026-07-03 10:12[:13[.5]], with T, Z or an offset
 * - dmy / mdy / ymd: 03/07/2026, 3.7.26, 26-07-03, with or without a time after it; an ISO date or a spreadsheet serial among them is read too
 * - worded: 3 juillet 2026, Jul 3, 2026, 03-juil-26, with or without a time after it
 * - compact: 20260703[101213], with T or a space between
 * - digits_dmy / digits_ymd: 030726, 03072026, 30726 (its zero lost); 260703
 * - epoch_s / epoch_ms / epoch_us: seconds, milliseconds, microseconds since 1970 UTC
 * - excel: days since 1899-12-30 (spreadsheet serials)
 */
export type TimeShape =
  | "iso"
  | "dmy"
  | "mdy"
  | "ymd"
  | "worded"
  | "compact"
  | "digits_dmy"
  | "digits_ymd"
  | "epoch_s"
  | "epoch_ms"
  | "epoch_us"
  | "excel";

/** Which of three numbers is the day, the month, the year. */
export type DateOrder = "dmy" | "mdy" | "ymd";

import { fold } from "./fold.ts";
import { clockOf, type Family, isWrittenAs, monthIn, namesZone } from "./time-grammar.ts";
import { isEndOfDay, withoutEndOfDay, withoutZone } from "./time-tail.ts";

export type TimeVerdict = {
  readonly shape: TimeShape;
  /** True when every value names an offset or UTC; "some" when only part of them do. */
  readonly offsets: boolean | "some";
  readonly dateOnly: boolean;
  /** True when some values have their zone behind the hour in a way that is not ISO's ("03/07/2026 10:12 CEST"), or the hour 24:00. */
  readonly zoned: boolean;
  readonly latest: boolean;
  /** What decided between dd/mm and mm/dd; null for the other shapes. */
  readonly order: "proved" | "unproved" | "contradicted" | null;
  /** Values that the shape does not explain: how many, and the place of the first. */
  readonly unread: { readonly count: number; readonly first: number | null };
  readonly read: number;
};

/** A midnight is an hour that nobody wrote. */
const MIDNIGHT = /^(?:0?0(?::|\s?[hH]\s?)00(?::00(?:[.,]0+)?)?|12:00(?::00(?:[.,]0+)?)?\s?[Aa][Mm])$/u;
/** A slashed date with or without what follows it. */
const SLASHED_PARTS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;

/**
 * The shape that explains most values, or null when none explains half of them.
 * Spreadsheet serials look like any number, so they are accepted in columns `known` to be dates only.
 */
export function decideTimeShape(
  texts: readonly string[],
  options: { readonly known: boolean; readonly order: DateOrder },
): TimeVerdict | null {
  const tails = texts.map((text) => tailOf(text, options.known));
  const plain = tails.map(({ text }) => text);
  const families = withCompanions(
    plain.map((text) => familyOf(text, options.known)),
    plain,
  );
  const family = mostFrequent(families);
  if (family === null) return null;
  if (family === "digits" && !areDays(plain.filter((_, i) => families[i] === family))) return null;
  const isKept = (_: unknown, i: number) => families[i] === family;
  const kept = plain.filter(isKept);
  if (kept.length * 2 < texts.length) return null;
  const read = details(family, kept, options.order);
  const isRead = plain.map((text, i) => families[i] === family && isOfCalendar(text, read.shape));
  const first = isRead.indexOf(false);
  const unread = { count: isRead.filter((one) => !one).length, first: first < 0 ? null : first };
  const zones = tails.filter((tail, i) => isKept(tail, i) && tail.zoned).length;
  const latest = tails.some((tail, i) => isKept(tail, i) && tail.latest);
  const offsets = zones === 0 ? read.offsets : zones === kept.length ? true : ("some" as const);
  const dateOnly = read.dateOnly && !latest;
  return { ...read, offsets, dateOnly, zoned: zones > 0, latest, unread, read: texts.length - unread.count };
}

/**
 * A spreadsheet that rewrites part of a column leaves "2026-02-13" or 46201 beside "13/02/2026". Neither needs proof, so all are read,
 * as one family; with an offset it is another time than its neighbours.
 */
function withCompanions(families: readonly (Family | null)[], texts: readonly string[]): (Family | null)[] {
  const slashed = families.filter((family) => family === "slashed").length;
  const isMixed = slashed * 10 >= families.length;
  const dates: Family | null = slashed > 0 ? "slashed" : families.includes("iso") ? "iso" : null;
  const isOfDigits = families.includes("digits");
  return families.map((family, i) => {
    if (isOfDigits && isWrittenAs("digits", texts[i] ?? "")) return "digits";
    if (family === "excel" && dates !== null) return dates;
    return isMixed && family === "iso" && !namesZone(texts[i] ?? "") ? "slashed" : family;
  });
}

/** Only what is no time as it stands is looked at again without its tail: most columns need none of it. */
function tailOf(text: string, known: boolean): { text: string; zoned: boolean; latest: boolean } {
  const whole = { text, zoned: false, latest: false };
  const isLate = (written: string) => written.includes("24:00") && isEndOfDay(written);
  if (text.length > 90 || !/\d/.test(text)) return whole;
  if (isLate(text)) return { ...whole, text: withoutEndOfDay(text), latest: true };
  if (familyOf(text, known) !== null) return whole;
  const bare = withoutZone(text);
  if (bare === null) return whole;
  if (isLate(bare)) return { text: withoutEndOfDay(bare), zoned: true, latest: true };
  return familyOf(bare, known) === null ? whole : { text: bare, zoned: true, latest: false };
}

function details(family: Family, kept: readonly string[], order: DateOrder) {
  if (family === "iso") return isoDetails(kept);
  if (family === "slashed") return slashedDetails(kept, order);
  if (family === "digits") return digitsDetails(kept);
  if (family === "worded") {
    const clocks = kept.map((text) => clockOf(fold(text)));
    return { shape: family, offsets: false, dateOnly: areDates(timedIn(clocks), kept.length), order: null };
  }
  const dateOnly =
    family === "compact"
      ? kept.every((t) => t.length === 8)
      : family === "excel" && kept.every((t) => /^\d+$/.test(t));
  return { shape: family, offsets: false, dateOnly, order: null };
}

function isoDetails(kept: readonly string[]) {
  const zoned = kept.filter(namesZone).length;
  const timed = timedIn(kept.map(clockOf)) + fractions(kept);
  const offsets = zoned === 0 ? false : zoned === kept.length ? true : ("some" as const);
  return { shape: "iso" as const, offsets, dateOnly: areDates(timed, kept.length), order: null };
}

/** A first number above 12 proves dd/mm, a second one mm/dd; both: the larger party wins and the contradiction is told. */
function slashedDetails(kept: readonly string[], order: DateOrder) {
  const parts = kept.map((text) => SLASHED_PARTS.exec(text));
  const dateOnly = areDates(timedIn(kept.map(clockOf)) + fractions(kept), kept.length);
  const read = { offsets: false, dateOnly } as const;
  if (areYearFirst(parts)) return { ...read, shape: "ymd" as const, order: "proved" as const };
  const dmy = parts.filter((part) => Number(part?.[1]) > 12).length;
  const mdy = parts.filter((part) => Number(part?.[2]) > 12).length;
  const proof =
    dmy > 0 && mdy > 0
      ? ("contradicted" as const)
      : dmy + mdy > 0
        ? ("proved" as const)
        : ("unproved" as const);
  const shape = dmy > mdy ? ("dmy" as const) : mdy > dmy ? ("mdy" as const) : order;
  return { ...read, shape, order: proof };
}

const inDigits = (text: string) => text.padStart(text.length < 7 ? 6 : 8, "0");
const pairs = (texts: readonly string[], from: number, to?: number) =>
  new Set(texts.map((text) => inDigits(text).slice(from, to))).size;

/** Of years there are few, of seconds ("140530" under "Heure") many. */
function areDays(kept: readonly string[]): boolean {
  const years = Math.min(pairs(kept, -2), pairs(kept, 0, 2));
  const days = Math.max(pairs(kept, -2), pairs(kept, 0, 2));
  return years <= Math.max(3, days / 2);
}

/** Year first where more are then a day of a calendar, or where the first two hardly change. */
function digitsDetails(kept: readonly string[]) {
  const days = (shape: TimeShape) => kept.filter((text) => isOfCalendar(text, shape)).length;
  const [last, first] = [days("digits_dmy"), days("digits_ymd")];
  const [firsts, lasts] = [pairs(kept, 0, 2), pairs(kept, -2)];
  const isYearFirst = first === last ? firsts < lasts : first > last;
  const shape = isYearFirst ? ("digits_ymd" as const) : ("digits_dmy" as const);
  const order = first === last && firsts === lasts ? ("unproved" as const) : ("proved" as const);
  return { offsets: false, dateOnly: true, shape, order };
}

/** Serials with an hour: 46201.5. */
function fractions(kept: readonly string[]): number {
  return kept.filter((text) => isWrittenAs("excel", text) && /[.,]/.test(text)).length;
}

/**
 * "26-07-01", "26-07-02": the first number hardly changes and the last one runs through the days of a month. As a day first, these would
 * be one day of many years.
 */
function areYearFirst(parts: readonly (RegExpExecArray | null)[]): boolean {
  const short = parts.filter((part) => part !== null && part[3]?.length === 2);
  if (short.length < 3 || short.length < parts.length) return false;
  const different = (group: number) => new Set(short.map((part) => part?.[group])).size;
  const last = short.map((part) => Number(part?.[3]));
  const isDay = last.every((n) => n >= 1 && n <= 31);
  return (
    isDay &&
    different(1) <= 3 &&
    different(3) > different(1) &&
    short.every((part) => Number(part?.[2]) <= 12)
  );
}

function timedIn(clocks: readonly (string | undefined)[]): number {
  return clocks.filter((clock) => clock !== undefined && !MIDNIGHT.test(clock)).length;
}

/** Dates written with a midnight that summer time moved by an hour on a few rows (5 of 8,225 in a real shop's reviews) are still dates. */
function areDates(timed: number, all: number): boolean {
  return timed <= all / 100;
}

const COUNTED = ["compact", "epoch_us", "epoch_ms", "epoch_s"] as const;

function familyOf(text: string, known: boolean): Family | null {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return isWorded(text) ? "worded" : null;
  if (isWrittenAs("iso", text)) return "iso";
  if (isWrittenAs("slashed", text)) {
    const [, a, b, last = ""] = SLASHED_PARTS.exec(text) ?? [];
    return isDate(Number(a), Number(b), last) ? "slashed" : null;
  }
  const counted = COUNTED.find((family) => isWrittenAs(family, text));
  if (counted !== undefined) return counted;
  if (isWorded(text)) return "worded";
  if (!known) return null;
  if (isWrittenAs("excel", text)) return "excel";
  return /^(?:\d{6}|\d{8})$/.test(text) && isWrittenAs("digits", text) ? "digits" : null;
}

/** Most texts are no dates: folding one is dear, so its look comes first. */
function isWorded(text: string): boolean {
  return text.length < 60 && /\p{L}{3}.*\d|\d.*\p{L}{3}/u.test(text) && isWrittenAs("worded", fold(text));
}

/** Whether there is such a day, in a year that anything in an export may be of, as plausible_time of times.sql. Numbers of days and seconds are. */
function isOfCalendar(text: string, shape: TimeShape): boolean {
  if (shape.startsWith("epoch") || (!shape.startsWith("digits") && isWrittenAs("excel", text))) return true;
  const [year = 0, month = 0, day = 0] = dayOf(text, shape);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Year, month, day. */
function dayOf(text: string, shape: TimeShape): number[] {
  if (shape === "compact") return [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number);
  if (shape === "worded") return wordedDay(fold(text));
  if (shape === "digits_dmy" || shape === "digits_ymd") return digitsDay(inDigits(text), shape);
  const [a = "", b = "", c = ""] = text.match(/\d+/g) ?? [];
  if (shape === "iso" || shape === "ymd" || isWrittenAs("iso", text))
    return [inFull(a, 1900), Number(b), Number(c)];
  const [day, month] = shape === "dmy" ? [a, b] : [b, a];
  return [inFull(c, 1900), Number(month), Number(day)];
}

function digitsDay(text: string, shape: "digits_dmy" | "digits_ymd"): number[] {
  const [a, b, c] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  if (shape === "digits_dmy") return [inFull(c, 1900), Number(b), Number(a)];
  return c.length === 2 ? [inFull(a, 1900), Number(b), Number(c)] : [];
}

/** The month is a word: the two numbers are a day and a year, in this order. With two digits, a year is of this century here. */
function wordedDay(folded: string): number[] {
  const [day = "", year = ""] = folded.match(/\d+/g) ?? [];
  return [inFull(year, 2000), monthIn(folded), Number(day)];
}

/** Two digits as the engine reads them: from 69 on they are of the century told. */
function inFull(year: string, late: number): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 69 ? 2000 : late);
}

/** Day and month in either order; with a short year it may come first instead: "26-07-31". */
function isDate(a: number, b: number, last: string): boolean {
  const isDay = (n: number) => n >= 1 && n <= 31;
  if (isDay(a) && isDay(b) && Math.min(a, b) <= 12) return true;
  return last.length === 2 && a <= 99 && b >= 1 && b <= 12 && isDay(Number(last));
}

function mostFrequent(families: readonly (Family | null)[]): Family | null {
  const times = new Map<Family, number>();
  for (const family of families) if (family !== null) times.set(family, (times.get(family) ?? 0) + 1);
  let best: Family | null = null;
  for (const [family, n] of times) if (best === null || n > (times.get(best) ?? 0)) best = family;
  return best;
}
