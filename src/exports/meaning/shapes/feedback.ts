// Shape "feedback": a time and a rating. In: a table and its roles. Out: a feedback per row and rating, on a scale told by header and values.

import { fold } from "../../cells/fold.ts";
import { ladderOf } from "../../cells/ladder.ts";
import { type Problem, problem } from "../../problem.ts";
import { type Table, values } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { FeedbackReading, Scale, TimeCell } from "../meaning.ts";
import { isCalled } from "../profile.ts";
import { ratingColumn } from "../rating-column.ts";
import { timeCell } from "../time-cell.ts";
import { opinionTime } from "./main-time.ts";
import { endsAmong, scaleOf } from "./rating-scale.ts";
import type { Roles } from "./roles.ts";

/** Of a review, not of the place or the article: "review_rating" beside "rating". */
const OF_REVIEW = /\b(?:review|avis|your|votre|overall|globale?|generale?)\b/;

/** `known` where the rows say when an opinion of theirs is given. Empty without a rating or without a readable time; several where each asks another question ("CSAT", "NPS"). */
export function feedbackReadings(
  table: Table,
  roles: Roles,
  report: Problem[],
  known: number | null = null,
): FeedbackReading[] {
  const at = known ?? opinionTime(roles.profiles, roles.times);
  const [first, ...others] = ratingsOf(table, roles);
  if (at === null || first === undefined) return [];
  const date = timeCell(table, at, "local", report);
  if (date === null) return [];
  const time = withClock(table, date, "local");
  const place = roles.touchpoint === null ? {} : { touchpoint: { column: roles.touchpoint } };
  const opinion = reading(table, roles, time, first, report);
  return [
    { ...opinion, texts: roles.texts, names: roles.names, ...place },
    // The words are of one opinion: they are not said twice.
    ...others.map((column) => ({ ...reading(table, roles, time, column, report), ...place })),
  ];
}

function reading(
  table: Table,
  roles: Roles,
  time: TimeCell,
  column: number,
  report: Problem[],
): FeedbackReading {
  const { scale, certain, kind } = scaleOf(table, column);
  if (!certain) {
    const values = { min: scale.min, max: scale.max };
    report.push(problem("scale-guessed", table.file, { column: table.header[column] ?? null, values }));
  }
  report.push(...ladderTold(table, column, scale));
  const ends = endsAmong(scale);
  if (ends !== null)
    report.push(problem("scales-mixed", table.file, { column: table.header[column] ?? null, found: ends }));
  return {
    kind: "feedback",
    time,
    event: { text: kind ?? "feedback" },
    rating: ratingColumn(table, column, scale, report),
    texts: [],
    names: [],
    ...(roles.channel === null ? {} : { channel: { column: roles.channel } }),
    ...(roles.device === null ? {} : { device: { column: roles.device } }),
  };
}

/** What words were taken to be worth, from the worst to the best. */
function ladderTold(table: Table, column: number, { words }: Scale): Problem[] {
  const texts = values(table, column).map(({ text }) => text);
  if (ladderOf(texts) === null) return [];
  const worth = (text: string) => words[fold(text)] ?? 0;
  const known = [...new Set(texts)].sort((a, b) => worth(a) - worth(b));
  const found = known.map((text) => `${text} = ${worth(text)}`).join(", ");
  return [problem("rating-ladder", table.file, { column: table.header[column] ?? null, found })];
}

/** The ratings to read: those of the review where another is not, one of two that say the same, else all. */
function ratingsOf(table: Table, { profiles, ratings }: Roles): number[] {
  const ofReview = ratings.filter((column) => {
    const profile = profiles[column];
    return profile !== undefined && isCalled(profile, OF_REVIEW);
  });
  const own = ofReview.length === 1 && areOneKind(table, ratings) ? ofReview : ratings;
  return own.filter((column, place) => !own.slice(0, place).some((other) => areEqual(table, other, column)));
}

function areEqual(table: Table, one: number, other: number): boolean {
  return table.rows.every((cells) => (cells[one] ?? "").trim() === (cells[other] ?? "").trim());
}

function areOneKind(table: Table, ratings: readonly number[]): boolean {
  return new Set(ratings.map((column) => scaleOf(table, column).kind)).size === 1;
}

/** Ratings that could each be the opinion: those of one kind, or of a kind that nothing says. */
export function rivalRatings(table: Table, roles: Roles): number[] {
  const ratings = ratingsOf(table, roles);
  const kinds = ratings.map((column) => scaleOf(table, column).kind);
  const differ = new Set(kinds).size === kinds.length && !kinds.includes(null);
  return ratings.length < 2 || differ ? [] : ratings;
}
