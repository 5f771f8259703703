// Names that are words to everybody else. In: all texts and the names found among their words. Out: the names that people write like a thing, "le carton", "il marche", not like somebody.
import { tokensOf } from "../names/tokens.ts";

/** Articles and the like, pronouns, adverbs: nobody is called after one of these, unlike after "merci" or "avec". */
const before = new Set(
  "il elle on je tu ils elles ne n se qui tres trop plus moins bien mal pas tout a ont was are not very too so it they we he she le la les un une des du au aux mon ma mes notre nos votre vos leur leurs ce cet cette ces chaque aucun aucune quel quelle the a an my our your this that these".split(
    " ",
  ),
);
/** So many different texts, and so large a share of all that have the word in small letters. */
const TEXTS = 3;
const SHARE = 0.3;

export function ordinaryWords(texts: readonly string[], names: ReadonlySet<string>): Set<string> {
  const small = new Map<string, number>();
  const likeThings = new Map<string, number>();
  for (const text of new Set(texts)) {
    const [written, asThings] = smallNames(text, names);
    for (const word of written) small.set(word, (small.get(word) ?? 0) + 1);
    for (const word of asThings) likeThings.set(word, (likeThings.get(word) ?? 0) + 1);
  }
  const isOrdinary = ([word, count]: [string, number]) =>
    count >= TEXTS && count >= SHARE * (small.get(word) ?? 0);
  return new Set([...likeThings].filter(isOrdinary).map(([word]) => word));
}

/** The names that a text writes in small letters, and those of them that stand where a thing or a deed would. */
function smallNames(text: string, names: ReadonlySet<string>): [Set<string>, Set<string>] {
  const [written, asThings] = [new Set<string>(), new Set<string>()];
  const tokens = tokensOf(text);
  tokens.forEach(({ folded, isCapital, gap }, place) => {
    if (isCapital || !names.has(folded)) return;
    written.add(folded);
    if (/^[ \u00A0]$/u.test(gap) && before.has(tokens[place - 1]?.folded ?? "")) asThings.add(folded);
  });
  return [written, asThings];
}
