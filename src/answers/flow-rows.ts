// Moves between touchpoints as nodes and links by column. In: gathered moves and the site that numbers touchpoints. Out: rows of an answer.
import type { GatheredMove } from "./gather-links.ts";
import { isTouchpoint, nodeOf } from "./letters.ts";
import type { Places } from "./places.ts";
import type { PathLink, PathNode } from "./rows.ts";

/** A node's journeys are all its rows, the ones that leave the window included. */
export function nodesOf(rows: readonly GatheredMove[], backward: boolean, places: Places): PathNode[] {
  const nodes = new Map<string, PathNode>();
  const count = (column: number, number: number, n: number, members: number | null) => {
    const node = nodeOf(number, places);
    const key = `${column} ${node}`;
    const before = nodes.get(key)?.n ?? 0;
    nodes.set(key, { column, node, n: before + n, members });
  };
  for (const { place, source, members, target, n } of rows) {
    count(columnOf(place, backward), source, n, members);
    if (target !== null && isEnd(target, places)) count(columnOf(place + 1, backward), target, n, 1);
  }
  return [...nodes.values()].sort((a, b) => a.column - b.column || b.n - a.n || (a.node < b.node ? -1 : 1));
}

function columnOf(place: number, backward: boolean): number {
  return backward && place > 0 ? -place : place;
}

/** Neither a touchpoint nor the smaller ones: nothing comes after. */
function isEnd(number: number, places: Places): boolean {
  const node = nodeOf(number, places);
  return node !== "others" && !isTouchpoint(node);
}

/** Read backward, a row's target came first: the link goes from it to the source. */
export function linksOf(
  rows: readonly GatheredMove[],
  backward: boolean,
  told: { readonly places: Places; readonly median: (source: string, target: string) => number | null },
): PathLink[] {
  return rows.flatMap(({ place, source, target, n }) => {
    if (target === null) return [];
    const [earlier, later] = backward ? [target, source] : [source, target];
    const [from, to] = [nodeOf(earlier, told.places), nodeOf(later, told.places)];
    const column = backward ? -(place + 1) : place;
    return [{ column, source: from, target: to, n, median_seconds: told.median(from, to) }];
  });
}
