// A column of ratings. In: a table, a column and its scale. Out: the rating part of a feedback reading, and a problem when the sample has other things in it.
import { fold } from "./fold.ts";
import type { Scale } from "./meaning.ts";
import { type Problem, problem } from "./problem.ts";
import { type Table, values } from "./table.ts";

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const OVER = /^(\d+(?:[.,]\d+)?)\s*\/\s*\d+$/;

/** "4,5" → 4.5, "4/5" → 4, "80 %" → 80; null when it is not a number. */
export function readNumber(text: string): number | null {
  const plain = OVER.exec(text)?.[1] ?? text.replace(/\s*%$/u, "");
  return NUMBER.test(plain) ? Number(plain.replace(",", ".")) : null;
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
      problem(readNumber(first.text) === null ? "rating-words" : "rating-beyond", table.file, {
        column: table.header[column] ?? null,
        line: first.line,
        found: first.text,
        values: { count: odd.length, min: scale.min, max: scale.max },
      }),
    );
  }
  return { column, scale };
}

function isOnScale(text: string, scale: Scale): boolean {
  const number = readNumber(text);
  if (number !== null) return number >= scale.min && number <= scale.max;
  return Object.hasOwn(scale.words, fold(text));
}
