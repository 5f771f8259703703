// The river over the stages, the scale of feelings upright. In: the stages of the map. Out: band, line, dots, losses and what is written around them.
import { scaleLinear } from "d3-scale";
import type { MapStage } from "../../findings/map-stages.ts";
import type { MarkedFinding } from "../../findings/river-findings.ts";
import { chartWords, shareText } from "../../words/charts.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { type Box, round, stageTone, type Text } from "../chart.ts";
import { brokenLine } from "../emotion/emotion-scale.ts";
import { centred, left, right } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";
import { bandPaths, middleAt, type Reach } from "./river-band.ts";
import type { RiverLayout, RiverMark, RiverOptions, RiverStage, Segment } from "./river-shape.ts";

/** One point of the scale; the band is as thick where all entrants are. */
const POINT = 50;
const HEAD = 30;
const STRIP = 20;
const TEXT = 13;
const SCALE = [2, 1, 0, -1, -2] as const;
/** A thinner band is hatched: it is there, but its colour is not seen. */
const THIN = 4;
const MARK = 11;
const LOST_WIDTH = 40;
/** A fall between two dots that would pass a label above the lower one. */
const STEEP = 24;

type Frame = {
  readonly width: number;
  readonly pitch: number;
  readonly point: number;
  readonly language: Language;
  readonly open: string | null;
  readonly largest: number;
  readonly x: (place: number) => number;
  readonly y: (score: number) => number;
  readonly strip: number;
  readonly reaches: readonly Reach[];
};

export function uprightRiver(stages: readonly MapStage[], options: RiverOptions): Omit<RiverLayout, "n"> {
  const frame = frameOf(stages, options);
  const bands = toldBands(frame, stages);
  const { whole = stages } = options;
  const drawn = stages.map((stage, at) => ({
    ...stageOf(frame, stage, at, bands[at] ?? ""),
    tone: stageTone(whole.indexOf(stage), whole.length),
  }));
  const height = footOf(frame, drawn);
  const marks = placeMarks(frame, stages, options.findings);
  return {
    kind: "river",
    orientation: "upright",
    width: options.width,
    height,
    stages: drawn.map((stage) => ({
      ...stage,
      box: { ...stage.box, height },
      labels: clearOfMarks(stage.labels, marks),
    })),
    line: brokenLine(drawn.map(({ dot }) => dot)),
    compareLine: brokenLine(stages.map((stage, at) => pointBefore(frame, stage, at))),
    grid: SCALE.map((value) => ({ value, x1: 0, x2: options.width, y1: frame.y(value), y2: frame.y(value) })),
    headings: headings(frame),
    marks,
    compared: drawn.some(({ ticks }) => ticks.length > 0),
  };
}

/** Only where it is told how many reach a stage: elsewhere the band would seem to come from nobody, or to end. */
function toldBands({ reaches, y }: Frame, stages: readonly MapStage[]): readonly string[] {
  const told = reaches.filter((_, at) => stages[at]?.flow !== null);
  const bands = bandPaths(told, y(0));
  return reaches.map((reach) => bands[told.indexOf(reach)] ?? "");
}

/** A mark on a figure hides it, or its sign: what stands on one line then begins after the mark. */
function clearOfMarks(labels: readonly Text[], marks: readonly RiverMark[]): readonly Text[] {
  const startOf = ({ x, width, anchor }: Text): number =>
    anchor === "start" ? x : x - (anchor === "middle" ? width / 2 : width);
  return labels.map((label) => {
    const line = labels.filter(({ y }) => y === label.y);
    const from = Math.min(...line.map(startOf));
    const to = Math.max(...line.map((one) => startOf(one) + one.width));
    const size = Math.max(...line.map((one) => one.size));
    const over = marks.filter(
      ({ x, y, r }) =>
        x + r > from && x - r < to && y + r > label.y - 0.8 * size && y - r < label.y + 0.25 * size,
    );
    const start = Math.max(from, ...over.map(({ x, r }) => x + r + 4));
    return start === from ? label : { ...label, x: round(label.x + start - from) };
  });
}

/** Under the longest of the bars and labels that hang there. */
function footOf(frame: Frame, stages: readonly RiverStage[]): number {
  const feet = stages.flatMap(({ lost, open, labels }) => [
    ...[lost, open].map((box) => (box === null ? 0 : box.y + box.height)),
    ...labels.map(({ y }) => y),
  ]);
  return round(Math.max(frame.strip + 16, ...feet) + 12);
}

