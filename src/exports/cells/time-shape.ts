// How the times of a column are written. In: all its values in the sample. Out: a shape decided by proof, and what speaks against it.

/**
 * How a time is written, decided per column by proof:
 * - iso: 2026-07-03, 2026-07-03 10:12[:13[.5]], with T, Z or an offset
 * - dmy / mdy / ymd: 03/07/2026, 3.7.26, 26-07-03, with or without a time after it; an ISO date or a spreadsheet serial among them is read too
 * - worded: 3 juillet 2026, Jul 3, 2026, 03-juil-26, with or without a time after it
 * - compact: 20260703[101213], with T or a space between
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
  | "epoch_s"
  | "epoch_ms"
  | "epoch_us"
  | "excel";

/** Which of three numbers is the day, the month, the year. */
export type DateOrder = "dmy" | "mdy" | "ymd";

import { fold } from "./fold.ts";
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

/** How a value is written; dd/mm and mm/dd are one family until proof. */
type Family = "iso" | "slashed" | "worded" | "compact" | "epoch_s" | "epoch_ms" | "epoch_us" | "excel";

/** 14:05, 14:05:06.789, 2:05 PM, 14h05, 14 h. */
const CLOCK = "\\d{1,2}(?::|\\s?h\\s?)\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s?[AaPp][Mm])?|\\d{1,2}\\s?h";
/** The engine's own cast reads slashes between year, month and day as well as dashes. Other zones are a tail ("10:12 AM UTC+1": Google Forms). */
const ISO =
  /^\d{4}([-/])\d{1,2}\1\d{1,2}(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: [AaPp][Mm](?=$))?) ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** Without "u": with it, WebKit 2.50 finds nothing after a back-reference in a text that has a letter beyond Latin-1 somewhere. */
