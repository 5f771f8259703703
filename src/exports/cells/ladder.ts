// Ratings that are words of a usual ladder ("Très satisfait" … "Pas du tout satisfait", smileys). In: the texts of a column. Out: what each is worth, from 1 to 5, or null.
import { fold } from "./fold.ts";

/** From the worst to the best, folded. A word stands on one rung whatever its neighbours; what is said of anything else is on none. */
const RUNGS: readonly (readonly [rung: number, pattern: RegExp])[] = [
  [
    1,
    /^(?:(?:non,? )?pas du tout(?: (?:satisfaite?|d'accord|facile|agreable|content|contente))?|tres (?:insatisfaite?|mecontente?|mauvaise?|mal|difficile|decue?)|extremely (?:dissatisfied|unhappy)|very (?:dissatisfied|unhappy|bad|poor|difficult)|strongly disagree|terrible|awful|horrible|execrable|nul(?:le)?|catastrophique|[😡😠🤬😞])$/u,
  ],
  [
    2,
    /^(?:(?:plutot|assez) (?:pas (?:satisfaite?|d'accord|facile)|insatisfaite?|non|mauvaise?|mecontente?|difficile)|(?:plutot )?peu satisfaite?|pas (?:tres )?satisfaite?|insatisfaite?|mecontente?|mauvaise?|mediocre|decevante?|decue?|plutot non|(?:somewhat |quite |rather )?(?:dissatisfied|unhappy)|not (?:very )?satisfied|bad|poor|disagree|[🙁☹😟😕])$/u,
  ],
  [
    3,
    /^(?:neutre|neutral|moyen(?:ne)?|moyennement satisfaite?|ni satisfaite?,? ni (?:insatisfaite?|mecontente?)|ni d'accord,? ni pas d'accord|neither satisfied nor dissatisfied|neither agree nor disagree|correct|passable|acceptable|average|fair|ok|okay|sans avis|mitigee?|[😐😑])$/u,
  ],
  [
    4,
    /^(?:(?:plutot|assez) (?:satisfaite?|d'accord|oui|bien|bon(?:ne)?|contente?|facile)|satisfaite?|contente?|bien|bon(?:ne)?|plutot oui|(?:somewhat |quite |rather )?(?:satisfied|happy)|good|agree|[🙂😊☺])$/u,
  ],
  [
    5,
    /^(?:(?:oui,? )?tout a fait(?: (?:satisfaite?|d'accord))?|tres (?:satisfaite?|contente?|bien|bon(?:ne)?|facile)|parfaite?(?:ment)?|excellente?|extremement satisfaite?|extremely (?:satisfied|happy)|very (?:satisfied|happy|good|easy)|strongly agree|great|amazing|awesome|genial|super|[😀😃😄😁😍🤩])$/u,
  ],
];

/** Folded word → its rung. Null where a word is on no rung, or they are all on one side: what is measured there is something else. */
export function ladderOf(texts: readonly string[]): Readonly<Record<string, number>> | null {
  const words = [...new Set(texts.map(bare))];
  if (words.length < 2 || words.length > 10) return null;
  const worth: Record<string, number> = {};
  for (const word of words) {
    const rung = RUNGS.find(([, pattern]) => pattern.test(word))?.[0];
    if (rung === undefined) return null;
    worth[word] = rung;
  }
  const rungs = new Set(Object.values(worth));
  return rungs.size >= 2 && rungs.size === words.length ? worth : null;
}

/** An emoji may carry an invisible mark of how to draw it. */
function bare(text: string): string {
  return fold(text).replace(/\u{FE0F}/gu, "");
}