function frameOf(stages: readonly MapStage[], options: RiverOptions): Frame {
  const { width, language, open, point = POINT, whole = stages } = options;
  const pitch = width / stages.length;
  const x = (place: number): number => round((place + 0.5) * pitch);
  // An interval may pass the ends of the scale; its drawing may not.
  const scale = scaleLinear([-2, 2], [HEAD + 4 * point, HEAD]).clamp(true);
  const y = (score: number): number => round(scale(score));
  const reaches = stages.map(
    ({ flow, feeling }, at): Reach => ({
      left: at * pitch,
      right: (at + 1) * pitch,
      at: x(at),
      middle: feeling?.mean == null ? null : y(feeling.mean),
      thickness: (flow?.share ?? 0) * point,
    }),
  );
  const largest = Math.max(1, ...whole.map(({ feeling }) => feeling?.n ?? 0));
  return { width, pitch, point, language, open, largest, x, y, strip: HEAD + 4 * point + STRIP, reaches };
}

function stageOf(frame: Frame, stage: MapStage, at: number, band: string): Omit<RiverStage, "tone"> {
  const { flow, feeling } = stage;
  const x = frame.x(at);
  const silent = feeling === null && (flow?.reached ?? 0) > 0;
  const boxes = lossBoxes(frame, stage, x);
  return {
    key: `stage:${stage.id}`,
    stage,
    lit: frame.open === null || frame.open === stage.id,
    silent,
    band,
    hatched: silent || (flow?.share ?? 0) * frame.point < THIN,
    dot: dotOf(frame, stage, x),
    whisker:
      feeling?.low == null || feeling.high == null
        ? null
        : { x1: x, x2: x, y1: frame.y(feeling.low), y2: frame.y(feeling.high) },
    aim: stage.aim?.mean == null ? null : { x, y: frame.y(stage.aim.mean) },
    ticks: ticksOf(frame, stage, x),
    ...boxes,
    box: {
      x: round(x - frame.pitch / 2),
      y: 0,
      width: round(frame.pitch),
      height: round(frame.strip + frame.point + 30),
    },
    labels: [
      ...feelingLabels(frame, stage, at),
      ...bandLabel(frame, stage, x),
      ...lossLabels(frame, stage, x),
      ...aimLabel(frame, stage, x),
    ],
  };
}

function dotOf(frame: Frame, { feeling }: MapStage, x: number): RiverStage["dot"] {
  if (feeling?.mean == null || feeling.n === null) return null;
  return { x, y: frame.y(feeling.mean), r: round(4 + 4 * Math.sqrt(feeling.n / frame.largest)) };
}

/** In the other quarter, or what is aimed at: a stage without a target stays as it is. */
function pointBefore(frame: Frame, { feeling, feelingBefore, aim }: MapStage, at: number) {
  const mean = aim === undefined ? feelingBefore?.mean : (aim.mean ?? feeling?.mean);
  return mean == null ? null : { x: frame.x(at), y: frame.y(mean) };
}

/** Beyond its diamond, on the side where today is not. */
function aimLabel(frame: Frame, stage: MapStage, x: number): readonly Text[] {
  const { aim } = stage;
  if (aim?.mean == null) return [];
  const text = mapWords[frame.language].aimed(formatScore(aim.mean, frame.language));
  const y = frame.y(aim.mean) + (isAimAbove(stage) ? -12 : 22);
  return [centred(text, { x, y, size: TEXT, quiet: true })];
}

/** A line through figures would strike them out. */
const clearOf = (line: number, y: number): number => (Math.abs(y - 5 - line) < 10 ? line + 19 : y);

const isAimAbove = ({ aim, feeling }: MapStage): boolean =>
  aim?.mean != null && feeling?.mean != null && aim.mean > feeling.mean;

/** Beside the dot, around today's middle: the change of how many stays apart from that of how they feel. */
function ticksOf(frame: Frame, { flow, aim }: MapStage, x: number): readonly Segment[] {
  const share = aim === undefined ? flow?.shareBefore : aim.share;
  if (share == null) return [];
  const at = x + 0.2 * frame.pitch;
  const middle = middleAt(frame.reaches, frame.y(0), at);
  const half = (share * frame.point) / 2;
  return [-1, 1].map((side) => {
    const y = round(middle + side * half);
    return { x1: round(at - 7), x2: round(at + 7), y1: y, y2: y };
  });
}

