// A cell of a workbook as a CSV would have it. In: its value. Out: a text; dates as ISO, numbers with a point and no more digits than people see.

export type CellValue = string | number | boolean | Date | null;

/** What a formula gives that could not be computed: nothing is known. */
const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
/** Spreadsheets keep fifteen digits: the rest is how computers halve. */
const DIGITS = 15;

export function cellText(value: CellValue, isPercent = false): string {
  if (value === null) return "";
  if (typeof value === "string") return ERROR.test(value) ? "" : value;
  if (typeof value === "boolean") return String(value);
  if (value instanceof Date) return timeText(value);
  return isPercent ? `${plain(value * 100)}%` : plain(value);
}

/** An identifier of more digits than a number holds is told as one that lost them ("1.2E+17"), not as another customer's. */
function plain(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) return value.toExponential().replace("e", "E");
  return String(Number(value.toPrecision(DIGITS)));
}

/** What Excel calls the first days of 1900 are hours without a day, or a duration. */
const FIRST_YEAR = 1905;
const DAY_ZERO = Date.UTC(1899, 11, 31);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const SECOND = 1_000;

function timeText(date: Date): string {
  const at = nearestSecond(date.getTime());
  const year = date.getUTCFullYear();
  if (Number.isNaN(at)) return "";
  if (year < FIRST_YEAR) return durationText(at - (year >= 1904 ? DAY_ZERO_1904 : DAY_ZERO));
  const [day = "", clock = ""] = new Date(at).toISOString().replace("Z", "").split("T");
  const time = clock.replace(".000", "");
  return time === "00:00:00" ? day : `${day} ${time}`;
}

/** A day's fraction of a second is a rounding, but where it is a real one. */
function nearestSecond(at: number): number {
  const nearest = Math.round(at / SECOND) * SECOND;
  return Math.abs(at - nearest) <= 5 ? nearest : at;
}

function durationText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
