// Shape "feedback": a time and a rating. In: a table and its roles. Out: a feedback per row and rating, on a scale told by header and values.

import { fold } from "../../cells/fold.ts";
import { ladderOf, npsGroupsOf } from "../../cells/ladder.ts";
import { isUnrated } from "../../cells/unrated.ts";
import { type Problem, problem } from "../../problem.ts";
import { isNull, type Table, values } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { FeedbackReading, RatingColumn, Scale, TimeCell } from "../meaning.ts";
import { isCalled } from "../profile.ts";
import { ratingColumn } from "../rating-column.ts";
import { endColumn, withEnds } from "../rating-end.ts";
import { timeCell, withOthers } from "../time-cell.ts";
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
  const [first, ...others] = ratingsOf(table, roles);
  const at = known ?? opinionTime(roles.profiles, filledBeside(table, roles.times, first));
  if (at === null || first === undefined) return [];
  const date = timeCell(table, at, "local", report);
  if (date === null) return [];
  const dated = roles.times.filter((column) => column !== at).sort((a, b) => rank(roles, a) - rank(roles, b));
  const time = datedOtherwise(table, withClock(table, date, "local", report), dated, first, report);
  const place = roles.touchpoint === null ? {} : { touchpoint: { column: roles.touchpoint } };
  const opinion = reading(table, roles, time, first, report);
  return [
    { ...opinion, texts: roles.texts, names: roles.names, ...place },
    // The words are of one opinion: they are not said twice.
    ...others.map((column) => ({ ...reading(table, roles, time, column, report), ...place })),
  ];
}

/**
 * Rated rows without that date are of the day of another one that they all have: a request that was rated badly is the one that is not solved.
 */
export function datedOtherwise(
  table: Table,
  time: TimeCell,
  columns: readonly number[],
  rating: number,
  report: Problem[],
): TimeCell {
  const isRated = (cells: readonly string[]) => {
    const text = cells[rating] ?? "";
    return !isNull(text) && !isUnrated(text);
  };
  const bare = table.rows.filter((cells) => isRated(cells) && isNull(cells[time.column] ?? ""));
  if (bare.length === 0) return time;
  const whole = columns.filter((column) => bare.every((cells) => !isNull(cells[column] ?? "")));
  const [column] = withOthers(table, time, whole).others ?? [];
  if (column === undefined) return time;
  report.push(
    problem("opinion-dated-otherwise", table.file, {
      column: table.header[time.column] ?? null,
      found: table.header[column] ?? null,
    }),
  );
  return { ...time, others: [column] };
}

/** Closed comes before touched, and touched before asked: an opinion is given late. */
function rank({ profiles }: Roles, column: number): number {
  const name = profiles[column]?.names[0] ?? "";
  if (/\b(?:closed|clos|cloture|fermeture|resolved|solved|resolution|resolu)\b/.test(name)) return 0;
  if (/updat|modif|\bmaj\b|mise a jour|derniere|last/.test(name)) return 1;
  return 2;
}

/** The dates of rows that are rated: "Annulé le" stands on the others. All of them where none is. */
function filledBeside(table: Table, times: readonly number[], rating: number | undefined): readonly number[] {
  const rated = table.rows.filter((cells) => rating !== undefined && !isNull(cells[rating] ?? ""));
  const isFilled = (column: number) =>
    rated.filter((cells) => !isNull(cells[column] ?? "")).length >= 0.8 * rated.length;
  const filled = times.filter(isFilled);
  return filled.length > 0 ? filled : times;
}

function reading(
  written: Table,
  roles: Roles,
  time: TimeCell,
  column: number,
  report: Problem[],
): FeedbackReading {
  const end = endColumn(written, column);
  const table = end === null ? written : withEnds(written, column, end);
  const { scale, certain, kind } = scaleOf(table, column);
  if (!certain) {
    const values = { min: scale.min, max: scale.max };
    report.push(problem("scale-guessed", table.file, { column: table.header[column] ?? null, values }));
  }
  if (scale.reversed)
    report.push(
      problem("scale-reversed", table.file, {
        column: table.header[column] ?? null,
        values: { min: scale.min, max: scale.max },
      }),
    );
  report.push(...ladderTold(table, column, scale));
  const ends = endsAmong(scale);
  if (ends !== null)
    report.push(problem("scales-mixed", table.file, { column: table.header[column] ?? null, found: ends }));
  return {
    kind: "feedback",
    time,
    event: { text: kind ?? "feedback" },
    rating: withEnd(ratingColumn(table, column, scale, report), end),
    texts: [],
    names: [],
    ...(roles.channel === null ? {} : { channel: { column: roles.channel } }),
    ...(roles.device === null ? {} : { device: { column: roles.device } }),
  };
}

function withEnd(rating: RatingColumn | null, end: number | null): RatingColumn | null {
  return rating === null || end === null ? rating : { ...rating, end };
}

/** What words were taken to be worth, from the worst to the best. */
export function ladderTold(table: Table, column: number, { words }: Scale): Problem[] {
  const texts = values(table, column).map(({ text }) => text);
  const areGroups = npsGroupsOf(texts) !== null;
  if (!areGroups && ladderOf(texts) === null) return [];
  const worth = (text: string) => words[fold(text)] ?? 0;
  const known = [...new Set(texts)].filter((text) => !isUnrated(text)).sort((a, b) => worth(a) - worth(b));
  const found = known.map((text) => `${text} = ${worth(text)}`).join(", ");
  const code = areGroups ? "rating-nps-words" : "rating-ladder";
  return [problem(code, table.file, { column: table.header[column] ?? null, found })];
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
