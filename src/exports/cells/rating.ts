// A rating as people write it. In: a text. Out: its number and of how many it is, or null.
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
  String.raw`^([+-]?\d+(?:[.,]\d+)?)${STAR_WORD}(?: ?(?:/|sur|out of|of) ?(\d+)${STAR_WORD})?(?: ?[-:=] ?[a-z].*)?$`,
);
/** Full stars, then empty ones; what makes an emoji of a star is invisible. */
const DRAWN = /^([★⭐]*)(☆*)$/u;

/** "4 étoiles", "4 sur 5", "4.5 out of 5 stars", "4 - Satisfait", "★★★★☆": what readNumber reads, and how else people write a rating. */
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
