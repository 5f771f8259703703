// One node's journeys, parted by where they go and by who they are, so that no part is a small group. In: cells. Out: the labels of each.
import { foldTree, type ParentOf } from "./fold-tree.ts";

/** Customers of one group that share a child (where they go next, at which touchpoint, by which path…). */
export type Cell = { readonly child: number; readonly group: number; readonly customers: number };
export type Label = { readonly child: number; readonly group: number };

/** The coarser label of each child and of each group; the top of each is reached from all. */
export type Trees = { readonly children: ParentOf; readonly groups: ParentOf };

export type FoldOptions = {
  readonly k: number;
  /**
   * True where the node's own customers are published group by group: then what of a group is no longer told apart, which is
   * its customers less the parts told, is a group that anyone can find by subtraction, and must not be small.
   */
  readonly isWhole: boolean;
  /**
   * True where a few customers of a large child may go to what is rare, rather than cost a much larger group its name there;
   * else every child keeps all its customers.
   */
  readonly spills: boolean;
};

/**
 * Children come first: everybody's picture loses nothing but what five customers do not do. Within a child, groups are told
 * apart where each part is large enough, else only their segment, else nobody's. Cells of one label are one published row:
 * each row holds at least `k` customers (when the node does).
 */
export function foldNode(cells: readonly Cell[], trees: Trees, options: FoldOptions): readonly Label[] {
  const { k } = options;
  if (k <= 1 || cells.every(({ customers }) => customers >= k)) return cells;
  const folding = new NodeFolding(cells, trees, k);
  folding.foldChildren();
  folding.splitGroups(options.spills ? "leave" : "take");
  folding.fillTop();
  if (options.isWhole) folding.hideRemainders();
  return folding.labels;
}

class NodeFolding {
  readonly labels: Label[];
  readonly #cells: readonly Cell[];
  readonly #trees: Trees;
  readonly #k: number;
  readonly #top: Label;

