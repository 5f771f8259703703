// What a flow shows, before any position. In: the rows of two paths answers. Out: the bars and ribbons of the columns shown, in one order whatever the order of the rows.
import { compareText } from "../../answers/compare-text.ts";
import { isTouchpoint } from "../../answers/letters.ts";
import type { NodeName, PathLink, PathNode, PathsAnswer } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";

export type FlowNode = {
  readonly column: number;
  readonly node: NodeName;
  readonly n: number;
  /** Null without comparison, and where the other period hides the touchpoint among its "others". */
  readonly compare_n: number | null;
  /** Null where it is not told how many touchpoints the node stands for. */
  readonly members: number | null;
};
export type FlowLink = PathLink;
export type Flow = {
  readonly n: number;
  readonly compare_n: number | null;
  /** Columns with bars, in order. */
  readonly columns: readonly number[];
  readonly bars: readonly FlowNode[];
  /** "stop", "open", "entry" and "rare" per column: drawn as stubs on the bars. */
  readonly terminals: readonly FlowNode[];
  readonly links: readonly FlowLink[];
};

const TERMINALS: ReadonlySet<NodeName> = new Set(["stop", "open", "entry", "rare"]);
export const isTerminal = (node: NodeName): boolean => TERMINALS.has(node);

/** Cuts the answer to its first `columns` columns from the anchor and keeps the `top` largest touchpoints of each. */
export function flowOf(
  answer: PathsAnswer,
  compare: PathsAnswer | null,
  site: Site,
  options: { readonly columns: number; readonly top: number },
): Flow {
  const columns = shownColumns(answer, options.columns);
  const named = namedNodes(answer, columns, options.top);
  const folded = fold(answer, named);
  const past = compare?.n ? fold(compare, named) : null;
  const isShown = (column: number): boolean => columns.includes(column);
  const links = folded.links.filter((link) => isShownLink(link, isShown));
  const compared = (row: PathNode): FlowNode => ({
    ...row,
    compare_n: past ? comparedCount(row, folded, past) : null,
  });
  const bars = folded.nodes.filter((row) => !isTerminal(row.node) && isShown(row.column));
  const reached = new Set(
    links.flatMap((link) => [`${link.column}:${link.source}`, `${link.column + 1}:${link.target}`]),
  );
  const terminals = folded.nodes.filter(
    (row) => isTerminal(row.node) && reached.has(`${row.column}:${row.node}`),
  );
  const place = stagePlace(site);
  return {
    n: answer.n ?? 0,
    compare_n: compare?.n ?? null,
    columns,
    bars: bars.map(compared).sort((a, b) => a.column - b.column || place(a.node) - place(b.node)),
    terminals: terminals.map(compared).sort((a, b) => a.column - b.column || compareText(b.node, a.node)),
    links: links.sort((a, b) => a.column - b.column || compareNames(a, b)),
  };
}

/** A link is shown where its bars are; one that leads to a stub needs only the bar it hangs on. */
function isShownLink(link: PathLink, isShown: (column: number) => boolean): boolean {
  if (isTerminal(link.target)) return isShown(link.column);
  if (isTerminal(link.source)) return isShown(link.column + 1);
  return isShown(link.column) && isShown(link.column + 1);
}

function compareNames(a: PathLink, b: PathLink): number {
  return compareText(a.source, b.source) || compareText(a.target, b.target);
}

function shownColumns(answer: PathsAnswer, most: number): readonly number[] {
  const columns = answer.nodes.filter((row) => !isTerminal(row.node) && row.n > 0).map((row) => row.column);
  const sorted = [...new Set(columns)].sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
  return sorted.slice(0, most).sort((a, b) => a - b);
}

/** The `top` largest touchpoints of each column. A column whose rest would be a single touchpoint keeps it. */
function namedNodes(answer: PathsAnswer, columns: readonly number[], top: number): ReadonlySet<string> {
  return new Set(
    columns.flatMap((column) => {
      const rows = answer.nodes.filter((row) => row.column === column && isTouchpoint(row.node));
      const hasOthers = answer.nodes.some((row) => row.column === column && row.node === "others");
      const kept = !hasOthers && rows.length === top + 1 ? top + 1 : top;
      const order = rows.sort((a, b) => b.n - a.n || compareText(a.node, b.node));
      return order.slice(0, kept).map((row) => `${column}:${row.node}`);
    }),
  );
}

type Folded = { readonly nodes: readonly PathNode[]; readonly links: PathLink[] };

/** Journeys have one node per column, so adding the counts of merged nodes is exact. */
function fold(answer: PathsAnswer, named: ReadonlySet<string>): Folded {
  const rename = (column: number, node: NodeName): NodeName =>
    isTouchpoint(node) && !named.has(`${column}:${node}`) ? "others" : node;
  const nodes = new Map<string, PathNode>();
  for (const row of answer.nodes) {
    const node = rename(row.column, row.node);
    const before = nodes.get(`${row.column}:${node}`);
    const sum = { n: row.n + (before?.n ?? 0), members: together(row, before) };
    nodes.set(`${row.column}:${node}`, { column: row.column, node, ...sum });
  }
  const links = new Map<string, PathLink>();
  for (const row of answer.links) {
    const source = rename(row.column, row.source);
    const target = rename(row.column + 1, row.target);
    const key = `${row.column}:${source}>${target}`;
    const before = links.get(key);
    const median_seconds =
      before || source !== row.source || target !== row.target ? null : row.median_seconds;
    links.set(key, { column: row.column, source, target, n: row.n + (before?.n ?? 0), median_seconds });
  }
  return { nodes: [...nodes.values()], links: [...links.values()].filter((link) => link.n > 0) };
}

/** Not told of one, not told of both. */
function together({ members }: PathNode, before: PathNode | undefined): number | null {
  if (before === undefined) return members;
  return members === null || before.members === null ? null : members + before.members;
}

/** The other period's count; null when it cannot be told apart from that period's own "others". */
function comparedCount(row: PathNode, now: Folded, past: Folded): number | null {
  const there = past.nodes.filter((one) => one.column === row.column);
  const same = there.find((one) => one.node === row.node);
  if (isTerminal(row.node)) return same?.n ?? 0;
  const others = there.find((one) => one.node === "others");
  if (row.node !== "others") return same?.n ?? (others ? null : 0);
  const here = now.nodes.filter((one) => one.column === row.column && isTouchpoint(one.node));
  const mixed = others && here.some((one) => !there.some((other) => other.node === one.node));
  return mixed ? null : (others?.n ?? 0);
}

/** Order of nodes along the journey: by stage, then as the company lists them; unclassified touchpoints after, "others" last. */
function stagePlace(site: Site): (node: NodeName) => number {
  const stages = new Map(site.stages.map((stage, place) => [stage.id, place]));
  const places = new Map(
    site.touchpoints.map(({ id, stage }, at) => [
      id,
      ((stage === null ? undefined : stages.get(stage)) ?? stages.size) * 1e9 + at,
    ]),
  );
  return (node) => {
    if (!isTouchpoint(node)) return Number.MAX_SAFE_INTEGER;
    return places.get(node) ?? (stages.size + 1) * 1e9;
  };
}
