// The ways of writing a time, once, for both who look at them: the recogniser in TypeScript and the reading in SQL. In: nothing. Out: patterns that JavaScript and RE2 read alike, and the macros made of them.

/** How a value is written; dd/mm and mm/dd are one family until proof. */
export type Family =
  | "iso"
  | "slashed"
  | "worded"
  | "compact"
  | "digits"
  | "epoch_s"
  | "epoch_ms"
  | "epoch_us"
  | "excel";

/** Written out: what \s means differs between the two. */
const SPACE = "[ \u00A0\u202F\u2009]";
const HOUR = "(?:[01]?[0-9]|2[0-3])";
const HALF_HOUR = "(?:0?[1-9]|1[0-2])";
const SIXTY = "[0-5][0-9]";
const HALF = "[AaPp][Mm]";
/** Between an hour and its minutes: 14:05, 14h05, 14 h 05. */
const BETWEEN = `(?::|${SPACE}?[hH]${SPACE}?)`;
const SECONDS = `(?::${SIXTY}(?:[.,][0-9]+)?)?`;

/** 14:05, 14:05:06.789, 2:05 PM, 14h05, 14 h. */
export const CLOCK = `(?:${HOUR}${BETWEEN}${SIXTY}${SECONDS}|${HALF_HOUR}${BETWEEN}${SIXTY}${SECONDS}${SPACE}?${HALF}|${HOUR}${SPACE}?[hH])`;

/** Every spelling of each month that is read, French and English, in full or short, folded. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "janv", "janvier", "january"],
  ["fev", "fevr", "fevrier", "feb", "february"],
  ["mar", "mars", "march"],
  ["avr", "avril", "apr", "april"],
  ["mai", "may"],
  ["juin", "jun", "june"],
  ["juil", "juillet", "jul", "july"],
  ["aou", "aout", "aug", "august"],
  ["sep", "sept", "septembre", "september"],
  ["oct", "octobre", "october"],
  ["nov", "novembre", "november"],
  ["dec", "decembre", "december"],
];
const MONTH = `(?:${MONTHS.flat().join("|")})`;

const ISO_DATE = ["-", "/"].map((mark) => `[0-9]{4}${mark}[0-9]{1,2}${mark}[0-9]{1,2}`).join("|");
const ISO_CLOCK = `(?:${HOUR}:${SIXTY}${SECONDS}|${HALF_HOUR}:${SIXTY}${SECONDS} ${HALF})`;
/** Other zones are a tail ("10:12 AM UTC+1": Google Forms). */
const ISO_ZONE = " ?(?:Z|UTC|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)";
const ISO = `(?:${ISO_DATE})(?:[T ]${ISO_CLOCK})?`;
const ISO_ZONED = `(?:${ISO_DATE})[T ]${HOUR}:${SIXTY}${SECONDS}${ISO_ZONE}`;
const SLASHED_DATE = ["/", "[.]", "-"]
  .map((mark) => `[0-9]{1,2}${mark}[0-9]{1,2}${mark}(?:[0-9]{4}|[0-9]{2})`)
  .join("|");
const WORDED_DATE = [
  `[0-9]{1,2}(?:er|st|nd|rd|th)?[ /-]${MONTH}[.]?,?[ /-](?:[0-9]{4}|[0-9]{2})`,
  `${MONTH}[.]? [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}`,
  `${MONTH}-[0-9]{1,2}-(?:[0-9]{4}|[0-9]{2})`,
].join("|");
/** Web servers write a colon between the year and the hour. */
const SERVER_TIME = `[0-9]{1,2}/${MONTH}/[0-9]{4}:${CLOCK}`;
const COMPACT_DATE = "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";

/** "030726", "03072026"; "30726" where a spreadsheet took the zero away; "260703". */
const DIGITS_DATE = [
  "(?:0?[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)[0-9]{2}|[0-9]{2})",
  "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
].join("|");

/**
 * The whole text, by family. "worded" looks at folded texts: "3 juillet 2026 à 14h05", "03-Jul-26", "03/Jul/2026:10:12:45",
 * "July 3rd, 2026, 2:05 PM"; "excel" is days since 1899-12-30, for 1990–2064.
 */
const WRITTEN: Readonly<Record<Family, string>> = {
  iso: `${ISO}|${ISO_ZONED}`,
  slashed: `(?:${SLASHED_DATE})(?:(?:,| à| a| -)? ${CLOCK})?`,
  worded: `(?:[a-z]{3,9}[.]?,? )?(?:(?:${WORDED_DATE})(?:(?:,| a| at)? ${CLOCK})?|${SERVER_TIME})`,
  compact: `${COMPACT_DATE}(?:[T ]?(?:[01][0-9]|2[0-3])${SIXTY}(?:${SIXTY})?)?`,
  digits: DIGITS_DATE,
  epoch_s: "1[0-9]{9}(?:[.][0-9]+)?",
  epoch_ms: "1[0-9]{12}",
  epoch_us: "1[0-9]{15}",
  excel: "(?:3[3-9]|[45][0-9])[0-9]{3}(?:[.,][0-9]+)?",
};

/** Without "u": with it, WebKit 2.50 reads some texts with letters beyond Latin-1 otherwise. */
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const PATTERNS = Object.fromEntries(
  Object.entries(WRITTEN).map(([family, pattern]) => [family, whole(pattern)]),
) as Readonly<Record<Family, RegExp>>;
const ZONED = whole(ISO_ZONED);
const CLOCK_AT_END = new RegExp(`(?:^|[T :])(${CLOCK})(?:${ISO_ZONE})?$`);

/** A text of the "worded" family must have been folded. */
export function isWrittenAs(family: Family, text: string): boolean {
  return PATTERNS[family].test(text);
}

/** Whether an ISO time names its zone. */
export function namesZone(text: string): boolean {
  return ZONED.test(text);
}

/** The hour of a time, as it is written; undefined where it has none. */
export function clockOf(text: string): string | undefined {
  return CLOCK_AT_END.exec(text)?.[1];
}

/** From 1 to 12; 0 of a text without a month's name. */
export function monthIn(folded: string): number {
  const words = folded.split(/[^a-z]+/);
  return MONTHS.findIndex((spellings) => spellings.some((spelling) => words.includes(spelling))) + 1;
}

const macro = (name: string, expression: string) => `create or replace macro ${name} as ${expression};`;
const isWhole = (pattern: string) => `regexp_full_match(words, '${pattern}')`;

/** "2026-juillet-3 14:05" → "2026-7-3 14:05", one replacement a month. */
const monthNumbers = MONTHS.reduce(
  (words, spellings, i) =>
    `regexp_replace(${words}, '^([0-9]+)-(?:${spellings.join("|")})-', '\\1-${i + 1}-')`,
  "words",
);

/** What a macro of times.sql may read: nothing that the recogniser does not know. */
export const timeGrammar: string = [
  macro("is_iso_local(words)", isWhole(ISO)),
  macro("is_iso_zoned(words)", isWhole(ISO_ZONED)),
  ...Object.entries(WRITTEN)
    .filter(([family]) => family !== "iso")
    .map(([family, pattern]) => macro(`is_${family}(words)`, isWhole(pattern))),
  macro("month_numbers(words)", monthNumbers),
].join("\n");
