// Numbers, shares, durations and dates as people read them. In: plain values and a language. Out: text, the same in Node and in every browser.

export type Language = "fr" | "en";

/** Node and browsers disagree on which space French numbers take, which breaks hydration: we settle both here. */
export const THIN_SPACE = "\u202F";
export const NO_BREAK_SPACE = "\u00A0";
const MINUS = "\u2212";

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;
const DAY = 86_400;

export type NumberOptions = {
  /** Decimals shown, always that many; 0 by default. */
  readonly digits?: number;
  /** "+" before a positive number; a number that rounds to zero never has a sign. */
  readonly signed?: boolean;
};

/** 4210 → "4 210" (thin no-break space) / "4,210"; a true minus sign. */
export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  const { digits = 0, signed = false } = options;
  const { format, written } = numberFormat(language, digits, signed);
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = format.format(value).replace(/\s/gu, THIN_SPACE).replace("-", MINUS);
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(value, text);
  return text;
}

/** Numbers kept of each format: from one repaint to the next most are the same. */
const MOST_WRITTEN = 4_096;

type NumberFormat = { readonly format: Intl.NumberFormat; readonly written: Map<number, string> };

const numberFormats = new Map<string, NumberFormat>();

/** Made once each: a flow writes thousands of numbers at every repaint, and making a formatter costs more than the number. */
function numberFormat(language: Language, digits: number, signed: boolean): NumberFormat {
  const key = `${language}${digits}${signed}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? "exceptZero" : "negative",
    useGrouping: true,
  });
  const made = { format, written: new Map<number, string>() };
  numberFormats.set(key, made);
  return made;
}

/**
 * 0.384 → "38 %" (no-break space) / "38%". Neither all nor nothing reads so unless it is: 0.998 → "99,8 %", 0.002 → "0,2 %",
 * 0.9999 → "> 99,9 %".
 */
export function formatPercent(share: number, language: Language, digits = 0): string {
  if (!readsWhole(share, digits)) return percent(share, language, digits);
  if (!readsWhole(share, FINE)) return percent(share, language, FINE);
  const [sign, bound] = share < 0.5 ? ["<", 0.001] : [">", 0.999];
  return `${sign}${NO_BREAK_SPACE}${percent(bound, language, FINE)}`;
}

/** Decimals of a share that would read 0 or 100 without. */
const FINE = 1;

/** It would be written 0 or 100, and is neither. */
function readsWhole(share: number, digits: number): boolean {
  const written = Number((share * 100).toFixed(digits));
  return (written === 0 && share > 0) || (written === 100 && share < 1);
}

function percent(share: number, language: Language, digits: number): string {
  return `${formatNumber(share * 100, language, { digits })}${language === "fr" ? NO_BREAK_SPACE : ""}%`;
}

/** 3120 → "3 120 €" / "€3,120": whole units of the currency. */
export function formatMoney(value: number, language: Language, currency: string): string {
  const key = `${language}${currency}`;
  const format =
    moneyFormats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: 0,
    });
  moneyFormats.set(key, format);
  // The sign stands behind a wider space than the thousands.
  const text = format.format(Math.round(value)).replace(/\s(?=\d)/gu, THIN_SPACE);
  return text.replace(/[^\S\u202F]|\u202F(?!\d)/gu, NO_BREAK_SPACE).replace("-", MINUS);
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** A difference of shares: 0.062 → "+6,2 points" / "+6.2 points". */
export function formatPoints(difference: number, language: Language, digits = 1): string {
  const shown = Number((difference * 100).toFixed(digits));
  const text = formatNumber(shown, language, { digits, signed: true });
  return `${text}${NO_BREAK_SPACE}${isPlural(shown, language) ? "points" : "point"}`;
}

/** A time in the largest unit that keeps it readable: "45 s", "12 min", "5 h", "3,2 j" / "3.2 d". Seconds in. */
export function formatDuration(seconds: number, language: Language): string {
  const [value, unit, digits] = durationUnit(seconds, language);
  return `${formatNumber(value, language, { digits })}${NO_BREAK_SPACE}${unit}`;
}

/** "2026-T3" → "T3 2026" / "Q3 2026"; "all" → "Toutes les périodes" / "All periods". */
export function formatPeriod(id: string, language: Language): string {
  if (id === "all") return language === "fr" ? "Toutes les périodes" : "All periods";
  if (id === "before")
    return language === "fr" ? "Avant (périodes plus anciennes)" : "Before (older periods)";
  const [year, quarter] = id.split("-");
  if (year === undefined || quarter === undefined) return id;
  return `${language === "fr" ? quarter : quarter.replace("T", "Q")}${NO_BREAK_SPACE}${year}`;
}

/** An emotion on −2…+2, with its sign: 0.42 → "+0,4" / "+0.4". */
export function formatScore(score: number, language: Language): string {
  return formatNumber(score, language, { digits: 1, signed: true });
}

const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat(LOCALES.fr, { month: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat(LOCALES.en, { month: "long", timeZone: "UTC" }),
};

/** "2026-10-01" → "1er octobre 2026" / "1 October 2026". The day is taken as written, whatever the reader's time zone. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const month = monthFormats[language].format(date);
  const day = date.getUTCDate();
  const ordinal = language === "fr" && day === 1 ? "1er" : String(day);
  return `${ordinal}${NO_BREAK_SPACE}${month} ${date.getUTCFullYear()}`;
}

/** "2026-08" → "août 2026" / "August 2026". */
export function formatMonth(month: string, language: Language): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return `${monthFormats[language].format(date)}${NO_BREAK_SPACE}${date.getUTCFullYear()}`;
}

function durationUnit(seconds: number, language: Language): [value: number, unit: string, digits: number] {
  if (seconds < 60) return [seconds, "s", 0];
  if (seconds < 3_600) return [seconds / 60, "min", 0];
  if (seconds < 2 * DAY) return [seconds / 3_600, "h", 0];
  const days = seconds / DAY;
  return [days, language === "fr" ? "j" : "d", days < 10 ? 1 : 0];
}

/** French counts from two up as plural, English anything but one. */
function isPlural(value: number, language: Language): boolean {
  return language === "fr" ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}