/** Lost and open hang under the scale, as thick as they would be in the band. */
function lossBoxes(frame: Frame, { flow }: MapStage, x: number): Pick<RiverStage, "lost" | "open"> {
  if (flow === null) return { lost: null, open: null };
  const all = flow.reached / (flow.share || 1);
  const width = Math.min(LOST_WIDTH, frame.pitch * 0.25);
  const box = (y: number, n: number): Box | null =>
    n === 0 || all === 0
      ? null
      : {
          x: round(x - frame.pitch * 0.34),
          y: round(y),
          width: round(width),
          height: round(Math.max(1.5, (n / all) * frame.point)),
        };
  const lost = box(frame.strip, flow.lost ?? 0);
  return { lost, open: box(frame.strip + (lost?.height ?? 0) + 2, flow.open) };
}

/** Above the interval and the band, or below where the scale ends, or where the line comes down to the dot: it would strike the figures out. */
function feelingLabels(frame: Frame, stage: MapStage, at: number): readonly Text[] {
  const { feeling, flow } = stage;
  const x = frame.x(at);
  const half = ((flow?.share ?? 0) * frame.point) / 2;
  if (flow === null && feeling === null) return [];
  if (feeling?.mean == null || feeling.n === null) {
    const y = frame.y(0) - half - 10;
    return [centred(silentIn(frame.pitch - 8, frame.language), { x, y, size: TEXT, strong: true })];
  }
  const mean = formatScore(feeling.mean, frame.language);
  const n = chartWords[frame.language].n(feeling.n);
  const top = Math.min(frame.y(feeling.high ?? feeling.mean), frame.y(feeling.mean) - half);
  const bottom = Math.max(frame.y(feeling.low ?? feeling.mean), frame.y(feeling.mean) + half);
  const isUnder = top - 10 < 16 || isAimAbove(stage) || (isLowest(frame, at) && bottom + 28 < frame.strip);
  const y = isUnder ? clearOf(frame.y(0), bottom + 22) : top - 10;
  const size = 18;
  const wide = textWidth(mean, size) + 6 + textWidth(n, TEXT);
  const start = x - wide / 2;
  return [
    left(mean, { x: start, y, size, strong: true }),
    left(n, { x: start + textWidth(mean, size) + 6, y, size: TEXT, quiet: true }),
  ];
}

/** What the thickness is, where the band is thick enough to bear it: else it would be read as a spread. On hatching nothing is read. */
function bandLabel(frame: Frame, { flow, feeling }: MapStage, x: number): readonly Text[] {
  if (flow === null || feeling === null || flow.share * frame.point < 2 * (TEXT + 3)) return [];
  const at = x - 0.2 * frame.pitch;
  const y = middleAt(frame.reaches, frame.y(0), at) + (flow.share * frame.point) / 2 - 4;
  return [centred(formatPercent(flow.share, frame.language), { x: at, y, size: TEXT, quiet: true })];
}

/** Beside the bars: how many, and which part of those that came so far; the words that a figure after the goal needs may stand under them. */
function lossLabels(frame: Frame, stage: MapStage, x: number): readonly Text[] {
  const { flow } = stage;
  if (flow === null || flow.reached === 0) return [];
  const words = mapWords[frame.language];
  const bars = x - frame.pitch * 0.34;
  const from = bars + Math.min(LOST_WIDTH, frame.pitch * 0.25) + 8;
  const room = frame.pitch * 0.84 - (from - bars);
  const share = (n: number): string => shareText(n / flow.reached, frame.language);
  const count = (n: number): string => formatNumber(n, frame.language);
  const n = flow.lost ?? 0;
  const after = flow.afterGoal ? afterGoal(frame, room) : { beside: "", under: "" };
  const isSaid = n > 0 && after !== null;
  const lost = isSaid ? [`${count(n)} · ${share(n)}`, after.beside] : [];
  const open = flow.open > 0 ? words.openHere(flow.open) : "";
  const isOpenBeside = open !== "" && textWidth(open, TEXT) <= room;
  const lines = [...lost, ...(isOpenBeside ? [open] : [])]
    .map((text) => wholeText(text, room))
    .filter((text) => text !== "");
  const beside = lines.map((text, at) =>
    left(text, {
      x: from,
      y: frame.strip + 11 + at * 16,
      size: TEXT,
      strong: at === 0 && lost.length > 0,
      quiet: at > 0 || lost.length === 0,
    }),
  );
  const under = [
    ...(isSaid ? [after.under] : []),
    ...(isOpenBeside || textWidth(open, TEXT) > frame.pitch * 0.84 ? [] : [open]),
  ].filter((text) => text !== "");
  const foot = Math.max(frame.strip + 11 + (beside.length - 1) * 16, barsFoot(frame, stage, x));
  return [
    ...beside,
    ...under.map((text, at) => left(text, { x: bars, y: foot + 16 * (at + 1), size: TEXT, quiet: true })),
  ];
}

