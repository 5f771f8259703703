// How the times of a column are written. In: all its values in the sample. Out: a shape decided by proof, and what speaks against it.
import type { TimeShape } from "./meaning.ts";

export type TimeVerdict = {
  readonly shape: TimeShape;
  /** True when every value names an offset or UTC; "some" when only part of them do. */
  readonly offsets: boolean | "some";
  readonly dateOnly: boolean;
  /** What decided between dd/mm and mm/dd; null for the other shapes. */
  readonly order: "proved" | "unproved" | "contradicted" | null;
  /** Values that the shape does not explain: how many, and the place of the first. */
  readonly unread: { readonly count: number; readonly first: number | null };
  readonly read: number;
};

/** How a value is written; dd/mm and mm/dd are one family until proof. */
type Family = "iso" | "slashed" | "compact" | "epoch_s" | "epoch_ms" | "epoch_us" | "excel";

/** The engine's own cast reads slashes between year, month and day as well as dashes. */
const ISO =
  /^\d{4}([-/])\d{1,2}\1\d{1,2}(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const SLASHED =
  /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?:(?:,| à| a)? (\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?))?$/;
const COMPACT = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(\d{4}|\d{6})?$/;
const MIDNIGHT = /^0?0:00(?::00(?:\.0+)?)?$/;
/** Days since 1899-12-30 for 1982–2064. */
const EXCEL = /^[3-5]\d{4}(?:[.,]\d+)?$/;

/**
 * The shape that explains most values, or null when none explains half of them.
 * Spreadsheet serials look like any number, so they are accepted in columns `known` to be dates only.
 */
export function decideTimeShape(
  texts: readonly string[],
  options: { readonly known: boolean; readonly order: "dmy" | "mdy" },
): TimeVerdict | null {
  const families = texts.map((text) => familyOf(text, options.known));
  const family = mostFrequent(families);
  if (family === null) return null;
  const kept = texts.filter((_, i) => families[i] === family);
  if (kept.length * 2 < texts.length) return null;
  const unread = { count: texts.length - kept.length, first: firstOther(families, family) };
  return { ...details(family, kept, options.order), unread, read: kept.length };
}

function details(family: Family, kept: readonly string[], order: "dmy" | "mdy") {
  if (family === "iso") return isoDetails(kept);
  if (family === "slashed") return slashedDetails(kept, order);
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
    if (clock !== undefined && !MIDNIGHT.test(clock)) timed++;
  }
  const offsets = zoned === 0 ? false : zoned === kept.length ? true : ("some" as const);
  return { shape: "iso" as const, offsets, dateOnly: areDates(timed, kept.length), order: null };
}

/** A first number above 12 proves dd/mm, a second one mm/dd; both: the larger party wins and the contradiction is told. */
function slashedDetails(kept: readonly string[], order: "dmy" | "mdy") {
  let dmy = 0;
  let mdy = 0;
  let timed = 0;
  for (const text of kept) {
    const [, first, , second, clock] = SLASHED.exec(text) ?? [];
    if (Number(first) > 12) dmy++;
    if (Number(second) > 12) mdy++;
    if (clock !== undefined && !MIDNIGHT.test(clock)) timed++;
  }
  const proof =
    dmy > 0 && mdy > 0
      ? ("contradicted" as const)
      : dmy + mdy > 0
        ? ("proved" as const)
        : ("unproved" as const);
  const shape = dmy > mdy ? ("dmy" as const) : mdy > dmy ? ("mdy" as const) : order;
  return { shape, offsets: false, dateOnly: areDates(timed, kept.length), order: proof };
}

/** Dates written with a midnight that summer time moved by an hour on a few rows (5 of 8,225 in a real shop's reviews) are still dates. */
function areDates(timed: number, all: number): boolean {
  return timed <= all / 100;
}

function familyOf(text: string, known: boolean): Family | null {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  if (ISO.test(text)) return "iso";
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return isDayAndMonth(Number(slashed[1]), Number(slashed[3])) ? "slashed" : null;
  if (COMPACT.test(text)) return "compact";
  if (/^1\d{15}$/.test(text)) return "epoch_us";
  if (/^1\d{12}$/.test(text)) return "epoch_ms";
  if (/^1\d{9}(?:\.\d+)?$/.test(text)) return "epoch_s";
  return known && EXCEL.test(text) ? "excel" : null;
}

function isDayAndMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && Math.max(a, b) <= 31 && Math.min(a, b) <= 12;
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
