// A rating as people write it, once for the recogniser and for the reading in SQL. In: a text. Out: its number and of how many it is, or null; the macros of the same patterns.
import { fold } from "./fold.ts";

const FIGURES = "[+-]?[0-9]+(?:[.,][0-9]+)?";
/** Written out: what \s means differs between JavaScript and RE2. */
const GAP = "[ \t\u00A0\u202F\u2009]*";
/** "4,5", "4/5", "80 %". */
const PLAIN = `^(${FIGURES})(?:${GAP}/${GAP}[0-9]+|${GAP}%)?$`;
const STAR_WORD = "(?: ?(?:etoiles?|stars?))?";
/** Folded: "4 etoiles", "4 sur 5", "4 - satisfait". */
const WORDED = `^(${FIGURES})${STAR_WORD}(?: ?(?:/|sur|out of|of) ?([0-9]+)${STAR_WORD})?(?: ?[-:=] ?[a-z].*)?$`;
const PLAIN_PATTERN = new RegExp(PLAIN);
const WORDED_PATTERN = new RegExp(WORDED);

/** What ratings.sql reads numbers and words by. */
export const ratingGrammar = `create or replace macro plain_rating(words) as regexp_extract(words, '${PLAIN}', 1);
create or replace macro worded_rating(folded_words, part) as regexp_extract(folded_words, '${WORDED}', part);`;

/** "4,5" → 4.5, "4/5" → 4, "80 %" → 80; null when it is not a number. */
export function readNumber(text: string): number | null {
  return numberOf(PLAIN_PATTERN.exec(text)?.[1]);
}

function numberOf(figures: string | undefined): number | null {
  return figures === undefined ? null : Number(figures.replace(",", "."));
}

/** Full stars, then empty ones; what makes an emoji of a star is invisible. */
const DRAWN = /^([★⭐]*)(☆*)$/u;

/** "4 étoiles", "4 sur 5", "4.5 out of 5 stars", "4 - Satisfait", "★★★★☆": what readNumber reads, and how else people write a rating. */
export function readRating(text: string): number | null {
  const drawn = drawnStars(text);
  if (drawn !== null) return drawn.full;
  return readNumber(text) ?? numberOf(WORDED_PATTERN.exec(fold(text))?.[1]);
}

/** Of how many, where the rating says it: "4 sur 5" and "★★★★☆" are of 5. */
export function ratingEnd(text: string): number | null {
  const drawn = drawnStars(text);
  if (drawn !== null) return drawn.empty > 0 ? drawn.full + drawn.empty : null;
  return numberOf(WORDED_PATTERN.exec(fold(text))?.[2]);
}

function drawnStars(text: string): { readonly full: number; readonly empty: number } | null {
  const [whole = "", full = "", empty = ""] = DRAWN.exec(text.replace(/\s|\u{FE0F}/gu, "")) ?? [];
  return whole === "" ? null : { full: full.length, empty: empty.length };
}
