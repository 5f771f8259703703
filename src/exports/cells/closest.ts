// The word someone probably meant. In: what they wrote and the words there are. Out: the nearest one, or null when none is near.
import { fold } from "./fold.ts";

/** By edit distance on folded texts; more than half of the letters wrong is not near. A word inside the other is near. */
export function closest(text: string, candidates: readonly string[]): string | null {
  const wanted = fold(text);
  const ranked = candidates.map((candidate) => ({ candidate, far: distance(wanted, fold(candidate)) }));
  ranked.sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best !== undefined && best.far <= Math.max(wanted.length, best.candidate.length) / 2
    ? best.candidate
    : null;
}

/** Levenshtein's distance, one row at a time; containing the other word costs one. */
function distance(a: string, b: string): number {
  if (a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a))) return a === b ? 0 : 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
