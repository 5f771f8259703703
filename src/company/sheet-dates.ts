// Dates as people write them in a spreadsheet. In: the cells of its date columns. Out: the day of each, and what is wrong.

import { fold } from "../exports/cells/fold.ts";
import { decideTimeShape } from "../exports/cells/time-shape.ts";
import { type Problem, problem } from "../exports/problem.ts";

/** A cell of a date column, by its header; empty cells are no dates and no problem. */
export type DateCell = { readonly line: number; readonly column: string; readonly text: string };
export type SheetDates = {
  /** The ISO day in a cell; null where there is none, or none that can be read. */
  readonly dayAt: (line: number, column: string) => string | null;
  readonly problems: readonly Problem[];
};

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
/** The first letters of each month, in French and in English, folded. */
const MONTHS = [
  ["jan"],
  ["fev", "feb"],
  ["mar"],
  ["avr", "apr"],
  ["mai", "may"],
  ["juin", "jun"],
  ["juil", "jul"],
  ["aou", "aug"],
  ["sep"],
  ["oct"],
  ["nov"],
  ["dec"],
] as const;

/** Reads 2026-07-03, 03/07/2026, 3 juillet 2026. Where day and month could change places, the other dates of the file decide, else the day is first. */
export function readDates(cells: readonly DateCell[], file: string): SheetDates {
  const written = cells.filter(({ text }) => text !== "");
  const slashed = written.filter(({ text }) => SLASHED.test(text));
  const verdict = decideTimeShape(
    slashed.map(({ text }) => text),
    { known: true, order: "dmy" },
  );
  const isMonthFirst = verdict?.shape === "mdy";
  const days = new Map(written.map((cell) => [placeOf(cell), dayOf(cell.text, isMonthFirst)]));
  const doubtful = slashed.find(({ text }) => turnsRound(text));
  const problems: Problem[] = [];
  const tell = (code: "sheet-dates-unproven" | "sheet-dates-contradict", found: DateCell) =>
    problems.push(problem(code, file, { line: found.line, column: found.column, found: found.text }));
  if (verdict?.order === "unproved" && doubtful !== undefined) tell("sheet-dates-unproven", doubtful);
  if (verdict?.order === "contradicted" && slashed[0] !== undefined)
    tell("sheet-dates-contradict", doubtful ?? slashed[0]);
  return { dayAt: (line, column) => days.get(placeOf({ line, column })) ?? null, problems };
}

function placeOf({ line, column }: Pick<DateCell, "line" | "column">): string {
  return `${line} ${column}`;
}

function dayOf(text: string, isMonthFirst: boolean): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    const year = Number(slashed[3]) + (slashed[3]?.length === 2 ? 2000 : 0);
    return isMonthFirst ? isoDay(year, first, second) : isoDay(year, second, first);
  }
  const folded = fold(text);
  const worded = DAY_FIRST.exec(folded);
  if (worded !== null) return isoDay(Number(worded[3]), monthCalled(worded[2]), Number(worded[1]));
  const american = MONTH_FIRST.exec(folded);
  return american === null
    ? null
    : isoDay(Number(american[3]), monthCalled(american[1]), Number(american[2]));
}

/** 0 when no month is called so. */
function monthCalled(word = ""): number {
  return MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

/** Null for a day that no calendar has: 31/02/2026. */
function isoDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? at.toISOString().slice(0, 10) : null;
}

/** "03/07/2026" is another day read the other way; "03/03/2026" is not. */
function turnsRound(text: string): boolean {
  const [, first, second] = SLASHED.exec(text) ?? [];
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}
