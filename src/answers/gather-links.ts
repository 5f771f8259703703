// Which touchpoints of a column are shown apart. In: moves between letters, by place from the anchor. Out: moves between nodes, the small ones gathered under one.
import { compareText } from "./compare-text.ts";
import { OTHERS } from "./letters.ts";

/** One move of journeys from a place to the next: letters as in sql/path_links.sql; `target` is null where the window ends. */
export type Move = {
  readonly place: number;
  readonly source: string;
  readonly target: string | null;
  readonly n: number;
};

/** The same between nodes; `members` is how many touchpoints the source stands for. */
export type GatheredMove = Move & { readonly members: number };

type Limits = { readonly threshold: number; readonly shown: number };

/** Merges the sets of journeys, never their shares: what entered a touchpoint and what left it are gathered alike. In order of place, source, target. */
export function gatherLinks(moves: readonly Move[], limits: Limits): GatheredMove[] {
  const nodes = nodesByPlace(moves, limits);
  const gathered = new Map<string, GatheredMove>();
  for (const { place, source, target, n } of moves) {
    const from = nodes.get(place)?.get(source) ?? { node: source, members: 1 };
    // Ends and beginnings are no touchpoint of the next place: they keep their letter.
    const to = target === null ? null : (nodes.get(place + 1)?.get(target)?.node ?? target);
    const key = `${place} ${from.node} ${to ?? ""}`;
    const before = gathered.get(key)?.n ?? 0;
    gathered.set(key, { place, source: from.node, members: from.members, target: to, n: before + n });
  }
  return [...gathered.values()].sort(inOrder);
}

type Shown = { readonly node: string; readonly members: number };

function nodesByPlace(moves: readonly Move[], limits: Limits): Map<number, Map<string, Shown>> {
  const sizes = new Map<number, Map<string, number>>();
  for (const { place, source, n } of moves) {
    const column = sizes.get(place) ?? new Map<string, number>();
    column.set(source, (column.get(source) ?? 0) + n);
    sizes.set(place, column);
  }
  return new Map([...sizes].map(([place, column]) => [place, nodesOf(column, limits)]));
}

/** The largest touchpoints apart, the others together; when these are fewer journeys than may be shown, the smallest one shown joins them. */
function nodesOf(column: ReadonlyMap<string, number>, { threshold, shown }: Limits): Map<string, Shown> {
  const ranked = [...column].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  const fits = ranked.length <= shown + 1 ? ranked.length : shown;
  const large = ranked.filter(([, n], rank) => rank < fits && n >= threshold);
  const pool = ranked.slice(large.length).reduce((sum, [, n]) => sum + n, 0);
  const apart = pool > 0 && pool < threshold ? large.slice(0, -1) : large;
  const names = new Set(apart.map(([letter]) => letter));
  const members = ranked.length - apart.length;
  return new Map(
    ranked.map(([letter]) => [
      letter,
      names.has(letter) ? { node: letter, members: 1 } : { node: OTHERS, members },
    ]),
  );
}

function inOrder(a: Move, b: Move): number {
  return (
    a.place - b.place ||
    compareText(a.source, b.source) ||
    compareText(a.target ?? "\uFFFF", b.target ?? "\uFFFF")
  );
}