/** Whether the line comes down to the dot steeply on each side that it has. */
function isLowest({ reaches }: Frame, at: number): boolean {
  const own = reaches[at]?.middle;
  const beside = [reaches[at - 1], reaches[at + 1]].flatMap((one) =>
    one?.middle == null ? [] : [one.middle],
  );
  return own != null && beside.length > 0 && beside.every((middle) => own - middle > STEEP);
}

/** In fewer words where a stage is narrow. */
function silentIn(room: number, language: Language): string {
  const { silent, silentShort } = mapWords[language];
  return textWidth(silent, TEXT) <= room ? silent : fitText(silentShort, TEXT, room);
}

/** Without these words a figure after the goal would be read as people lost: beside its bar, else under it; null where they fit nowhere. */
function afterGoal(frame: Frame, room: number): { readonly beside: string; readonly under: string } | null {
  const { notFollowed, notFollowedShort } = mapWords[frame.language];
  const inRoom = (wide: number) =>
    [notFollowed, notFollowedShort].find((text) => textWidth(text, TEXT) <= wide);
  const beside = inRoom(room);
  if (beside !== undefined) return { beside, under: "" };
  const under = inRoom(frame.pitch * 0.84);
  return under === undefined ? null : { beside: "", under };
}

function barsFoot(frame: Frame, stage: MapStage, x: number): number {
  const { lost, open } = lossBoxes(frame, stage, x);
  return Math.max(0, ...[lost, open].map((box) => (box === null ? 0 : box.y + box.height)));
}

/** A figure is never cut: where a line has no room its first part stands alone, or nothing. */
function wholeText(text: string, room: number): string {
  if (textWidth(text, TEXT) <= room) return text;
  const [first = ""] = text.split(" · ");
  return first !== text && textWidth(first, TEXT) <= room ? first : "";
}

/** Left of the picture, under the lane's own name. */
function headings(frame: Frame): readonly Text[] {
  const { ends, lostHere } = mapWords[frame.language];
  const said = (value: number): string =>
    value === 2
      ? ends.positive
      : value === -2
        ? ends.negative
        : formatNumber(value, frame.language, { signed: true });
  const place = { x: -10, size: TEXT, quiet: true };
  return [
    ...SCALE.map((value) => right(said(value), { ...place, y: frame.y(value) + 4.5 })),
    right(lostHere, { ...place, y: frame.strip + 11 }),
  ];
}

/** Findings about coming or stopping stand between two stages, those about feelings on the line before the dot. */
const SIDE: Readonly<Record<MarkedFinding["measure"], number>> = {
  ...{ reached: -0.42, slow: -0.42, feeling: -0.22, stops: 0.4, volume: 0.3 },
};

function placeMarks(
  frame: Frame,
  stages: readonly MapStage[],
  findings: readonly MarkedFinding[],
): readonly RiverMark[] {
  const marks: RiverMark[] = [];
  for (const finding of findings) {
    const at = stages.findIndex(({ id }) => id === finding.stage);
    if (at === -1) continue;
    const side = SIDE[finding.measure];
    const taken = marks.filter((one) => one.stage === finding.stage && SIDE[one.measure] === side).length;
    const wanted = frame.x(at) + side * frame.pitch - Math.sign(side) * taken * (2 * MARK + 3);
    const x = round(Math.max(MARK + 1, Math.min(frame.width - MARK - 1, wanted)));
    marks.push({ ...finding, x, y: round(middleAt(frame.reaches, frame.y(0), x)), r: MARK });
  }
  return marks;
}
