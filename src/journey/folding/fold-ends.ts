// The usual flow of a quarter parted by when its journeys ended. In: one quarter's paths, and of how many it is told when they ended. Out: rows of links, none of a small group, nor one that is found by taking them from the usual flow or from each other.
import { type Anchor, type LinkFolding, RARE, type Trails, walkLinks } from "./fold-links.ts";
import { coarserGroup } from "./groups.ts";
import { type Count, lessen, type Part, tellParts } from "./tell-parts.ts";

/** Of journeys that have not ended, or of which it is not told. */
export const NO_END = 0;

/** A row of the usual flow (fold-links.ts), or the part of it that ended then. */
export type EndRow = {
  readonly place: number;
  readonly source: number;
  readonly target: number;
  readonly group: number;
  readonly end: number;
  readonly n: number;
  readonly customers: number;
};

/** When the journeys of a trail ended, by number, and of how many of them that is told. */
export type Ended = Readonly<Count> & { readonly end: number };

/** A group and all coarser ones: whoever reads a segment knows the sum of its personas. */
export function groupsAround(group: number): number[] {
  const coarser = coarserGroup(group);
  return coarser === null ? [group] : [group, ...groupsAround(coarser)];
}

export function foldEnds(
  trails: Trails,
  ended: readonly Ended[],
  anchor: Anchor,
  folding: LinkFolding,
): EndRow[] {
  /** Of each trail: those whose end is still told. */
  const known = ended.map(({ n, customers }): Count => ({ n, customers }));
  const rows: EndRow[] = [];
  const last = Math.max(NO_END, ...new Set(ended.map(({ end }) => end)));
  walkLinks(trails, anchor, folding, ({ place, cells, labels, trail, cellOf }) => {
    const flows = new Map<number, Flow>();
    // A journey's cell says where it comes from, which way it goes and under which group it came.
    const flowOf = (cell: number, end: number): Flow => {
      const key = cell * (last + 1) + end;
      const flow = flows.get(key) ?? { cell, end, n: 0, customers: 0, counts: [] };
      flows.set(key, flow);
      return flow;
    };
    for (let run = 0; run < cellOf.length; run++) {
      const cell = cellOf[run] ?? -1;
      if (cell === -1) continue;
      const at = trail[run] ?? 0;
      const told = known[at] ?? { n: 0, customers: 0 };
      const [n, customers] = [trails.n[at] ?? 0, trails.customers[at] ?? 0];
      if (told.n > 0) {
        const flow = flowOf(cell, ended[at]?.end ?? NO_END);
        add(flow, told);
        flow.counts.push(told);
      }
      if (n > told.n) add(flowOf(cell, NO_END), { n: n - told.n, customers: customers - told.customers });
    }
    const byCell = Map.groupBy(flows.values(), ({ cell }) => cell);
    for (const [source, beside] of cells) {
      const ways = beside.flatMap(({ number, group: came }): Way[] => {
        const { child, group } = labels[number] ?? { child: RARE, group: came };
        return (byCell.get(number) ?? []).map((flow) => ({ flow, came, child, group }));
      });
      rows.push(...toldOf(place, source, ways, folding.k));
    }
  });
  return rows;
}

/** Journeys of one cell that ended in the same quarters: of each trail, how many are told so. */
type Flow = Count & { readonly cell: number; readonly end: number; readonly counts: Count[] };
/** Which way they go: under which group they came, to what, and under which group. */
type Way = { readonly flow: Flow; readonly came: number; readonly child: number; readonly group: number };

function add(to: Count, { n, customers }: Readonly<Count>): void {
  to.n += n;
  to.customers += customers;
}

/** What is told of a source; what is no longer told of a trail is taken from its counts. */
function toldOf(place: number, source: number, ways: readonly Way[], k: number): EndRow[] {
  const told = tellParts(ways.map(partOf), k);
  const found = new Map<string, EndRow>();
  ways.forEach(({ child: target, group, flow: { end, counts } }, at) => {
    const { n, customers } = told[at] ?? { n: 0, customers: 0 };
    if (end === NO_END) return;
    lessen(counts, { n, customers });
    if (n === 0) return;
    const key = `${target} ${group} ${end}`;
    const row = found.get(key) ?? { place, source, target, group, end, n: 0, customers: 0 };
    found.set(key, { ...row, n: row.n + n, customers: row.customers + customers });
  });
  return [...found.values()];
}

function partOf({ child, group, came, flow: { end, n, customers } }: Way): Part {
  const isTold = end !== NO_END;
  const sums = (around: number) => (isTold ? groupsAround(around).map((one) => `${end} ${one}`) : []);
  return {
    ...{ row: `${child} ${group}`, name: String(end), under: sums(came), told: sums(group) },
    // What is rare is of no end in particular, and is followed no further.
    ...{ isTellable: isTold && child !== RARE, n, customers },
  };
}
