// Two measures of several places against each other. In: points with their intervals, borders and words. Out: dots, whiskers, four named corners, and names where they fit.
import { scaleLinear } from "d3-scale";
import { type MatrixFacts, type MatrixPoint, sideOf } from "../../findings/touchpoint-facts.ts";
import { type Box, type Empty, round, stageTone, type Text, type Tone } from "../chart.ts";
import { centred, left, right } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";

export type MatrixOptions = {
  readonly width: number;
  /** Ends of the scale across; where not given, what the points need. */
  readonly across: readonly [number, number] | null;
  readonly names: {
    readonly x: string;
    readonly y: string;
    /** Corners as one reads them: top left, top right, bottom left, bottom right. */
    readonly corners: readonly [string, string, string, string];
  };
  readonly ticks: { readonly x: (value: number) => string; readonly y: (value: number) => string };
  /** Ids of the stages, in their order. */
  readonly stages: readonly string[];
};

export type MatrixMark = {
  readonly key: string;
  readonly point: MatrixPoint;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** Both measures stand on one side of their border for sure. */
  readonly sure: boolean;
  readonly whiskers: string;
  readonly box: Box;
  readonly label: Text | null;
};

export type MatrixLayout = {
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
  readonly borders: { readonly x: number; readonly y: number };
  readonly texts: readonly Text[];
  readonly marks: readonly MatrixMark[];
};

const LINE = 14;
const DOT = 6;

export function matrixLayout(facts: MatrixFacts | null, options: MatrixOptions): MatrixLayout | Empty {
  if (facts === null) return { empty: "too_few" };
  const frame = frameOf(options.width);
  const scales = scalesOf(facts, frame, options);
  const [x, y] = [round(scales.x(facts.borders.x)), round(scales.y(facts.borders.y))];
  const marks = marksOf(facts, scales, frame, options);
  return {
    width: options.width,
    height: frame.y + frame.height + 44,
    frame,
    borders: { x, y },
    texts: [...cornersOf(frame, { x, y }, options), ...axesOf(frame, scales, facts, options)],
    marks,
  };
}

const NARROW = 480;

function frameOf(width: number): Box {
  const isNarrow = width < NARROW;
  const gutter = isNarrow ? 46 : 64;
  const height = isNarrow ? 420 : Math.min(520, Math.round(width * 0.5));
  return { x: gutter, y: 30, width: width - gutter - 10, height };
}

type Scale = (value: number) => number;
type Scales = {
  readonly x: Scale;
  readonly y: Scale;
  readonly top: number;
  readonly ends: readonly [number, number];
};

function scalesOf({ points }: MatrixFacts, frame: Box, { across }: MatrixOptions): Scales {
  const lows = points.map(({ x }) => x.low);
  const highs = points.map(({ x }) => x.high);
  const ends = across ?? [Math.min(...lows), Math.max(...highs)];
  const room = (ends[1] - ends[0] || 1) * 0.05;
  const top = Math.max(0.05, ...points.map(({ y }) => y.high));
  const x = scaleLinear([ends[0] - room, ends[1] + room], [frame.x, frame.x + frame.width]).clamp(true);
  const y = scaleLinear([0, top * 1.05], [frame.y + frame.height, frame.y]).clamp(true);
  return { x, y, top, ends: [ends[0], ends[1]] };
}

/** Their names lie in the corners of the frame, out of the way of what stands around the borders. */
function cornersOf(frame: Box, border: { x: number; y: number }, { names, width }: MatrixOptions): Text[] {
  const size = width < NARROW ? 11 : 13;
  const [topLeft, topRight, bottomLeft, bottomRight] = names.corners;
  const top = frame.y + 16;
  const bottom = frame.y + frame.height - 8;
  const leftRoom = border.x - frame.x - 12;
  const rightRoom = frame.x + frame.width - border.x - 12;
  const place = (y: number) => ({ y, size, strong: true, quiet: true });
  return [
    left(fitText(topLeft, size, leftRoom), { x: frame.x + 6, ...place(top) }),
    right(fitText(topRight, size, rightRoom), { x: frame.x + frame.width - 6, ...place(top) }),
    left(fitText(bottomLeft, size, leftRoom), { x: frame.x + 6, ...place(bottom) }),
    right(fitText(bottomRight, size, rightRoom), { x: frame.x + frame.width - 6, ...place(bottom) }),
  ].filter(({ text }) => text !== "");
}

