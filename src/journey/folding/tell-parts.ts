// How much of each part of rows that are told elsewhere may be told too. In: parts, each of a row, with the sums that it comes under and those that it is told under. Out: how many of each are told, nothing left of a row or of a sum being a small group.

export type Count = { n: number; customers: number };

/** Journeys of one row that share something more. Parts of one `row` and one `name` are one figure. */
export type Part = Readonly<Count> & {
  /** The row that tells them together with others. */
  readonly row: string;
  readonly name: string;
  /** Sums that the reader knows, and that the part is of. */
  readonly under: readonly string[];
  /** Of these, the sums that it is still told under. */
  readonly told: readonly string[];
  readonly isTellable: boolean;
};

/**
 * Each figure told is of `k` customers; and so is what figures leave of their row, and what they leave of each sum, or nothing is left. Where too
 * few are left, as many as are missing join them out of the largest figure, which is told of so many fewer; or a small one joins them whole.
 */
export function tellParts(parts: readonly Part[], k: number): Count[] {
  const figures = figuresOf(parts);
  if (k > 1) leaveNoSmallRest(parts, [...figures.values()], k);
  return toldOf(parts, figures);
}

const keyOf = ({ row, name }: Pick<Part, "row" | "name">): string => `${row} ${name}`;

/** What may be told together: how many are, and the rests that it is taken from. */
type Figure = Count & Pick<Part, "row" | "told" | "isTellable">;

function figuresOf(parts: readonly Part[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const part of parts) {
    const { row, told, isTellable } = part;
    const figure = figures.get(keyOf(part)) ?? { row, told, isTellable, n: 0, customers: 0 };
    if (isTellable) add(figure, part, 1);
    figures.set(keyOf(part), figure);
  }
  return figures;
}

function add(to: Count, { n, customers }: Readonly<Count>, times: 1 | -1): void {
  to.n += times * n;
  to.customers += times * customers;
}

/** What is not told of a row or of a sum, and the figures that are told of it. */
type Rest = Count & { readonly figures: Figure[] };

function leaveNoSmallRest(parts: readonly Part[], figures: readonly Figure[], k: number): void {
  const rests = new Map<string, Rest>();
  const restOf = (key: string): Rest => {
    const rest = rests.get(key) ?? { n: 0, customers: 0, figures: [] };
    rests.set(key, rest);
    return rest;
  };
  const rowOf = ({ row }: Pick<Part, "row">) => restOf(`row ${row}`);
  const restsOf = (row: string, sums: readonly string[]) => [
    restOf(`row ${row}`),
    ...sums.map((sum) => restOf(`sum ${sum}`)),
  ];
  for (const part of parts) for (const rest of restsOf(part.row, part.under)) add(rest, part, 1);
  for (const figure of figures) {
    if (figure.customers < k) Object.assign(figure, { n: 0, customers: 0 });
    if (figure.n === 0) continue;
    for (const rest of restsOf(figure.row, figure.told)) {
      add(rest, figure, -1);
      rest.figures.push(figure);
    }
  }
  const waiting = new Set(rests.values());
  for (const rest of waiting) {
    // What is looked at again lies at the end of the set.
    waiting.delete(rest);
    while (rest.n > 0 && rest.customers < k) {
      const missing = k - rest.customers;
      const figure = giverOf(rest, missing);
      if (figure === null) break;
      const isWhole = figure.customers - missing < k;
      const given = isWhole ? { ...figure } : { n: missing, customers: missing };
      add(figure, given, -1);
      for (const one of restsOf(figure.row, figure.told)) {
        add(one, given, 1);
        if (one !== rest) waiting.add(one);
      }
    }
  }

  /** The largest that stays large enough, one whose row has a rest already before others; else the smallest. */
  function giverOf({ figures }: Rest, missing: number): Figure | null {
    const told = figures.filter(({ n }) => n > 0);
    const large = told.filter(({ customers }) => customers - missing >= k);
    const beside = large.filter((figure) => rowOf(figure).n > 0);
    if (large.length > 0) return largest(beside.length > 0 ? beside : large);
    return told.reduce<Figure | null>((a, b) => (a === null || b.customers < a.customers ? b : a), null);
  }
}

function largest(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>((a, b) => (a === null || b.customers > a.customers ? b : a), null);
}

/** What is not told of a figure is taken from its largest parts. */
function toldOf(parts: readonly Part[], figures: ReadonlyMap<string, Figure>): Count[] {
  const told = parts.map((part) => ({
    n: part.isTellable ? part.n : 0,
    customers: part.isTellable ? part.customers : 0,
  }));
  for (const [key, places] of Map.groupBy(parts.keys(), (at) => keyOf(parts[at] as Part))) {
    const figure = figures.get(key);
    const some = places.flatMap((at) => told[at] ?? []);
    if (figure !== undefined) lessen(some, figure);
  }
  return told;
}

/** Takes from counts, the largest first, until they sum to `left`. Whoever is taken is one journey of one customer, unless nothing is left. */
export function lessen(counts: readonly Count[], left: Readonly<Count>): void {
  if (left.n === 0) for (const count of counts) Object.assign(count, { n: 0, customers: 0 });
  let missing = counts.reduce((sum, { customers }) => sum + customers, 0) - left.customers;
  while (missing > 0) {
    const most = counts.reduce((a, b) => (b.customers > a.customers ? b : a));
    const taken = Math.min(missing, most.customers);
    most.n -= taken;
    most.customers -= taken;
    missing -= taken;
  }
}
