// A text as a model of words sees it. In: words as a customer wrote them, redacted. Out: its features, each once: words, pairs of words, and words that are denied.
import { fold } from "../../exports/cells/fold.ts";

/** "Pas livré" is another word than "livré": after one of these, the next words of the clause are denied. */
const DENYING = new Set(
  "aucun aucune guere jamais ni non pas rien sans not no never nor none nothing without cannot nao nunca sem nada nem sin nunca nicht kein keine nie".split(
    " ",
  ),
);
/** As far as a denial reaches: "pas du tout bien livré". */
const REACH = 3;
/** A clause ends here, and what it denies with it. */
const CLAUSE = /[.,;:!?()\n…]+|\s(?:mais|but|pero|mas|aber)\s/u;
/** What the redaction put in the place of a name or a number says nothing of a feeling. */
const MASK = /\[[^\]]*\]/gu;
/** A very long text is not worth more than its beginning. */
const MOST_WORDS = 400;

export function wordFeatures(text: string): string[] {
  const features = new Set<string>();
  let left = MOST_WORDS;
  for (const clause of clausesOf(text)) {
    const words = wordsOf(clause).slice(0, left);
    left -= words.length;
    addClause(words, features);
  }
  return [...features];
}

function clausesOf(text: string): string[] {
  // "n't" before punctuation is taken apart: "didn't" is "did not".
  return fold(text.replaceAll("\n", ". ")).replace(MASK, " ").replace(/n't\b/gu, " not").split(CLAUSE);
}

/** Letters of any script; a number says when or how much. Letters alone are what elisions leave ("l'", "n'"). */
function wordsOf(clause: string): string[] {
  return clause.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !/^\p{N}+$/u.test(word));
}

function addClause(words: readonly string[], features: Set<string>): void {
  let denied = 0;
  words.forEach((word, at) => {
    features.add(denied > 0 ? `!${word}` : word);
    const next = words[at + 1];
    if (next !== undefined) features.add(`${word} ${next}`);
    denied = DENYING.has(word) ? REACH : denied - 1;
  });
}
