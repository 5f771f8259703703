// Who stands above whom in a flow. In: bars and ribbons. Out: one rank per touchpoint, the same in every column, that crosses little.
import type { NodeName } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { type Flow, type FlowLink, isTerminal } from "./sankey-flow.ts";

const ROUNDS = 12;

/**
 * One order for all columns keeps a touchpoint at the same height; stages come in the journey's order, unclassified next,
 * "others" last. Inside a stage, neighbours are swapped as long as that lowers the journeys that cross.
 */
export function rankNodes(flow: Flow, site: Site): ReadonlyMap<NodeName, number> {
  const groups = stageGroups(flow, site);
  const order = groups.flat();
  const crossing = crossingsOf(flow.links);
  for (let round = 0; round < ROUNDS; round++) if (!improve(order, groups, crossing)) break;
  return new Map([...order, "others"].map((node, rank) => [node, rank]));
}

/** Touchpoints of each stage; at first those seen early stand above, then as the company lists them. */
function stageGroups(flow: Flow, site: Site): readonly (readonly NodeName[])[] {
  const stages = [...site.stages.map((stage): string | null => stage.id), null];
  const stageOf = new Map(site.touchpoints.map((one) => [one.id, one.stage]));
  const nodes = [...new Set(flow.bars.map((bar) => bar.node))].filter((node) => node !== "others");
  const early = (node: NodeName): number => meanColumn(flow, node);
  return stages.map((stage) =>
    nodes.filter((node) => (stageOf.get(node) ?? null) === stage).sort((a, b) => early(a) - early(b)),
  );
}

function meanColumn(flow: Flow, node: NodeName): number {
  const bars = flow.bars.filter((bar) => bar.node === node);
  const n = bars.reduce((sum, bar) => sum + bar.n, 0);
  return n === 0 ? 0 : bars.reduce((sum, bar) => sum + bar.column * bar.n, 0) / n;
}

type Crossing = (upper: NodeName, lower: NodeName, rank: ReadonlyMap<NodeName, number>) => number;

/** Journeys on crossing ribbons because `upper` stands above `lower`, minus those if they changed places. */
function crossingsOf(links: readonly FlowLink[]): Crossing {
  const bySource = groupByColumn(links, (link) => link.source);
  const byTarget = groupByColumn(links, (link) => link.target);
  return (upper, lower, rank) => {
    const height = (node: NodeName): number => rank.get(node) ?? Number.MAX_SAFE_INTEGER;
    const ahead = columnPairs(bySource, upper, lower).map(([a, b]) =>
      imbalance(a, b, (link) => height(link.target)),
    );
    const behind = columnPairs(byTarget, upper, lower).map(([a, b]) =>
      imbalance(a, b, (link) => height(link.source)),
    );
    return [...ahead, ...behind].reduce((sum, one) => sum + one, 0);
  };
}

type Columns = ReadonlyMap<NodeName, ReadonlyMap<number, readonly FlowLink[]>>;

function groupByColumn(links: readonly FlowLink[], end: (link: FlowLink) => NodeName): Columns {
  const groups = new Map<NodeName, Map<number, FlowLink[]>>();
  for (const link of links) {
    if (isTerminal(link.source) || isTerminal(link.target)) continue;
    const columns = groups.get(end(link)) ?? new Map<number, FlowLink[]>();
    columns.set(link.column, [...(columns.get(link.column) ?? []), link]);
    groups.set(end(link), columns);
  }
  return groups;
}

function columnPairs(
  groups: Columns,
  upper: NodeName,
  lower: NodeName,
): readonly (readonly [readonly FlowLink[], readonly FlowLink[]])[] {
  const below = groups.get(lower);
  return [...(groups.get(upper) ?? [])].flatMap(([column, links]) => {
    const other = below?.get(column);
    return other ? [[links, other] as const] : [];
  });
}

/** Crossings of two bundles that leave neighbours: as they stand, minus swapped. */
function imbalance(
  upper: readonly FlowLink[],
  lower: readonly FlowLink[],
  far: (link: FlowLink) => number,
): number {
  let balance = 0;
  for (const a of upper) for (const b of lower) balance += Math.sign(far(a) - far(b)) * Math.min(a.n, b.n);
  return balance;
}

/** One pass over neighbours of the same stage; true when something moved. */
function improve(order: NodeName[], groups: readonly (readonly NodeName[])[], crossing: Crossing): boolean {
  const group = new Map(groups.flatMap((nodes, at) => nodes.map((node) => [node, at] as const)));
  let moved = false;
  for (let at = 0; at + 1 < order.length; at++) {
    const [upper, lower] = [order[at], order[at + 1]];
    if (upper === undefined || lower === undefined || group.get(upper) !== group.get(lower)) continue;
    const rank = new Map(order.map((node, place) => [node, place]));
    if (crossing(upper, lower, rank) <= 0) continue;
    order.splice(at, 2, lower, upper);
    moved = true;
  }
  return moved;
}
