// The ribbons of a flow. In: bars at their places and the journeys between them. Out: where each ribbon leaves and arrives, and its outline.
import { round } from "../chart.ts";
import { type FlowLink, isTerminal } from "./sankey-flow.ts";
import type { Frame } from "./sankey-frame.ts";

/** Where a ribbon touches the bars, across the flow: its upper (or left) edge at both ends. */
export type Ends = { readonly leave: number; readonly arrive: number };

export const linkKey = (link: FlowLink): string => `${link.column}:${link.source}>${link.target}`;

/**
 * Stacks the ribbons of each bar: those to higher bars first, stubs last, so that few cross and the widths of what
 * leaves and arrives add up to the bar.
 */
export function stackRibbons(
  links: readonly FlowLink[],
  starts: ReadonlyMap<string, number>,
  scale: number,
): ReadonlyMap<string, Ends> {
  const start = (column: number, node: string): number =>
    starts.get(`${column}:${node}`) ?? Number.POSITIVE_INFINITY;
  const leave = stack(links, scale, {
    bar: (link) => start(link.column, link.source),
    id: (link) => `${link.column}:${link.source}`,
    far: (link) => (isTerminal(link.target) ? stubOrder(link.target) : start(link.column + 1, link.target)),
  });
  const arrive = stack(links, scale, {
    bar: (link) => start(link.column + 1, link.target),
    id: (link) => `${link.column + 1}:${link.target}`,
    far: (link) => (isTerminal(link.source) ? stubOrder(link.source) : start(link.column, link.source)),
  });
  return new Map(
    links.map((link) => [linkKey(link), { leave: leave.get(link) ?? 0, arrive: arrive.get(link) ?? 0 }]),
  );
}

type Side = {
  readonly bar: (link: FlowLink) => number;
  readonly id: (link: FlowLink) => string;
  readonly far: (link: FlowLink) => number;
};

/** Stubs come after every ribbon: journeys that stopped, those that may go on, those too rare to be followed. */
function stubOrder(node: string): number {
  return 1e9 * (1 + ["stop", "open", "entry", "rare"].indexOf(node));
}

function stack(links: readonly FlowLink[], scale: number, side: Side): ReadonlyMap<FlowLink, number> {
  const used = new Map<string, number>();
  const places = new Map<FlowLink, number>();
  const ordered = links.map((link) => ({ link, id: side.id(link), far: side.far(link) }));
  for (const { link, id } of ordered.sort((a, b) => a.far - b.far)) {
    const at = used.get(id) ?? side.bar(link);
    places.set(link, at);
    used.set(id, at + link.n * scale);
  }
  return places;
}

/** Outline of a ribbon from (a, leave) to (b, arrive), `thickness` wide all along. */
export function ribbonPath(frame: Frame, a: number, b: number, ends: Ends, thickness: number): string {
  const middle = (a + b) / 2;
  const point = (along: number, across: number): string =>
    frame.direction === "right" ? `${round(along)},${round(across)}` : `${round(across)},${round(along)}`;
  const { leave, arrive } = ends;
  return [
    `M${point(a, leave)}`,
    `C${point(middle, leave)} ${point(middle, arrive)} ${point(b, arrive)}`,
    `L${point(b, arrive + thickness)}`,
    `C${point(middle, arrive + thickness)} ${point(middle, leave + thickness)} ${point(a, leave + thickness)}Z`,
  ].join("");
}

/** Outline of a stub, and the wall at its end. */
export function stubPath(
  frame: Frame,
  a: number,
  b: number,
  across: number,
  thickness: number,
): { readonly path: string; readonly wall: string } {
  const point = (along: number, place: number): string =>
    frame.direction === "right" ? `${round(along)},${round(place)}` : `${round(place)},${round(along)}`;
  const end = across + thickness;
  return {
    path: `M${point(a, across)}L${point(b, across)}L${point(b, end)}L${point(a, end)}Z`,
    wall: `M${point(b, across)}L${point(b, end)}`,
  };
}
