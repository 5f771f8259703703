// Journeys through touchpoints as a flow. In: the rows of the paths answer. Out: bars, ribbons, ghosts and labels at their places.
import type { NodeName, PathsAnswer } from "../../answers/rows.ts";
import type { Site, Touchpoint } from "../../answers/site.ts";
import { findingAt } from "../../findings/finding-at.ts";
import { isProven } from "../../findings/verdict-word.ts";
import { chartWords } from "../../words/charts.ts";
import { flowWords, nodeWords, type Terminal } from "../../words/paths.ts";
import { type Box, type Empty, isEmpty, round, stageTone, type Tone } from "../chart.ts";
import { groundOf, left } from "../text-place.ts";
import { textWidth } from "../text-width.ts";
import { type Flow, type FlowLink, type FlowNode, flowOf, isTerminal } from "./sankey-flow.ts";
import { type Frame, frameHeight, frameOf, turn } from "./sankey-frame.ts";
import { barLabels, figures, headings, stubLabel } from "./sankey-labels.ts";
import { rankNodes } from "./sankey-order.ts";
import { ghostCount, type Placed, placeBars } from "./sankey-place.ts";
import { type Ends, linkKey, ribbonPath, stackRibbons, stubPath } from "./sankey-ribbons.ts";
import type { SankeyKind, SankeyLayout, SankeyLink, SankeyNode, SankeyOptions } from "./sankey-shape.ts";

export type { SankeyLayout, SankeyLink, SankeyNode, SankeyOptions } from "./sankey-shape.ts";

/** Thinner than this no screen shows a ribbon; and no chart draws more of them than this. */
const THINNEST = 0.35;
/** A stub needs a little more to show how it ends. */
const THINNEST_STUB = 1.2;
const MOST_LINKS = 320;
const PHONE_TOP = 3;

/** Places the flow. `compare` gives the ghosts: its shares, scaled to this period's journeys. */
export function sankeyLayout(
  answer: PathsAnswer,
  compare: PathsAnswer | null,
  site: Site,
  options: SankeyOptions,
): SankeyLayout | Empty {
  const top = options.top ?? usualTop(options);
  const flow = flowOf(answer, compare, site, { columns: options.columns, top });
  const empty = emptyReason(answer, flow);
  if (isEmpty(empty)) return empty;
  const frame = frameOf(options, flow.columns.length, (flow.columns[0] ?? 0) < 0);
  const placed = placeBars(flow, rankNodes(flow, site), frame.place);
  const bars = new Map(flow.bars.map((bar) => [`${bar.column}:${bar.node}`, bar]));
  const touchpoints = new Map(site.touchpoints.map((one) => [one.id, one]));
  const scene: Scene = { flow, bars, site, touchpoints, options, frame, placed, told: highestBars(flow) };
  const ends = stackRibbons(flow.links, placed.starts, placed.scale);
  const { drawn, hidden } = drawnLinks(flow.links, placed.scale);
  return {
    kind: "sankey",
    width: options.width,
    height: round(frameHeight(frame, flow.columns.length, placed.length)),
    direction: options.direction,
    anchor: options.anchor ?? "start",
    n: flow.n,
    compared: flow.compare_n !== null,
    headings: headings(frame, columnSums(flow), options.anchor ?? "start", options.language),
    stages: shownStages(scene),
    nodes: [...flow.bars.map((bar) => barNode(scene, bar)), ...terminalNodes(scene)],
    links: drawn.map((link) => ribbon(scene, link, ends)),
    hidden,
  };
}

/** A touchpoint that comes at several contacts is told once. */
function highestBars({ bars }: Flow): ReadonlySet<string> {
  const highest = new Map<NodeName, FlowNode>();
  for (const bar of bars) if (bar.n > (highest.get(bar.node)?.n ?? 0)) highest.set(bar.node, bar);
  return new Set([...highest.values()].map(({ column, node }) => `${column}:${node}`));
}

