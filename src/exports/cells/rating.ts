// A column of ratings. In: a table, a column and its scale. Out: the rating part of a feedback reading, and a problem when the sample has other things in it.

import type { Scale } from "../meaning/meaning.ts";
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import { fold } from "./fold.ts";

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const OVER = /^(\d+(?:[.,]\d+)?)\s*\/\s*\d+$/;

/** "4,5" → 4.5, "4/5" → 4, "80 %" → 80; null when it is not a number. */
export function readNumber(text: string): number | null {
  const plain = OVER.exec(text)?.[1] ?? text.replace(/\s*%$/u, "");
  return NUMBER.test(plain) ? Number(plain.replace(",", ".")) : null;
}

const STAR_WORD = "(?: ?(?:etoiles?|stars?))?";
const WORDED = new RegExp(
  String.raw`^([+-]?\d+(?:[.,]\d+)?)${STAR_WORD}(?: ?(?:/|sur|out of|of) ?(\d+)${STAR_WORD})?$`,
);
/** Full stars, then empty ones; what makes an emoji of a star is invisible. */
const DRAWN = /^([★⭐]*)(☆*)$/u;

/** "4 étoiles", "4 sur 5", "4.5 out of 5 stars", "★★★★☆": what readNumber reads, and how else people write a rating. */
export function readRating(text: string): number | null {
  const drawn = drawnStars(text);
  if (drawn !== null) return drawn.full;
  return readNumber(text) ?? readNumber(WORDED.exec(fold(text))?.[1] ?? "");
}

/** Of how many, where the rating says it: "4 sur 5" and "★★★★☆" are of 5. */
export function ratingEnd(text: string): number | null {
  const drawn = drawnStars(text);
  if (drawn !== null) return drawn.empty > 0 ? drawn.full + drawn.empty : null;
  return readNumber(WORDED.exec(fold(text))?.[2] ?? "");
}

function drawnStars(text: string): { readonly full: number; readonly empty: number } | null {
  const [whole = "", full = "", empty = ""] = DRAWN.exec(text.replace(/\s|\u{FE0F}/gu, "")) ?? [];
  return whole === "" ? null : { full: full.length, empty: empty.length };
}

/** Words that the scale does not know and numbers beyond its ends are told once, with the first as an example. */
export function ratingColumn(
  table: Table,
  column: number | null,
  scale: Scale,
  report: Problem[],
): { readonly column: number; readonly scale: Scale } | null {
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
  const number = readRating(text);
  if (number !== null)
    return number >= scale.min && number <= scale.max && (ratingEnd(text) ?? scale.max) === scale.max;
  return Object.hasOwn(scale.words, fold(text));
}
