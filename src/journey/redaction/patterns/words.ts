// Words with digits, one by one. In: readable words and a judge. Out: the same with the words that it names masked.
import { mask } from "../mask.ts";

export type Around = { readonly before: string; readonly after: string };

/** A word, with what joins the parts of a reference inside. */
const word = /(?<![\p{L}\d])#?[\p{L}\d](?:[\p{L}\d_./-]*[\p{L}\d])?/gu;

/** Whole words first ("ML-2026-0012"), then their parts ("1001/1002"). Words without a digit are not asked about. */
export function maskWords(text: string, isPersonal: (word: string, around: Around) => boolean): string {
  return text.replace(word, (found, start: number) => {
    if (!/\d/.test(found)) return found;
    const around = (from: number, length: number) => ({
      before: text.slice(Math.max(0, start + from - 24), start + from),
      after: text.slice(start + from + length, start + from + length + 12),
    });
    if (isPersonal(found, around(0, found.length))) return mask;
    return found.replace(/#?[\p{L}\d_-]+/gu, (part, from: number) =>
      part !== found && isPersonal(part, around(from, part.length)) ? mask : part,
    );
  });
}

export function digitsOf(text: string): number {
  return text.replaceAll(/\D/g, "").length;
}
