// Journeys followed from an anchor, place after place, under labels that no small group shares. In: one quarter's distinct paths. Out: the rows of its links.
import { type Cell, foldNode, type Label, type Trees } from "./fold-node.ts";

/** Journeys of one group that took the same path: touchpoints by number. */
export type Trail = {
  readonly touchpoints: Uint16Array;
  readonly isOpen: boolean;
  readonly group: number;
  readonly n: number;
  /** At least so many customers: one journey of each is counted. */
  readonly customers: number;
};

/** What stands where a touchpoint could: the journeys' end, their beginning, what is too rare to be followed, the window's end, the start of all. */
export const STOP = -1;
export const OPEN = -2;
export const ENTRY = -3;
export const RARE = -4;
export const BEYOND = -5;
export const EVERYBODY = -6;
const FIRST_POOL = -100;
/** The smaller touchpoints of a stage, under one number. */
export const poolOf = (stage: number): number => FIRST_POOL - stage;

export type Anchor = { readonly touchpoint: number | null; readonly isBackward: boolean };
/** Journeys that go from `source` to `target` between `place` and the next; at place −1, from everybody to the first touchpoint. */
export type LinkRow = {
  readonly place: number;
  readonly source: number;
  readonly target: number;
  readonly group: number;
  readonly n: number;
  readonly customers: number;
};

export type LinkFolding = {
  readonly k: number;
  /** Coarser groups (fold-node.ts). */
  readonly groups: Trees["groups"];
  /** Stage of each touchpoint, by number. */
  readonly stageOf: (touchpoint: number) => number;
};

/** Moves followed outward from the anchor. */
const PLACES = 8;

/**
 * Rows of one anchor. What enters a label leaves it, whatever was folded on the way; who is rare is followed no further.
 * (Hundreds of thousands of paths are followed from dozens of anchors: runs are columns of numbers, and cells are found by place.)
 */
export function foldLinks(trails: Trails, anchor: Anchor, folding: LinkFolding): LinkRow[] {
  const rows: LinkRow[] = [];
  walkLinks(trails, anchor, folding, ({ place, cells, labels }) => {
    for (const [source, beside] of cells)
      rows.push(
        ...rowsOf(
          beside,
          beside.map((cell) => labels[cell.number] ?? cell),
          place,
          source,
        ),
      );
  });
  return rows;
}

/** What is published between a place and the next. A run is a trail that has the anchor. */
type LinkPlace = {
  readonly place: number;
  /** By what they come from. */
  readonly cells: ReadonlyMap<number, readonly CountedCell[]>;
  /** By number of cell. */
  readonly labels: readonly Label[];
  /** Of each run: its trail, what it comes from, and its cell (−1: followed no longer). */
  readonly trail: Int32Array;
  readonly source: Int32Array;
  readonly cellOf: Int32Array;
};

/** The same, told place by place. */
export function walkLinks(
  trails: Trails,
  anchor: Anchor,
  folding: LinkFolding,
  tell: (one: LinkPlace) => void,
): void {
  const runs = runsOf(trails, anchor);
  // An anchor that hardly anybody passes has no picture.
  if (folding.k > 1 && customersOf(runs) < folding.k) return;
  const trees = { children: coarserChild(folding.stageOf), groups: folding.groups };
  for (let place = -1; place < PLACES; place++) {
    const cells = new Cells();
    const cellOf = cells.count(runs, place, anchor.isBackward);
    const labels: Label[] = [];
    for (const [, beside] of cells.bySource) {
      // The population of "start" and "end" is everybody's, told elsewhere too; a touchpoint's is told nowhere else in this table.
      const isWhole = place >= 0 || anchor.touchpoint === null;
      const told = foldNode(beside, trees, { k: folding.k, isWhole, spills: true });
      beside.forEach((cell, at) => {
        labels[cell.number] = told[at] ?? cell;
      });
    }
    tell({ place, cells: cells.bySource, labels, trail: runs.trail, source: runs.source, cellOf });
    follow(runs, cellOf, labels);
  }
}

/** The same trails, column by column: trail 7 has the touchpoints from `starts[7]` to before `starts[8]`. */
export type Trails = {
  readonly touchpoints: Uint16Array;
  readonly starts: Int32Array;
  readonly isOpen: Uint8Array;
  readonly group: Int32Array;
  readonly n: Float64Array;
  readonly customers: Float64Array;
};

export function inColumns(trails: readonly Trail[]): Trails {
  const starts = new Int32Array(trails.length + 1);
  trails.forEach(({ touchpoints }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + touchpoints.length;
  });
  const touchpoints = new Uint16Array(starts[trails.length] ?? 0);
  trails.forEach((trail, at) => {
    touchpoints.set(trail.touchpoints, starts[at]);
  });
  return {
    touchpoints,
    starts,
    isOpen: Uint8Array.from(trails, ({ isOpen }) => Number(isOpen)),
    group: Int32Array.from(trails, ({ group }) => group),
    n: Float64Array.from(trails, ({ n }) => n),
    customers: Float64Array.from(trails, ({ customers }) => customers),
  };
}

/** Trails that have the anchor, each with where it is read from and under what it goes at the place reached. */
type Runs = {
  readonly trails: Trails;
  /** Which trail, and which of all touchpoints it is read from. */
  readonly trail: Int32Array;
  readonly from: Int32Array;
  readonly source: Int32Array;
  readonly group: Int32Array;
  /** 0 once it has ended, or is rare. */
  readonly isFollowed: Uint8Array;
};