  constructor(cells: readonly Cell[], trees: Trees, k: number) {
    this.#cells = cells;
    this.#trees = trees;
    this.#k = k;
    this.labels = cells.map(({ child, group }) => ({ child, group }));
    this.#top = {
      child: topOf(cells[0]?.child ?? 0, trees.children),
      group: topOf(cells[0]?.group ?? 0, trees.groups),
    };
  }

  foldChildren(): void {
    const sizes = sum(this.#cells.map(({ child, customers }) => [child, customers]));
    const folded = this.#areLarge(sizes)
      ? new Map<number, number>()
      : foldTree(sizes, this.#trees.children, this.#k, "take");
    // What is rare is nobody's in particular, whether it came so or became so.
    this.#relabel(({ child, group }) => this.#at(folded.get(child) ?? child, group));
  }

  /** Where there is one child alone, nothing of it can go elsewhere: the top takes in a group of any size. */
  splitGroups(whenLarge: "take" | "leave"): void {
    const atTop = this.#hasOneChild() ? "take" : whenLarge;
    for (const [child, mine] of this.#cellsByChild()) {
      if (child === this.#top.child) continue;
      const sizes = sum(mine.map((at) => this.#groupAndSize(at)));
      if (this.#areLarge(sizes)) continue;
      const folded = foldTree(sizes, this.#trees.groups, this.#k, atTop);
      const left = mine.filter((at) => folded.get(this.#groupAndSize(at)[0]) === this.#top.group);
      const spills = left.length > 0 && left.reduce((n, at) => n + this.#groupAndSize(at)[1], 0) < this.#k;
      // Its own cells alone: there may be tens of thousands of children.
      for (const at of mine) {
        const [own] = this.#groupAndSize(at);
        const group = folded.get(own) ?? own;
        this.labels[at] = spills && group === this.#top.group ? this.#top : { child, group };
      }
    }
  }

  #hasOneChild(): boolean {
    return this.labels.every(({ child }) => child === this.labels[0]?.child);
  }

  /** Where the cells of each child stand. */
  #cellsByChild(): Map<number, number[]> {
    const places = new Map<number, number[]>();
    this.labels.forEach(({ child }, at) => {
      const beside = places.get(child);
      if (beside === undefined) places.set(child, [at]);
      else beside.push(at);
    });
    return places;
  }

  #groupAndSize(at: number): [group: number, customers: number] {
    const { group, customers } = this.#cells[at] ?? { ...this.#top, customers: 0 };
    return [group, customers];
  }

  /** What is left over of all children together. */
  fillTop(): void {
    for (;;) {
      const rows = this.#rows();
      const left = rows.get(keyOf(this.#top))?.customers;
      if (left === undefined || left >= this.#k) return;
      const smallest = smallestOf([...rows.values()].filter(({ label }) => !same(label, this.#top)));
      if (smallest === null) return;
      this.#relabel((label) => (same(label, smallest) ? this.#top : label));
    }
  }

  hideRemainders(): void {
    for (;;) {
      const small = this.#groups().find((group) => {
        const hidden = this.#hiddenOf(group);
        return hidden !== null && hidden < this.#k && this.#rowsWithin(group).length > 0;
      });
      if (small === undefined) return;
      const smallest = smallestOf(this.#rowsWithin(small));
      if (smallest === null) return;
      const coarser = this.#trees.groups(small) ?? small;
      this.#relabel((label) => (same(label, smallest) ? { child: label.child, group: coarser } : label));
    }
  }

  #rowsWithin(group: number): Row[] {
    return [...this.#rows().values()].filter(({ label }) => this.#isWithin(label.group, group));
  }

  /** Customers that came in under the group and are published under a coarser one; null when nothing is. */
  #hiddenOf(group: number): number | null {
    const hidden = this.#cells.filter(
      (cell, at) =>
        this.#isWithin(cell.group, group) && !this.#isWithin((this.labels[at] ?? this.#top).group, group),
    );
    return hidden.length === 0 ? null : hidden.reduce((n, { customers }) => n + customers, 0);
  }

  /** Every group that is told, and every coarser one but the top, in order. */
  #groups(): number[] {
    const found = new Set<number>();
    for (const { group } of this.#cells)
      for (let at: number | null = group; at !== null && at !== this.#top.group; at = this.#trees.groups(at))
        found.add(at);
    return [...found].sort((a, b) => a - b);
  }

  /** Nearly always, once there are many journeys: then there is nothing to fold. */
  #areLarge(sizes: ReadonlyMap<number, number>): boolean {
    for (const size of sizes.values()) if (size < this.#k) return false;
    return true;
  }

  #isWithin(group: number, around: number): boolean {
    for (let at: number | null = group; at !== null; at = this.#trees.groups(at))
      if (at === around) return true;
    return false;
  }

  #at(child: number, group: number): Label {
    return child === this.#top.child ? this.#top : { child, group };
  }

  #relabel(change: (label: Label) => Label): void {
    this.labels.forEach((label, at) => {
      this.labels[at] = change(label);
    });
  }

  #rows(): Map<string, Row> {
    const rows = new Map<string, Row>();
    this.#cells.forEach(({ customers }, at) => {
      const label = this.labels[at] ?? this.#top;
      const row = rows.get(keyOf(label)) ?? { label, customers: 0 };
      rows.set(keyOf(label), { label, customers: row.customers + customers });
    });
    return rows;
  }
}

type Row = { readonly label: Label; readonly customers: number };

function smallestOf(rows: readonly Row[]): Label | null {
  const inOrder = rows.toSorted(
    (a, b) => a.customers - b.customers || a.label.child - b.label.child || a.label.group - b.label.group,
  );
  return inOrder[0]?.label ?? null;
}

function sum(pairs: readonly (readonly [number, number])[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [key, n] of pairs) sums.set(key, (sums.get(key) ?? 0) + n);
  return sums;
}

function topOf(label: number, parentOf: ParentOf): number {
  const parent = parentOf(label);
  return parent === null ? label : topOf(parent, parentOf);
}

const keyOf = ({ child, group }: Label): string => `${child} ${group}`;
const same = (a: Label, b: Label): boolean => a.child === b.child && a.group === b.group;