const SLASHED = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:(?:,| à| a| -)? (${CLOCK}))?$`);
/** Months in full or short, in French or English, folded. */
const MONTH =
  "(?:janv(?:ier)?|jan(?:uary)?|fevr?(?:ier)?|feb(?:ruary)?|mars?|march|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|juil(?:let)?|july?|aout?|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?)";
/** "3 juillet 2026 à 14h05", "03-Jul-26", "03/Jul/2026:10:12:45", "Fri, 3 Jul 2026", "July 3rd, 2026, 2:05 PM": the month is a word, so nothing needs proof. */
const WORDED = new RegExp(
  `^(?:[a-z]{3,9}\\.?,? )?(?:\\d{1,2}(?:er|st|nd|rd|th)?[ /-]${MONTH}\\.?,?[ /-](?:\\d{4}|\\d{2})|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?:(?:(?:,| a| at)? |(?<=\\d{4}):)(${CLOCK}))?$`,
  "u",
);
const COMPACT = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])([T ]?(?:\d{4}|\d{6}))?$/;
const MIDNIGHT = /^0?0(?::|\s?h\s?)00(?::00(?:[.,]0+)?)?$/u;
/** Days since 1899-12-30 for 1982–2064. */
const EXCEL = /^[3-5]\d{4}(?:[.,]\d+)?$/;

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
  const isKept = (_: unknown, i: number) => families[i] === family;
  const kept = plain.filter(isKept);
  if (kept.length * 2 < texts.length) return null;
  const unread = { count: texts.length - kept.length, first: firstOther(families, family) };
  const read = details(family, kept, options.order);
  const zones = tails.filter((tail, i) => isKept(tail, i) && tail.zoned).length;
  const latest = tails.some((tail, i) => isKept(tail, i) && tail.latest);
  const offsets = zones === 0 ? read.offsets : zones === kept.length ? true : ("some" as const);
  const dateOnly = read.dateOnly && !latest;
  return { ...read, offsets, dateOnly, zoned: zones > 0, latest, unread, read: kept.length };
}

/**
 * A spreadsheet that rewrites part of a column leaves "2026-02-13" or 46201 beside "13/02/2026". Neither needs proof, so all are read,
 * as one family; with an offset it is another time than its neighbours.
 */
function withCompanions(families: readonly (Family | null)[], texts: readonly string[]): (Family | null)[] {
  const slashed = families.filter((family) => family === "slashed").length;
  const isMixed = slashed * 10 >= families.length;
  const dates: Family | null = slashed > 0 ? "slashed" : families.includes("iso") ? "iso" : null;
  return families.map((family, i) => {
    if (family === "excel" && dates !== null) return dates;
    return isMixed && family === "iso" && ISO.exec(texts[i] ?? "")?.[3] === undefined ? "slashed" : family;
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
  if (family === "worded") {
    const clocks = kept.map((text) => WORDED.exec(fold(text))?.[1]);
    return { shape: family, offsets: false, dateOnly: areDates(timedIn(clocks), kept.length), order: null };
  }
  const dateOnly =
    family === "compact"
      ? kept.every((t) => t.length === 8)
      : family === "excel" && kept.every((t) => /^\d+$/.test(t));
  return { shape: family, offsets: false, dateOnly, order: null };
}

function isoDetails(kept: readonly string[]) {
  let zoned = 0;
  let timed = 0;
  for (const text of kept) {
    const [, , clock, offset] = ISO.exec(text) ?? [];
    if (offset !== undefined) zoned++;
    timed += timedIn([clock]);
  }
  const offsets = zoned === 0 ? false : zoned === kept.length ? true : ("some" as const);
  return { shape: "iso" as const, offsets, dateOnly: areDates(timed, kept.length), order: null };
}

/** A first number above 12 proves dd/mm, a second one mm/dd; both: the larger party wins and the contradiction is told. */
function slashedDetails(kept: readonly string[], order: DateOrder) {
  const parts = kept.map((text) => SLASHED.exec(text));
  const clocks = kept.map((text, i) => parts[i]?.[5] ?? ISO.exec(text)?.[2]);
  const dateOnly = areDates(timedIn(clocks) + fractions(kept), kept.length);
  const read = { offsets: false, dateOnly } as const;
  if (areYearFirst(parts)) return { ...read, shape: "ymd" as const, order: "proved" as const };
  const dmy = parts.filter((part) => Number(part?.[1]) > 12).length;
  const mdy = parts.filter((part) => Number(part?.[3]) > 12).length;
  const proof =
    dmy > 0 && mdy > 0
      ? ("contradicted" as const)
      : dmy + mdy > 0
        ? ("proved" as const)
        : ("unproved" as const);
  const shape = dmy > mdy ? ("dmy" as const) : mdy > dmy ? ("mdy" as const) : order;
  return { ...read, shape, order: proof };
}

/** Serials with an hour: 46201.5. */
function fractions(kept: readonly string[]): number {
  return kept.filter((text) => EXCEL.test(text) && /[.,]/.test(text)).length;
}

/**
 * "26-07-01", "26-07-02": the first number hardly changes and the last one runs through the days of a month. As a day first, these would
 * be one day of many years.
 */
function areYearFirst(parts: readonly (RegExpExecArray | null)[]): boolean {
  const short = parts.filter((part) => part !== null && part[4]?.length === 2);
  if (short.length < 3 || short.length < parts.length) return false;
  const different = (group: number) => new Set(short.map((part) => part?.[group])).size;
  const last = short.map((part) => Number(part?.[4]));
  const isDay = last.every((n) => n >= 1 && n <= 31);
  return (
    isDay &&
    different(1) <= 3 &&
    different(4) > different(1) &&
    short.every((part) => Number(part?.[3]) <= 12)
  );
}

function timedIn(clocks: readonly (string | undefined)[]): number {
  return clocks.filter((clock) => clock !== undefined && !MIDNIGHT.test(clock)).length;
}

/** Dates written with a midnight that summer time moved by an hour on a few rows (5 of 8,225 in a real shop's reviews) are still dates. */
function areDates(timed: number, all: number): boolean {
  return timed <= all / 100;
}

function familyOf(text: string, known: boolean): Family | null {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return isWorded(text) ? "worded" : null;
  if (ISO.test(text)) return "iso";
  const slashed = SLASHED.exec(text);
  if (slashed !== null)
    return isDate(Number(slashed[1]), Number(slashed[3]), slashed[4] ?? "") ? "slashed" : null;
  if (COMPACT.test(text)) return "compact";
  if (/^1\d{15}$/.test(text)) return "epoch_us";
  if (/^1\d{12}$/.test(text)) return "epoch_ms";
  if (/^1\d{9}(?:\.\d+)?$/.test(text)) return "epoch_s";
  if (isWorded(text)) return "worded";
  return known && EXCEL.test(text) ? "excel" : null;
}

/** Most texts are no dates: folding one is dear, so its look comes first. */
function isWorded(text: string): boolean {
  return text.length < 50 && /\p{L}{3}.*\d|\d.*\p{L}{3}/u.test(text) && WORDED.test(fold(text));
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

function firstOther(families: readonly (Family | null)[], family: Family): number | null {
  const first = families.findIndex((other) => other !== family);
  return first < 0 ? null : first;
}
