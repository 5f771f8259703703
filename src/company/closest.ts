// What the user probably meant. In: what was written and what could have been. Out: the nearest possibility, or null when none is near.

/** The candidate at the smallest edit distance from `written`, or null when more than half of its letters would have to change. */
export function closest(written: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best !== null && least <= Math.max(1, Math.floor(Math.max(best.length, written.length) / 2))
    ? best
    : null;
}

/** Letters to add, remove or replace to go from one text to the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const moved = 1 + Math.min(previous[column] ?? 0, current[column - 1] ?? 0);
      current.push(Math.min(replaced, moved));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
