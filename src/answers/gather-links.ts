// Which touchpoints of a column are shown apart. In: moves between places, as the tables tell them. Out: moves between nodes, the small ones gathered under one.
import { BEYOND, poolOf, RARE } from "../journey/folding/fold-links.ts";
import { OTHERS } from "./letters.ts";

/** One move of journeys from a place to the next, by number (journey/folding/fold-links.ts); at place −1, to the first touchpoint. */
export type Move = {
  readonly place: number;
  readonly source: number;
  readonly target: number;
  readonly n: number;
};

/** The same between nodes; `members` is how many touchpoints the source stands for, null when that is not told; `target` null where the window ends. */
export type GatheredMove = Omit<Move, "target"> & {
  readonly target: number | null;
  readonly members: number | null;
};

type Limits = { readonly threshold: number; readonly shown: number };

/**
 * Merges the sets of journeys, never their shares: what entered a touchpoint and what left it are gathered alike. In order of place,
 * source, target. `n` is all journeys of the picture: those whose first touchpoint is not told stand among the smaller ones.
 */
export function gatherLinks(moves: readonly Move[], n: number, limits: Limits): GatheredMove[] {
  const whole = withWhatIsNotTold(moves, n);
  const nodes = nodesByPlace(whole, limits);
  const gathered = new Map<string, GatheredMove>();
  for (const { place, source, target, n } of whole) {
    const from = nodes.get(place)?.get(source) ?? { node: source, members: 1 };
    // Ends and beginnings are no touchpoint of the next place: they keep their number.
    const to = target === BEYOND ? null : (nodes.get(place + 1)?.get(target)?.node ?? target);
    const key = `${place} ${from.node} ${to}`;
    const before = gathered.get(key)?.n ?? 0;
    gathered.set(key, { place, source: from.node, members: from.members, target: to, n: before + n });
  }
  return [...gathered.values()].sort(inOrder);
}

/**
 * The moves from place 0 on, each node's journeys whole: of a persona or a segment, those that the tables no longer tell
 * apart from others go where what is rare goes.
 */
function withWhatIsNotTold(moves: readonly Move[], n: number): Move[] {
  const into = sums(moves, ({ place, target }) => `${place + 1} ${target}`);
  const out = sums(moves, ({ place, source }) => `${place} ${source}`);
  const lost = [...into].flatMap(([key, n]): Move[] => {
    const [place = 0, source = 0] = key.split(" ").map(Number);
    const left = n - (out.get(key) ?? 0);
    return left > 0 && isFollowed(source) && place < 8 ? [{ place, source, target: RARE, n: left }] : [];
  });
  const told = [...moves.filter(({ place }) => place >= 0), ...lost];
  const begun = told.reduce((sum, move) => (move.place === 0 ? sum + move.n : sum), 0);
  return begun < n ? [...told, { place: 0, source: POOL, target: RARE, n: n - begun }] : told;
}

/** Touchpoints of any stage. */
const POOL = poolOf(0);

/** A touchpoint, or the pool of a stage's smaller ones. */
const isFollowed = (number: number): boolean => number >= 0 || isPool(number);
const isPool = (number: number): boolean => number <= poolOf(0);

function sums(moves: readonly Move[], keyOf: (move: Move) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const move of moves) found.set(keyOf(move), (found.get(keyOf(move)) ?? 0) + move.n);
  return found;
}

type Shown = { readonly node: number; readonly members: number | null };

function nodesByPlace(moves: readonly Move[], limits: Limits): Map<number, Map<number, Shown>> {
  const sizes = new Map<number, Map<number, number>>();
  for (const { place, source, n } of moves) {
    const column = sizes.get(place) ?? new Map<number, number>();
    column.set(source, (column.get(source) ?? 0) + n);
    sizes.set(place, column);
  }
  return new Map([...sizes].map(([place, column]) => [place, nodesOf(column, limits)]));
}

/** The largest touchpoints apart, the others together; when these are fewer journeys than may be shown, the smallest one shown joins them. */
function nodesOf(column: ReadonlyMap<number, number>, { threshold, shown }: Limits): Map<number, Shown> {
  const ranked = [...column].sort(
    ([a, n], [b, m]) => Number(isPool(a)) - Number(isPool(b)) || m - n || a - b,
  );
  const named = ranked.filter(([number]) => !isPool(number));
  const fits = ranked.length <= shown + 1 ? ranked.length : shown;
  const large = named.filter(([, n], rank) => rank < fits && n >= threshold);
  const pool = ranked.slice(large.length).reduce((sum, [, n]) => sum + n, 0);
  const apart = pool > 0 && pool < threshold ? large.slice(0, -1) : large;
  const names = new Set(apart.map(([number]) => number));
  const members = ranked.some(([number]) => isPool(number)) ? null : ranked.length - apart.length;
  return new Map(
    ranked.map(([number]) => [
      number,
      names.has(number) ? { node: number, members: 1 } : { node: OTHERS, members },
    ]),
  );
}

function inOrder(a: GatheredMove, b: GatheredMove): number {
  const last = Number.POSITIVE_INFINITY;
  return a.place - b.place || a.source - b.source || (a.target ?? last) - (b.target ?? last) || 0;
}
