// The writer's own names in their words. In: readable words and the names that the exports have of the writer. Out: the same without them.
import { fold } from "../../../exports/cells/fold.ts";
import { isFirst, tokensOf } from "../../names/tokens.ts";
import { mask } from "../mask.ts";

/** Parts of names, and of what people write instead of one, that are words of the language. */
const ordinary = new Set(
  "de du des la le les von van der den del della di da dos ibn ben bin al el of the and et ou client cliente customer consumer user utilisateur anonyme anonymous mme mr".split(
    " ",
  ),
);

/** Whole words only, whatever their accents and case; two letters, and words that are ordinary too, must begin with a capital. */
export function maskOwnNames(text: string, names: readonly string[]): string {
  const parts = partsOf(names);
  if (parts.size === 0) return text;
  return tokensOf(text).reduceRight((masked, token, place) => {
    if (!parts.has(token.folded)) return masked;
    const isName = token.isCommon
      ? token.isCapital && (token.isAlso || !isFirst(token, place))
      : token.isCapital || token.text.length > 2;
    return isName ? masked.slice(0, token.start) + mask + masked.slice(token.end) : masked;
  }, text);
}

function partsOf(names: readonly string[]): Set<string> {
  const parts = names.flatMap((name) => fold(name).split(/[^\p{L}]+/u));
  return new Set(parts.filter((part) => part.length > 1 && !ordinary.has(part)));
}