/** "arrêts +31 pts": what is proven of a touchpoint, of all that pass it; null where nothing is. */
function movedText(node: NodeName, { findings, language }: SankeyOptions): string | null {
  const proven = (["stops", "volume"] as const).flatMap((measure) => {
    const finding = findingAt(findings, measure, "touchpoint", node);
    if (finding?.difference == null || !isProven(finding)) return [];
    return [flowWords[language].moved[measure](chartWords[language].shortPoints(finding.difference))];
  });
  return proven.length === 0 ? null : proven.join(" · ");
}

function shownStages({ flow, site, options }: Scene): SankeyLayout["stages"] {
  const stageOfNode = new Map(site.touchpoints.map((one) => [one.id, one.stage]));
  const shown = new Set(flow.bars.map((bar) => stageOfNode.get(bar.node)));
  return site.stages.flatMap((stage, place) =>
    shown.has(stage.id)
      ? [{ name: stage.names[options.language], tone: stageTone(place, site.stages.length) }]
      : [],
  );
}

type Scene = {
  readonly flow: Flow;
  /** Bars by "column:node", touchpoints by node. */
  readonly bars: ReadonlyMap<string, FlowNode>;
  readonly site: Site;
  readonly touchpoints: ReadonlyMap<NodeName, Touchpoint>;
  readonly options: SankeyOptions;
  readonly frame: Frame;
  readonly placed: Placed;
  /** Keys of the bars that say how their touchpoint moved: its highest. */
  readonly told: ReadonlySet<string>;
};

/** Touchpoints named per column when nobody says. */
function usualTop({ direction }: SankeyOptions): number {
  return direction === "down" ? PHONE_TOP : Number.POSITIVE_INFINITY;
}

function emptyReason(answer: PathsAnswer, flow: Flow): Empty | object {
  if (answer.n === null) return { empty: "too_few" };
  if (answer.n <= 0 || flow.bars.length === 0) return { empty: "no_journeys" };
  if (flow.links.length === 0) return { empty: "one_column" };
  if (flow.bars.every(({ node }) => node === "others")) return { empty: "folded" };
  return {};
}

function drawnLinks(
  links: readonly FlowLink[],
  scale: number,
): { readonly drawn: readonly FlowLink[]; readonly hidden: SankeyLayout["hidden"] } {
  const isSeen = (link: FlowLink): boolean =>
    link.n * scale >= (isTerminal(link.source) || isTerminal(link.target) ? THINNEST_STUB : THINNEST);
  const thick = links.filter(isSeen);
  const kept = new Set([...thick].sort((a, b) => b.n - a.n).slice(0, MOST_LINKS));
  const hidden = links.filter((link) => !kept.has(link));
  return {
    drawn: links.filter((link) => kept.has(link)),
    hidden: { links: hidden.length, n: hidden.reduce((sum, link) => sum + link.n, 0) },
  };
}

function columnSums(flow: Flow): readonly { readonly column: number; readonly n: number }[] {
  return flow.columns.map((column) => ({
    column,
    n: flow.bars.filter((bar) => bar.column === column).reduce((sum, bar) => sum + bar.n, 0),
  }));
}

function kindOf(node: NodeName): SankeyKind {
  return node === "others" || isTerminal(node) ? (node as SankeyKind) : "touchpoint";
}

function nameOf(scene: Scene, node: NodeName, members: number | null): string {
  const words = nodeWords[scene.options.language];
  const kind = kindOf(node);
  if (kind === "others") return members === null ? words.othersAlone : words.others(members);
  if (kind !== "touchpoint") return words.kinds[kind];
  const known = scene.touchpoints.get(node);
  return known?.names[scene.options.language] ?? node;
}

function stageOf(scene: Scene, node: NodeName): { readonly stage: string | null; readonly tone: Tone } {
  const id = scene.touchpoints.get(node)?.stage ?? null;
  const place = scene.site.stages.findIndex((stage) => stage.id === id);
  const stage = scene.site.stages[place];
  if (!stage) return { stage: null, tone: null };
  return { stage: stage.names[scene.options.language], tone: stageTone(place, scene.site.stages.length) };
}

