// Shape "feedback": an id, a time, a rating. In: a table and its roles. Out: a feedback per row on a scale told by header and values, or null.

import { ratingEnd, readRating } from "../../cells/rating.ts";
import { type Problem, problem } from "../../problem.ts";
import { type Table, values } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { FeedbackReading, Scale } from "../meaning.ts";
import { ratingColumn } from "../rating-column.ts";
import { timeCell } from "../time-cell.ts";
import { mainTime } from "./main-time.ts";
import { plainHeader, type Roles } from "./roles.ts";

/** Null without a rating or without a readable time. */
export function feedbackReading(table: Table, roles: Roles, report: Problem[]): FeedbackReading | null {
  const [rating] = roles.ratings;
  const at = mainTime(table, roles.times);
  if (rating === undefined || at === null) return null;
  const date = timeCell(table, at, "local", report);
  if (date === null) return null;
  return {
    kind: "feedback",
    time: withClock(table, date, "local"),
    event: { text: "feedback" },
    rating: ratingColumn(table, rating, scaleOf(table, rating, report), report),
    texts: roles.texts,
    names: roles.names,
    ...(roles.channel === null ? {} : { channel: { column: roles.channel } }),
    ...(roles.device === null ? {} : { device: { column: roles.device } }),
  };
}

/** The header may say it (NPS, "sur 10"); else 1–5 when the values stay within, and beyond that the smallest usual scale that holds them, with a word about it. */
function scaleOf(table: Table, column: number, report: Problem[]): Scale {
  const header = plainHeader(table.header[column] ?? "");
  const texts = values(table, column).map(({ text }) => text);
  if (texts.length > 0 && texts.every((text) => text.endsWith("%"))) return scale(0, 100);
  const numbers = texts.flatMap((text) => readRating(text) ?? []);
  const lowest = Math.min(...numbers.slice(0, 50_000));
  const highest = Math.max(...numbers.slice(0, 50_000));
  const declared = Number(/sur (\d+)|(?:out of|of) (\d+)/.exec(header)?.[1] ?? Number.NaN);
  if (/\bnps\b|recommand|recommend/.test(header) && highest <= 10) return scale(0, 10);
  const [, from, to] = /\b([01]) (?:a|to) (\d+)\b/.exec(header) ?? [];
  if (to !== undefined && Number(to) >= highest && Number(from) <= lowest)
    return scale(Number(from), Number(to));
  if (declared >= highest) return scale(lowest < 1 ? 0 : 1, declared);
  const end = commonEnd(texts);
  if (end !== null && end >= highest) return scale(lowest < 1 || end > 10 ? 0 : 1, end);
  if (lowest >= 1 && highest <= 5) return scale(1, 5);
  const guessed = scale(
    lowest < 1 || highest > 10 ? 0 : 1,
    highest <= 5 ? 5 : highest <= 10 ? 10 : highest <= 20 ? 20 : 100,
  );
  report.push(
    problem("scale-guessed", table.file, {
      column: table.header[column] ?? null,
      values: { min: guessed.min, max: guessed.max },
    }),
  );
  return guessed;
}

/** "3/10", "7/10": every rating says of how many it is, and says the same. */
function commonEnd(texts: readonly string[]): number | null {
  const [end = null, ...others] = new Set(texts.map(ratingEnd));
  return others.length === 0 ? end : null;
}

function scale(min: number, max: number): Scale {
  return { min, max, reversed: false, words: {} };
}
