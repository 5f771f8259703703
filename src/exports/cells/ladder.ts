// Ratings that are words of a usual ladder ("Très satisfait" … "Pas du tout satisfait", smileys). In: the texts of a column. Out: what each is worth, from 1 to 5, or null.
import { fold } from "./fold.ts";
import { isUnrated } from "./unrated.ts";

/** From the worst to the best, folded. A word stands on one rung whatever its neighbours; what is said of anything else is on none. */
const RUNGS: readonly (readonly [rung: number, pattern: RegExp])[] = [
  [
    1,
    /^(?:(?:non,? )?pas du tout(?: (?:satisfaite?|d'accord|facile|agreable|content|contente))?|tres (?:insatisfaite?|mecontente?|mauvaise?|mal|difficile|decue?)|extremely (?:dissatisfied|unhappy)|extremement (?:insatisfaite?|mecontente?)|one|very (?:dissatisfied|unhappy|bad|poor|difficult)|strongly disagree|(?:non,? )?certainement pas|surement pas|definitely not|detract(?:eurs?|ors?)|very unlikely|extremely unlikely|terrible|awful|horrible|execrable|nul(?:le)?|catastrophique|[😡😠🤬😞])$/u,
  ],
  [
    2,
    /^(?:(?:plutot|assez) (?:pas (?:satisfaite?|d'accord|facile)|insatisfaite?|non|mauvaise?|mecontente?|difficile)|(?:plutot )?peu satisfaite?|pas (?:tres )?satisfaite?|insatisfaite?|mecontente?|mauvaise?|mediocre|decevante?|decue?|plutot non|probablement pas|probably not|unlikely|(?:somewhat |quite |rather )?(?:dissatisfied|unhappy)|not (?:very )?(?:satisfied|good)|bad|poor|two|disagree|[🙁☹😟😕])$/u,
  ],
  [
    3,
    /^(?:neutre|neutral|moyen(?:ne)?|moyennement satisfaite?|ni satisfaite?,? ni (?:insatisfaite?|mecontente?)|ni d'accord,? ni pas d'accord|neither satisfied nor dissatisfied|neither agree nor disagree|correct|passable|acceptable|average|fair|ok|okay|three|sans avis|peut[- ]etre|maybe|might or might not|passifs?|passives?|mitigee?|[😐😑])$/u,
  ],
  [
    4,
    /^(?:(?:plutot|assez) (?:satisfaite?|d'accord|oui|bien|bon(?:ne)?|contente?|facile)|satisfaite?|contente?|bien|bon(?:ne)?|plutot oui|probablement(?: oui)?|probably(?: yes)?|likely|(?:somewhat |quite |rather )?(?:satisfied|happy)|good|four|agree|[🙂😊☺])$/u,
  ],
  [
    5,
    /^(?:(?:oui,? )?tout a fait(?: (?:satisfaite?|d'accord))?|(?:oui,? )?certainement|definitely|promot(?:eurs?|ers?)|(?:very|extremely) likely|tres (?:satisfaite?|contente?|bien|bon(?:ne)?|facile)|parfaite?(?:ment)?|excellente?|five|extremement (?:satisfaite?|contente?)|extremely (?:satisfied|happy)|very (?:satisfied|happy|good|easy)|strongly agree|great|amazing|awesome|genial|super|[😀😃😄😁😍🤩])$/u,
  ],
];

/** "rated good" of a chat. */
const RATED = /^rated /;

/** Folded word → its rung. Null where a word is on no rung, or they are all on one side: what is measured there is something else. */
export function ladderOf(texts: readonly string[]): Readonly<Record<string, number>> | null {
  const words = [...new Set(texts.map(bare))].filter((word) => !isUnrated(word));
  if (words.length < 2 || words.length > 10) return null;
  const worth: Record<string, number> = {};
  for (const word of words) {
    const said = word.replace(RATED, "");
    const rung = RUNGS.find(([, pattern]) => pattern.test(said))?.[0];
    if (rung === undefined) return null;
    worth[word] = rung;
  }
  // Of a ladder that goes on to "amazing", "great" is the rung below.
  if (worth["amazing"] === 5 && worth["great"] === 5) worth["great"] = 4;
  const rungs = new Set(Object.values(worth));
  return rungs.size >= 2 && rungs.size === words.length ? worth : null;
}

/** The groups of a "net promoter score", each worth the middle of the marks it stands for: 0–6, 7–8, 9–10. */
const NPS_GROUPS: readonly (readonly [mark: number, pattern: RegExp])[] = [
  [3, /^detract(?:eurs?|rices?|ors?)$/],
  [7.5, /^(?:passifs?|passives?|neutres?|neutrals?)$/],
  [9.5, /^promot(?:eurs?|rices?|ers?)$/],
];

/** Folded word → its mark of ten; null where other words stand there too, or nobody is against, or for. */
export function npsGroupsOf(texts: readonly string[]): Readonly<Record<string, number>> | null {
  const worth: Record<string, number> = {};
  for (const word of new Set(texts.map(bare).filter((word) => !isUnrated(word)))) {
    const mark = NPS_GROUPS.find(([, pattern]) => pattern.test(word))?.[0];
    if (mark === undefined) return null;
    worth[word] = mark;
  }
  const marks = new Set(Object.values(worth));
  return marks.size >= 2 && [3, 9.5].some((mark) => marks.has(mark)) ? worth : null;
}

/** An emoji may carry an invisible mark of how to draw it. */
function bare(text: string): string {
  return fold(text).replace(/\u{FE0F}/gu, "");
}
