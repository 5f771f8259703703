// A column of ratings. In: a table, a column and its scale. Out: the rating part of a feedback reading, and a problem when the sample has other things in it.
import { fold } from "../cells/fold.ts";
import { ratingEnd, readRating } from "../cells/rating.ts";
import { isUnrated } from "../cells/unrated.ts";
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import type { RatingColumn, Scale } from "./meaning.ts";

/** Words that the scale does not know and numbers beyond its ends are told once, with the first as an example. */
export function ratingColumn(
  table: Table,
  column: number | null,
  scale: Scale,
  report: Problem[],
): RatingColumn | null {
  if (column === null) return null;
  const odd = values(table, column).filter(({ text }) => !isOnScale(text, scale));
  const first = odd[0];
  if (first !== undefined) {
    report.push(
      problem(readRating(first.text) === null ? "rating-words" : "rating-beyond", table.file, {
        column: table.header[column] ?? null,
        line: first.line,
        found: first.text,
        values: { count: odd.length, min: scale.min, max: scale.max },
      }),
    );
  }
  return { column, scale };
}

/** "4/10" is no 4 of 5: what a rating says of its own end must be the scale's. */
function isOnScale(text: string, scale: Scale): boolean {
  if (isUnrated(text) || Object.hasOwn(scale.words, fold(text))) return true;
  const number = readRating(text);
  if (number === null) return false;
  return number >= scale.min && number <= scale.max && (ratingEnd(text) ?? scale.max) === scale.max;
}