/** The facts of a node, without its place. */
function nodeFacts(scene: Scene, row: FlowNode): Omit<SankeyNode, "box" | "ghost" | "labels" | "hit"> {
  const { flow, options } = scene;
  const share = row.n / flow.n;
  const kind = kindOf(row.node);
  // Quarters of different ages have different shares that stopped or may still go on: these are compared as findings alone.
  const isCompared = kind !== "stop" && kind !== "open" && row.compare_n !== null && !!flow.compare_n;
  return {
    ...row,
    key: `${row.column}:${row.node}`,
    kind,
    name: nameOf(scene, row.node, row.members),
    ...stageOf(scene, row.node),
    share,
    compare_share: isCompared ? (row.compare_n ?? 0) / (flow.compare_n ?? 1) : null,
    stops: findingAt(options.findings, "stops", "touchpoint", row.node),
  };
}

const columnPlace = (scene: Scene, column: number): number => scene.flow.columns.indexOf(column);

function barNode(scene: Scene, row: FlowNode): SankeyNode {
  const { frame, placed, options } = scene;
  const facts = nodeFacts(scene, row);
  const along = frame.along(columnPlace(scene, row.column));
  const across = frame.across + (placed.starts.get(facts.key) ?? 0);
  const box = turn(frame, along, across, frame.bar, row.n * placed.scale);
  const past = ghostCount(row, scene.flow);
  const ghost = past === null ? null : turn(frame, along - 5, across, frame.bar + 5, past * placed.scale);
  const words = nodeWords[options.language];
  const name = row.node === "others" && row.members !== null ? words.othersShort(row.members) : facts.name;
  const room = labelRoom(scene, row, box);
  const moved = scene.told.has(facts.key) ? movedText(row.node, options) : null;
  const labels = barLabels(frame, box, room, { ...facts, name, moved }, options.language);
  return { ...facts, box, ghost, labels, hit: groundOf(labels) };
}

/** Rightwards a label may run to the next column; downwards to the next bar of its row. */
function labelRoom(scene: Scene, row: FlowNode, box: Box): number {
  const { frame, placed, flow, options } = scene;
  if (frame.direction === "right") return frame.pitch - 10;
  const starts = flow.bars
    .filter((bar) => bar.column === row.column)
    .map((bar) => frame.across + (placed.starts.get(`${bar.column}:${bar.node}`) ?? 0))
    .filter((start) => start > box.x + 0.01);
  return Math.min(options.width - 2, ...starts) - box.x - 6;
}

/** What ends, may go on or begins at a column, told beside it and drawn as stubs on the bars. */
function terminalNodes(scene: Scene): readonly SankeyNode[] {
  const lines = new Map<number, number>();
  return scene.flow.terminals.map((row) => {
    // Read backward, what ends the picture comes before the bar that it hangs on.
    const place = columnPlace(scene, row.column < 0 ? row.column + 1 : row.column - 1);
    const line = lines.get(place) ?? 0;
    lines.set(place, line + 1);
    return terminalNode(scene, row, place, line);
  });
}

function terminalNode(scene: Scene, row: FlowNode, place: number, line: number): SankeyNode {
  const { frame, placed, options } = scene;
  const facts = nodeFacts(scene, row);
  const right = frame.direction === "right";
  // Downwards two stand side by side, a third one below.
  const x = right ? frame.along(place) : frame.across + (line % 2) * ((options.width - 8) / 2);
  const y = right
    ? frame.across + placed.length + 26 + line * 17
    : frame.along(place) + frame.bar + frame.stub + 12 + 3 * 15 + 6 + Math.floor(line / 2) * 17;
  const room = right ? frame.pitch - 10 : (options.width - 8) / 2 - 6;
  const inRoom = room - textRoom(facts.name, frame);
  const figure = figures({ ...facts, moved: null }, options.language, frame.figureSize, inRoom);
  const label = left(`${facts.name} ${figure ?? ""}`.trimEnd(), { x, y, size: frame.figureSize });
  const box: Box = { x: label.x, y: round(y - 13), width: label.width, height: 17 };
  return { ...facts, box, ghost: null, labels: [label], hit: null };
}

