// A question that tells what its marks mean: "(1 = très satisfait, 5 = très insatisfait)". In: its header. Out: the scale's ends and whether the high one is the bad one, or null.
import { fold } from "../cells/fold.ts";

export type SaidEnds = { readonly min: number; readonly max: number; readonly reversed: boolean };

/** "1 = pas du tout", "10: parfait", "de 1 (mauvais) à 5 (excellent)": a mark and the words behind it. */
const SAID = /(?<![\d.,])(\d{1,3}) ?(?:=|:|->|→|\(|[-–—] |signifie|etant|pour) ?"?([a-z][^,;)/(\d=]*)/gu;
const BAD =
  /insatisf|mecontent|mauvais|mediocre|pas du tout|\bnul|difficile|jamais|decu|aucunement|certainement pas|(?:peu|pas) (?:probable|satisf|facile|content|utile|recommand)|(?:dis|un|not (?:at all )?)satisf|\bpoor|\bbad\b|difficult|unlikely|disagree|never|horrible|awful|terrible|\bworst|\bpire|(?:enormement|beaucoup|trop|lot|high|much|tres gros) (?:d'|of )?effort/;
const GOOD =
  /satisf|content|excellent|\bbons?\b|\bbonne|\bbien\b|facile|parfait|tout a fait|\bgood|great|easy|likely|probable|d'accord|\bagree|toujours|always|certainement|meilleur|\bbest|(?:peu|aucun|pas|little|no|low|sans) (?:d'|of )?effort/;

/** Null where a header tells no two marks, or words whose side nobody knows. */
export function endsSaid(header: string): SaidEnds | null {
  const [first, ...others] = marksSaid(header);
  const last = others.at(-1);
  if (first === undefined || last === undefined || first.mark === last.mark) return null;
  if (first.side === null || last.side === null || first.side === last.side) return null;
  return { min: first.mark, max: last.mark, reversed: first.side === "good" };
}

/** "1 étant la meilleure note": nothing is said of the other end. */
export function lowIsBest(header: string): boolean {
  const [only, ...others] = marksSaid(header);
  return only !== undefined && others.length === 0 && only.mark <= 1 && only.side === "good";
}

function marksSaid(header: string): readonly { readonly mark: number; readonly side: Side }[] {
  return [...fold(header).matchAll(SAID)]
    .map(([, mark, words]) => ({ mark: Number(mark), side: sideOf(words ?? "") }))
    .sort((a, b) => a.mark - b.mark);
}

type Side = "good" | "bad" | null;

/** A bad word may hold a good one: "insatisfait", "pas du tout facile". */
function sideOf(words: string): Side {
  return BAD.test(words) ? "bad" : GOOD.test(words) ? "good" : null;
}
