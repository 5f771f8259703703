// The usual flow parted by a trait of its journeys: a channel, a device, an attribute. In: one quarter's paths, the trait of each. Out: rows of links, none of a small group, nor one that is found by taking traits from the flow of everybody.
import { type Anchor, type LinkFolding, RARE, type Trails, walkLinks } from "./fold-links.ts";
import { foldTree } from "./fold-tree.ts";
import { type Count, lessen, type Part, tellParts } from "./tell-parts.ts";

/** Journeys of which nothing tells a trait of that kind. */
export const NO_TRAIT = 0;
/** Where traits are not told apart. */
const ANY_TRAIT = -1;

/** A row of the usual flow (fold-links.ts), or the part of it that has the trait. */
export type TraitRow = {
  readonly place: number;
  readonly source: number;
  readonly target: number;
  readonly trait: number;
  readonly n: number;
  readonly customers: number;
};

const coarserTrait = (trait: number): number | null => (trait === ANY_TRAIT ? null : ANY_TRAIT);

/**
 * The traits whose journeys may be told apart: each has `k` customers, and so have all that are not told together, or there are none.
 * @param sizes customers of each trait, those of none included
 */
export function toldTraits(sizes: ReadonlyMap<number, number>, k: number): ReadonlySet<number> {
  const told = k <= 1 ? null : foldTree(sizes, coarserTrait, k, "take");
  const known = [...sizes.keys()].filter((trait) => trait !== NO_TRAIT);
  return new Set(known.filter((trait) => told === null || told.get(trait) === trait));
}

/**
 * Each row of the usual flow, traits told apart within it where each part, and what is left of it, holds `k` customers; and where what a trait no
 * longer tells after a place is as many. So whatever is taken from the usual flow, or from what a trait told before, is no small group.
 * @param traits the trait of each trail
 */
export function foldTraits(
  trails: Trails,
  traits: readonly number[],
  anchor: Anchor,
  folding: LinkFolding,
): TraitRow[] {
  const { k } = folding;
  const told = toldTraits(sizesOf(trails, traits), k);
  /** Of each trail: those whose trait is still told. */
  const known = traits.map(
    (trait, at): Count => (told.has(trait) ? countOf(trails, at) : { n: 0, customers: 0 }),
  );
  const rows: TraitRow[] = [];
  walkLinks(trails, anchor, folding, ({ place, labels, trail, source, cellOf }) => {
    const bySource = new Map<number, Map<string, Flow>>();
    cellOf.forEach((cell, run) => {
      const target = labels[cell]?.child;
      if (target === undefined) return;
      const [from, at] = [source[run] ?? 0, trail[run] ?? 0];
      const flows = bySource.get(from) ?? new Map<string, Flow>();
      bySource.set(from, flows);
      const own = known[at] ?? { n: 0, customers: 0 };
      const { n, customers } = countOf(trails, at);
      add(flows, target, traits[at] ?? ANY_TRAIT, own);
      add(flows, target, ANY_TRAIT, { n: n - own.n, customers: customers - own.customers });
    });
    for (const [from, flows] of bySource) rows.push(...partsOf(place, from, [...flows.values()], k));
  });
  return rows;
}

/** Journeys of one trait that go the same way: of each trail, how many. */
type Flow = { readonly target: number; readonly trait: number; readonly counts: Count[] };

function add(flows: Map<string, Flow>, target: number, trait: number, count: Count): void {
  if (count.n === 0) return;
  const flow = flows.get(`${target} ${trait}`) ?? { target, trait, counts: [] };
  flows.set(`${target} ${trait}`, flow);
  flow.counts.push(count);
}

/** What is told of each trait, and of the rest of each row; what is no longer told of a trail is taken from its counts. */
function partsOf(place: number, source: number, flows: readonly Flow[], k: number): TraitRow[] {
  const parts = flows.map(partOf);
  const told = tellParts(parts, k);
  const found = new Map<string, TraitRow>();
  const tell = (target: number, trait: number, { n, customers }: Readonly<Count>): void => {
    if (n === 0) return;
    const key = `${target} ${trait}`;
    const row = found.get(key) ?? { place, source, target, trait, n: 0, customers: 0 };
    found.set(key, { ...row, n: row.n + n, customers: row.customers + customers });
  };
  flows.forEach(({ target, trait, counts }, at) => {
    const whole = parts[at] ?? { n: 0, customers: 0 };
    const own = told[at] ?? { n: 0, customers: 0 };
    if (trait !== ANY_TRAIT) lessen(counts, own);
    tell(target, trait, own);
    tell(target, ANY_TRAIT, { n: whole.n - own.n, customers: whole.customers - own.customers });
  });
  return [...found.values()];
}

function partOf({ target, trait, counts }: Flow): Part {
  const sums = trait === ANY_TRAIT ? [] : [String(trait)];
  return {
    ...{ row: String(target), name: String(trait), under: sums, told: sums },
    // What is rare is of no trait in particular, and is followed no further.
    isTellable: trait !== ANY_TRAIT && target !== RARE,
    n: counts.reduce((sum, { n }) => sum + n, 0),
    customers: counts.reduce((sum, { customers }) => sum + customers, 0),
  };
}

const countOf = ({ n, customers }: Trails, trail: number): Count => ({
  n: n[trail] ?? 0,
  customers: customers[trail] ?? 0,
});

function sizesOf({ customers }: Trails, traits: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  traits.forEach((trait, at) => {
    sizes.set(trait, (sizes.get(trait) ?? 0) + (customers[at] ?? 0));
  });
  return sizes;
}
