// Which labels of a tree are too small to be told apart. In: labels with their customers, each under a coarser one. Out: the label under which each is published.

/** A label's coarser one; null for the top, under which everything may hide. */
export type ParentOf = (label: number) => number | null;

/** A small pool takes in its smallest neighbour while that one is smaller than this many times k; else it goes to the next coarser label. */
const NEAR = 4;

/**
 * After it, every label but perhaps the top holds no customer or at least `k`: small ones go to the coarser label, and a
 * pool that is still small takes in the smallest label beside it, so that what is left over is never a small group either.
 * @param atTop what the top does when it stays small: "take" the smallest label whatever its size, or stay so ("leave").
 */
export function foldTree(
  sizes: ReadonlyMap<number, number>,
  parentOf: ParentOf,
  k: number,
  atTop: "take" | "leave",
): Map<number, number> {
  const pools = new Pools(sizes, parentOf);
  for (const depth of pools.depths())
    for (const pool of pools.poolsAbove(depth)) {
      for (const label of pools.under(pool, depth)) if (pools.size(label) < k) pools.move(label, pool);
      const isTop = parentOf(pool) === null;
      while (pools.has(pool) && pools.size(pool) < k) {
        const nearest = pools.smallestBelow(pool);
        const takes = nearest !== null && (pools.size(nearest) < NEAR * k || (isTop && atTop === "take"));
        if (!takes) break;
        pools.move(nearest, pool);
      }
    }
  return pools.labels;
}

class Pools {
  /** First label → the one that it has now. */
  readonly labels: Map<number, number>;
  readonly #sizes: Map<number, number>;
  readonly #parentOf: ParentOf;

  constructor(sizes: ReadonlyMap<number, number>, parentOf: ParentOf) {
    this.labels = new Map([...sizes.keys()].map((label) => [label, label]));
    this.#sizes = new Map(sizes);
    this.#parentOf = parentOf;
  }

  size(label: number): number {
    return this.#sizes.get(label) ?? 0;
  }

  /** Whether anything stands under the label: journeys of customers who are counted elsewhere are nobody's, and still something. */
  has(label: number): boolean {
    return this.#sizes.has(label);
  }

  /** From the finest labels to those just under the top. */
  depths(): number[] {
    const deepest = Math.max(0, ...[...this.labels.keys()].map((label) => this.#depthOf(label)));
    return Array.from({ length: deepest }, (_, index) => deepest - index);
  }

  /** The coarser labels of those at that depth, in order. */
  poolsAbove(depth: number): number[] {
    const parents = this.#present()
      .filter((label) => this.#depthOf(label) === depth)
      .map((label) => this.#parentOf(label) ?? label);
    return [...new Set(parents)].sort((a, b) => a - b);
  }

  under(pool: number, depth: number): number[] {
    return this.#present().filter(
      (label) => this.#depthOf(label) === depth && this.#parentOf(label) === pool,
    );
  }

  smallestBelow(pool: number): number | null {
    const below = this.#present().filter((label) => label !== pool && this.#isBelow(label, pool));
    return below.sort((a, b) => this.size(a) - this.size(b) || a - b)[0] ?? null;
  }

  move(from: number, to: number): void {
    for (const [first, label] of this.labels) if (label === from) this.labels.set(first, to);
    this.#sizes.set(to, this.size(to) + this.size(from));
    this.#sizes.delete(from);
  }

  #present(): number[] {
    return [...this.#sizes.keys()].sort((a, b) => a - b);
  }

  #depthOf(label: number): number {
    const parent = this.#parentOf(label);
    return parent === null ? 0 : 1 + this.#depthOf(parent);
  }

  #isBelow(label: number, pool: number): boolean {
    const parent = this.#parentOf(label);
    return parent !== null && (parent === pool || this.#isBelow(parent, pool));
  }
}