function runsOf(trails: Trails, anchor: Anchor): Runs {
  const count = trails.group.length;
  const [trail, from] = [new Int32Array(count), new Int32Array(count)];
  let found = 0;
  for (let at = 0; at < count; at++) {
    const read = readFrom(trails, at, anchor);
    if (read === -1) continue;
    trail[found] = at;
    from[found] = read;
    found += 1;
  }
  const [kept, places] = [trail.subarray(0, found), from.subarray(0, found)];
  return {
    trails,
    trail: kept,
    from: places,
    source: new Int32Array(found).fill(EVERYBODY),
    group: kept.map((at) => trails.group[at] ?? 0),
    isFollowed: new Uint8Array(found).fill(1),
  };
}

/** −1 when the trail does not have the anchor. */
function readFrom(
  { touchpoints, starts }: Trails,
  trail: number,
  { touchpoint, isBackward }: Anchor,
): number {
  const [start, end] = [starts[trail] ?? 0, starts[trail + 1] ?? 0];
  if (touchpoint === null) return isBackward ? end - 1 : start;
  for (let at = start; at < end; at++) if (touchpoints[at] === touchpoint) return at;
  return -1;
}

function customersOf({ trails, trail }: Runs): number {
  return trail.reduce((sum, at) => sum + (trails.customers[at] ?? 0), 0);
}

function follow(runs: Runs, cellOf: Int32Array, labels: readonly Label[]): void {
  const child = Int32Array.from(labels, (label) => label.child);
  const group = Int32Array.from(labels, (label) => label.group);
  for (let run = 0; run < cellOf.length; run++) {
    const cell = cellOf[run] ?? -1;
    if (cell === -1) continue;
    const to = child[cell] ?? RARE;
    runs.source[run] = to;
    runs.group[run] = group[cell] ?? 0;
    runs.isFollowed[run] = to >= 0 || to <= FIRST_POOL ? 1 : 0;
  }
}

type CountedCell = { -readonly [name in keyof Cell]: Cell[name] } & {
  n: number;
  readonly number: number;
};

/** The cells of one place, found by source, child and group. */
class Cells {
  readonly bySource = new Map<number, CountedCell[]>();
  readonly #all: CountedCell[] = [];
  readonly #numbers = new Map<number, number>();
  /** The last key looked up: paths lie in order, so that the next is often the same. */
  #lastKey = Number.NaN;
  #last = -1;

  /** The number of each run's cell; −1 for runs that are followed no longer. */
  count(runs: Runs, place: number, isBackward: boolean): Int32Array {
    const { trails, trail, source, group, isFollowed } = runs;
    const cellOf = new Int32Array(trail.length).fill(-1);
    for (let run = 0; run < cellOf.length; run++) {
      if (isFollowed[run] === 0) continue;
      const child = childOf(runs, run, place, isBackward);
      const number = this.#numberOf(source[run] ?? 0, child, group[run] ?? 0);
      const cell = this.#all[number];
      if (cell === undefined) continue;
      const at = trail[run] ?? 0;
      cell.n += trails.n[at] ?? 0;
      cell.customers += trails.customers[at] ?? 0;
      cellOf[run] = number;
    }
    return cellOf;
  }

  #numberOf(source: number, child: number, group: number): number {
    const key = keyOf(source, child, group);
    if (key === this.#lastKey) return this.#last;
    this.#lastKey = key;
    this.#last = this.#numbers.get(key) ?? this.#add(key, source, child, group);
    return this.#last;
  }

  #add(key: number, source: number, child: number, group: number): number {
    const cell = { child, group, customers: 0, n: 0, number: this.#all.length };
    this.#all.push(cell);
    this.#numbers.set(key, cell.number);
    const beside = this.bySource.get(source);
    if (beside === undefined) this.bySource.set(source, [cell]);
    else beside.push(cell);
    return cell.number;
  }
}

/** Places are numbers from −400 to 65,000 and groups to 65,535: three of them make one whole number that a double holds exactly. */
const keyOf = (source: number, child: number, group: number): number =>
  ((source + 512) * 131_072 + child + 512) * 65_536 + group;

function childOf({ trails, trail, from }: Runs, run: number, place: number, isBackward: boolean): number {
  const own = trail[run] ?? 0;
  const at = (from[run] ?? 0) + (isBackward ? -1 - place : 1 + place);
  const isInside = at >= (trails.starts[own] ?? 0) && at < (trails.starts[own + 1] ?? 0);
  if (isInside) return place === PLACES - 1 ? BEYOND : (trails.touchpoints[at] ?? RARE);
  if (isBackward) return ENTRY;
  return trails.isOpen[own] === 1 ? OPEN : STOP;
}

/** A touchpoint's coarser label is its stage's pool; beyond a pool, an end or a beginning there is only "rare". */
function coarserChild(stageOf: LinkFolding["stageOf"]): Trees["children"] {
  return (child) => {
    if (child === RARE) return null;
    return child >= 0 ? poolOf(stageOf(child)) : RARE;
  };
}

function rowsOf(
  cells: readonly CountedCell[],
  labels: readonly Label[],
  place: number,
  source: number,
): LinkRow[] {
  const rows = new Map<string, { -readonly [name in keyof LinkRow]: LinkRow[name] }>();
  for (const [at, { child, group }] of labels.entries()) {
    const key = `${child} ${group}`;
    const row = rows.get(key) ?? { place, source, target: child, group, n: 0, customers: 0 };
    row.n += cells[at]?.n ?? 0;
    row.customers += cells[at]?.customers ?? 0;
    rows.set(key, row);
  }
  return [...rows.values()];
}