const textRoom = (name: string, frame: Frame): number => textWidth(`${name} `, frame.figureSize);

function ribbon(scene: Scene, link: FlowLink, ends: ReadonlyMap<string, Ends>): SankeyLink {
  const key = linkKey(link);
  const own = ends.get(key) ?? { leave: 0, arrive: 0 };
  const kind = isTerminal(link.target) ? kindOf(link.target) : kindOf(link.source);
  const facts = {
    ...link,
    key,
    from: `${link.column}:${link.source}`,
    to: `${link.column + 1}:${link.target}`,
    ...linkNames(scene, link),
    kind,
    tone: stageOf(scene, isTerminal(link.source) ? link.target : link.source).tone,
    share: shareOfBar(scene, link),
    thickness: round(link.n * scene.placed.scale),
  };
  return isTerminal(link.target) || isTerminal(link.source)
    ? { ...facts, ...stub(scene, link, own) }
    : { ...facts, ...flowing(scene, link, own), wall: null, labels: [] };
}

function linkNames(
  scene: Scene,
  link: FlowLink,
): { readonly sourceName: string; readonly targetName: string } {
  const members = (column: number, node: NodeName): number | null => {
    const bar = scene.bars.get(`${column}:${node}`);
    return bar === undefined ? 1 : bar.members;
  };
  return {
    sourceName: nameOf(scene, link.source, members(link.column, link.source)),
    targetName: nameOf(scene, link.target, members(link.column + 1, link.target)),
  };
}

function shareOfBar(scene: Scene, link: FlowLink): number {
  const [column, node] = isTerminal(link.source)
    ? [link.column + 1, link.target]
    : [link.column, link.source];
  const bar = scene.bars.get(`${column}:${node}`);
  return bar ? link.n / bar.n : 0;
}

function flowing(scene: Scene, link: FlowLink, ends: Ends): Pick<SankeyLink, "path" | "middle"> {
  const { frame, placed } = scene;
  const a = frame.along(columnPlace(scene, link.column)) + frame.bar;
  const b = frame.along(columnPlace(scene, link.column + 1));
  const thickness = link.n * placed.scale;
  const shifted = { leave: ends.leave + frame.across, arrive: ends.arrive + frame.across };
  const middle = turn(frame, (a + b) / 2, (shifted.leave + shifted.arrive + thickness) / 2, 0, 0);
  return { path: ribbonPath(frame, a, b, shifted, thickness), middle: { x: middle.x, y: middle.y } };
}

/** A stub hangs on the bar that journeys leave (or, where they begin, reach). */
function stub(
  scene: Scene,
  link: FlowLink,
  ends: Ends,
): Pick<SankeyLink, "path" | "wall" | "middle" | "labels"> {
  const { frame, placed, options } = scene;
  const begins = isTerminal(link.source);
  const place = columnPlace(scene, begins ? link.column + 1 : link.column);
  const a = begins ? frame.along(place) : frame.along(place) + frame.bar;
  const b = begins ? a - frame.stub : a + frame.stub;
  const across = frame.across + (begins ? ends.arrive : ends.leave);
  const thickness = link.n * placed.scale;
  const { path, wall } = stubPath(frame, a, b, across, thickness);
  const box = turn(frame, Math.min(a, b), across, frame.stub, thickness);
  const kind = (begins ? link.source : link.target) as Terminal;
  const name = nodeWords[options.language].kinds[kind];
  const room = frame.pitch - frame.bar - frame.stub - 14;
  const labels = begins ? [] : stubLabel(frame, box, room, { name, n: link.n }, options.language);
  const middle = { x: round(box.x + box.width / 2), y: round(box.y + box.height / 2) };
  return { path, wall: kind === "open" || kind === "rare" ? null : wall, middle, labels };
}