function axesOf(frame: Box, scales: Scales, { borders }: MatrixFacts, options: MatrixOptions): Text[] {
  const { names, ticks } = options;
  const foot = frame.y + frame.height + 16;
  const middle = scales.x(borders.x);
  const ends = [
    left(ticks.x(scales.ends[0]), { x: frame.x, y: foot, size: 12, quiet: true }),
    right(ticks.x(scales.ends[1]), { x: frame.x + frame.width, y: foot, size: 12, quiet: true }),
  ];
  const mean = centred(ticks.x(borders.x), { x: middle, y: foot, size: 12 });
  const clear = ends.filter(
    (end) =>
      Math.abs((end.anchor === "start" ? end.x : end.x - end.width) + end.width / 2 - middle) > end.width + 6,
  );
  return [
    left(fitText(names.y, 13, options.width), { x: 0, y: 16, size: 13, strong: true }),
    centred(fitText(names.x, 13, frame.width), {
      x: frame.x + frame.width / 2,
      y: foot + 22,
      size: 13,
      strong: true,
    }),
    right(ticks.y(scales.top), { x: frame.x - 6, y: scales.y(scales.top) + 4, size: 12, quiet: true }),
    right(ticks.y(borders.y), { x: frame.x - 6, y: scales.y(borders.y) + 4, size: 12 }),
    right(ticks.y(0), { x: frame.x - 6, y: frame.y + frame.height + 4, size: 12, quiet: true }),
    mean,
    ...clear,
  ];
}

function marksOf(facts: MatrixFacts, scales: Scales, frame: Box, options: MatrixOptions): MatrixMark[] {
  const places = facts.points.map((point) => ({
    point,
    x: round(scales.x(point.x.value)),
    y: round(scales.y(point.y.value)),
    sure: isSure(point, facts),
  }));
  // What is sure is named first, then what is worth most.
  const ranked = places.toSorted(
    (a, b) => Number(b.sure) - Number(a.sure) || b.point.y.value - a.point.y.value,
  );
  const taken: Box[] = [
    ...cornersOf(frame, { x: scales.x(facts.borders.x), y: scales.y(facts.borders.y) }, options).map(boxOf),
    ...places.map(({ x, y }) => ({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT })),
  ];
  const labels = new Map<string, Text>();
  for (const { point, x, y } of ranked) {
    const label = labelAt(point.name, x, y, frame, taken);
    if (label === null) continue;
    taken.push(boxOf(label));
    labels.set(point.id, label);
  }
  return places.map(({ point, x, y, sure }) => ({
    key: point.id,
    point,
    tone: toneOf(point, options.stages),
    x,
    y,
    sure,
    whiskers: whiskersOf(point, scales, x, y),
    box: { x: x - 12, y: y - 12, width: 24, height: 24 },
    label: labels.get(point.id) ?? null,
  }));
}

function isSure({ x, y }: MatrixPoint, { borders }: MatrixFacts): boolean {
  return sideOf(x, borders.x) !== "unclear" && sideOf(y, borders.y) !== "unclear";
}

function toneOf({ stage }: MatrixPoint, stages: readonly string[]): Tone {
  const at = stage === null ? -1 : stages.indexOf(stage);
  return at < 0 ? null : stageTone(at, stages.length);
}

function whiskersOf({ x, y }: MatrixPoint, scales: Scales, atX: number, atY: number): string {
  const [low, high] = [round(scales.x(x.low)), round(scales.x(x.high))];
  const [bottom, top] = [round(scales.y(y.low)), round(scales.y(y.high))];
  const across = low === high ? "" : `M${low},${atY}H${high}`;
  return `${across}M${atX},${bottom}V${top}`;
}

/** Beside the dot, above or below, where nothing stands yet; null where nothing is free. */
function labelAt(name: string, x: number, y: number, frame: Box, taken: readonly Box[]): Text | null {
  const size = 12;
  const width = textWidth(name, size);
  const beside = { y: y + 4, size };
  const tries = [
    ...(x + DOT + 4 + width <= frame.x + frame.width ? [left(name, { x: x + DOT + 4, ...beside })] : []),
    ...(x - DOT - 4 - width >= frame.x ? [right(name, { x: x - DOT - 4, ...beside })] : []),
    ...(x - width / 2 >= frame.x && x + width / 2 <= frame.x + frame.width
      ? [centred(name, { x, y: y - DOT - 4, size }), centred(name, { x, y: y + DOT + LINE, size })]
      : []),
  ];
  return tries.find((one) => taken.every((box) => !overlaps(boxOf(one), box))) ?? null;
}

function boxOf({ x, y, width, anchor, size }: Text): Box {
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: from, y: y - size, width, height: size + 3 };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
