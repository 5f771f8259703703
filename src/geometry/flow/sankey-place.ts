// Where each bar of a flow stands across its column. In: a flow, ranks and room. Out: the scale and a start per bar.
import type { NodeName } from "../../answers/rows.ts";
import type { Flow, FlowNode } from "./sankey-flow.ts";
import { spread } from "./spread.ts";

export type PlaceOptions = {
  /** Room across the columns; null: as much as the rows need. */
  readonly length: number | null;
  /** Room kept before each bar for its label, and the least room a bar with its label takes. */
  readonly before: number;
  readonly least: number;
  readonly gap: number;
  /** Thickness of all journeys when the room is free. */
  readonly wanted: number;
  readonly longest: number;
  /** True where the picture may grow beyond the room asked for; a phone's width may not. */
  readonly stretches: boolean;
};
export type Placed = {
  /** Pixels per journey. */
  readonly scale: number;
  readonly length: number;
  /** Start of each bar by "column:node". */
  readonly starts: ReadonlyMap<string, number>;
};

/** Thickness a bar needs: its own, or its ghost's where the other period had more. */
function extent(bar: FlowNode, flow: Flow, scale: number): number {
  return Math.max(bar.n, ghostCount(bar, flow) ?? 0) * scale;
}

/** Journeys the bar would have at the other period's share of this period's base. */
export function ghostCount(bar: FlowNode, flow: Flow): number | null {
  if (bar.compare_n === null || !flow.compare_n) return null;
  return (bar.compare_n / flow.compare_n) * flow.n;
}

/** Places every bar near its touchpoint's lane, which is the same for all columns. */
export function placeBars(flow: Flow, rank: ReadonlyMap<NodeName, number>, wanted: PlaceOptions): Placed {
  const columns = flow.columns.map((column) =>
    flow.bars
      .filter((bar) => bar.column === column)
      .sort((a, b) => (rank.get(a.node) ?? 0) - (rank.get(b.node) ?? 0)),
  );
  const options = { ...wanted, least: leastSlot(columns, wanted) };
  const longest = options.stretches ? roomFor(columns, flow, options) : (options.length ?? options.longest);
  const scale = fittingScale(columns, flow, options, longest);
  const slot = (bar: FlowNode): number => slotSize(bar, flow, scale, options);
  const needed = Math.max(...columns.map((bars) => total(bars.map(slot), options.gap)));
  const length = options.stretches ? Math.max(options.length ?? 0, needed) : longest;
  const lanes = laneStarts(columns.flat(), rank, slot, options.gap, length);
  const starts = new Map<string, number>();
  for (const bars of columns) {
    const wishes = bars.map((bar) => ({ at: lanes.get(bar.node) ?? 0, size: slot(bar), weight: bar.n }));
    const places = spread(wishes, options.gap, length);
    bars.forEach((bar, at) => {
      starts.set(`${bar.column}:${bar.node}`, (places[at] ?? 0) + options.before);
    });
  }
  return { scale, length, starts };
}

/** Less room per label when a column has too many bars for its room. */
function leastSlot(columns: readonly (readonly FlowNode[])[], options: PlaceOptions): number {
  if (options.stretches || options.length === null) return options.least;
  const most = Math.max(...columns.map((bars) => bars.length));
  return Math.max(0, Math.min(options.least, (options.length - (most - 1) * options.gap) / most));
}

/** The room asked for, or more when the labels alone would fill it: bars must never vanish. */
function roomFor(columns: readonly (readonly FlowNode[])[], flow: Flow, options: PlaceOptions): number {
  const labels = Math.max(
    ...columns.map((bars) =>
      total(
        bars.map((bar) => slotSize(bar, flow, 0, options)),
        options.gap,
      ),
    ),
  );
  return Math.max(options.length ?? options.longest, labels + options.wanted / 4);
}

function slotSize(bar: FlowNode, flow: Flow, scale: number, options: PlaceOptions): number {
  return Math.max(options.before + extent(bar, flow, scale), options.least);
}

const total = (sizes: readonly number[], gap: number): number =>
  sizes.reduce((sum, size) => sum + size, 0) + Math.max(0, sizes.length - 1) * gap;

/** The largest scale, up to the wanted one, at which every column fits; found by halving, to a thousandth of a pixel. */
function fittingScale(
  columns: readonly (readonly FlowNode[])[],
  flow: Flow,
  options: PlaceOptions,
  length: number,
): number {
  const fits = (scale: number): boolean =>
    columns.every(
      (bars) =>
        total(
          bars.map((bar) => slotSize(bar, flow, scale, options)),
          options.gap,
        ) <= length,
    );
  let [low, high] = [0, options.wanted / flow.n];
  if (fits(high)) return high;
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** One start per touchpoint: all of them stacked at their largest size, squeezed into the room. */
function laneStarts(
  bars: readonly FlowNode[],
  rank: ReadonlyMap<NodeName, number>,
  slot: (bar: FlowNode) => number,
  gap: number,
  length: number,
): ReadonlyMap<NodeName, number> {
  const largest = new Map<NodeName, number>();
  for (const bar of bars) largest.set(bar.node, Math.max(largest.get(bar.node) ?? 0, slot(bar)));
  const lanes = [...largest].sort((a, b) => (rank.get(a[0]) ?? 0) - (rank.get(b[0]) ?? 0));
  const all = total(
    lanes.map(([, size]) => size),
    gap,
  );
  const squeeze = Math.min(1, length / all);
  const starts = new Map<NodeName, number>();
  let used = 0;
  for (const [node, size] of lanes) {
    starts.set(node, used * squeeze);
    used += size + gap;
  }
  return starts;
}
