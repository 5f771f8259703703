// A day in the life of customers. In: what they do and what the company begins, hour by hour. Out: each hour, the busiest, and the hours in which the company is absent.
import type { HoursAnswer } from "../answers/rows.ts";

export type DayHour = {
  readonly hour: number;
  /** What customers do, and what the company begins; 0 where too few have any. */
  readonly done: number;
  readonly ours: number;
  readonly stages: readonly { readonly stage: string | null; readonly n: number }[];
};

/** From an hour to the one before which it ends: 21 → 8 goes over midnight. */
export type HourSpan = { readonly from: number; readonly to: number };

export type DayFacts = {
  readonly hours: readonly DayHour[];
  readonly done: number;
  readonly ours: number;
  readonly busiest: DayHour;
  /** Hours in which the company begins nothing; none where it never does: then the exports do not tell. */
  readonly absent: readonly HourSpan[];
  /** Of what customers do, the share in those hours. */
  readonly absentShare: number;
};

const HOURS = 24;

/** Null where no hour is told. */
export function dayFacts({ hours: rows }: HoursAnswer): DayFacts | null {
  const hours = Array.from({ length: HOURS }, (_, hour): DayHour => {
    const own = rows.filter((row) => row.hour === hour);
    const done = own.filter(({ is_ours }) => !is_ours);
    const ours = own.filter(({ is_ours }) => is_ours);
    return { hour, done: sumOf(done), ours: sumOf(ours), stages: done.map(({ stage, n }) => ({ stage, n })) };
  });
  const done = hours.reduce((sum, one) => sum + one.done, 0);
  const ours = hours.reduce((sum, one) => sum + one.ours, 0);
  const [busiest] = hours.toSorted((a, b) => b.done - a.done || a.hour - b.hour);
  if (busiest === undefined || done === 0) return null;
  const silent = ours === 0 ? [] : hours.filter((one) => one.ours === 0);
  const share = silent.reduce((sum, one) => sum + one.done, 0) / done;
  return { hours, done, ours, busiest, absent: spansOf(silent.map(({ hour }) => hour)), absentShare: share };
}

const sumOf = (rows: readonly { readonly n: number }[]): number => rows.reduce((sum, { n }) => sum + n, 0);

/** Hours that follow each other, over midnight too. */
function spansOf(hours: readonly number[]): readonly HourSpan[] {
  if (hours.length === HOURS) return [{ from: 0, to: HOURS }];
  const told = new Set(hours);
  const starts = hours.filter((hour) => !told.has((hour + HOURS - 1) % HOURS));
  return starts.map((from) => {
    let to = from;
    while (told.has(to % HOURS)) to += 1;
    return { from, to: to > HOURS ? to - HOURS : to };
  });
}
