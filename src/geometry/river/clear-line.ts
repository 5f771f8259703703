// A line that makes way for words. In: points, null where one is missing, and labels. Out: an SVG path with a gap behind each label that it would strike out.
import { type Box, round, type Text } from "../chart.ts";

type Point = { readonly x: number; readonly y: number };
type Span = readonly [from: number, to: number];

/** Room between a label and what passes it. */
const ROOM = 3;

export function clearLine(points: readonly (Point | null)[], labels: readonly Text[]): string {
  const boxes = labels.map(boxOf);
  return points
    .slice(1)
    .flatMap((to, at) => {
      const from = points[at];
      if (from == null || to === null) return [];
      return openSpans(boxes.flatMap((box) => spanIn(from, to, box) ?? [])).map(
        ([start, end]) => `M${between(from, to, start)}L${between(from, to, end)}`,
      );
    })
    .join("");
}

/** What a label covers, with some room around it. */
export function boxOf({ x, y, width, size, anchor }: Text): Box {
  const start = anchor === "start" ? x : x - (anchor === "middle" ? width / 2 : width);
  return {
    x: start - ROOM,
    y: y - 0.8 * size - ROOM,
    width: width + 2 * ROOM,
    height: 1.05 * size + 2 * ROOM,
  };
}

/** The part of a segment, from 0 to 1, that lies in a box (Liang and Barsky); nothing where it passes by. */
function spanIn(from: Point, to: Point, box: Box): [Span] | null {
  const along = (start: number, step: number, low: number, high: number): Span | null => {
    if (step === 0) return start > low && start < high ? [0, 1] : null;
    const [a, b] = [(low - start) / step, (high - start) / step];
    return [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
  };
  const across = along(from.x, to.x - from.x, box.x, box.x + box.width);
  const down = along(from.y, to.y - from.y, box.y, box.y + box.height);
  if (across === null || down === null) return null;
  const [start, end] = [Math.max(across[0], down[0]), Math.min(across[1], down[1])];
  return start < end ? [[start, end]] : null;
}

/** What is left of a segment between what is covered. */
function openSpans(covered: readonly Span[]): readonly Span[] {
  const open: Span[] = [];
  let at = 0;
  for (const [start, end] of covered.toSorted(([a], [b]) => a - b)) {
    if (start > at) open.push([at, start]);
    at = Math.max(at, end);
  }
  return at < 1 ? [...open, [at, 1]] : open;
}

const between = (from: Point, to: Point, share: number): string =>
  `${round(from.x + (to.x - from.x) * share)},${round(from.y + (to.y - from.y) * share)}`;
