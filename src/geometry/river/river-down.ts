// The river on a phone: the journey runs down, the scale of feelings lies. In: the stages of the map. Out: a row a stage, its thickness as a bar.
import { scaleLinear } from "d3-scale";
import type { MapStage } from "../../findings/map-stages.ts";
import type { MarkedFinding } from "../../findings/river-findings.ts";
import { chartWords, shareText } from "../../words/charts.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { round, stageTone, type Text } from "../chart.ts";
import { left, right } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";
import { clearLine } from "./clear-line.ts";
import type { RiverLayout, RiverMark, RiverOptions, RiverStage } from "./river-shape.ts";

const HEAD = 40;
const ROW = 132;
/** From the top of a row: its name, its bar, the line of its dot, its losses. */
const [NAME, BAR, DOT, LOST] = [16, 24, 66, 112];
const TEXT = 13;
const MARK = 11;
const THIN = 4;
/** Between a label and what it stands beside. */
const ASIDE = 8;

type Frame = {
  readonly width: number;
  readonly language: Language;
  readonly open: string | null;
  readonly largest: number;
  readonly x: (score: number) => number;
  /** How they feel, and how they felt, from row to row. */
  readonly lines: readonly (readonly (Point | null)[])[];
};
type Point = { readonly x: number; readonly y: number };

export function downRiver(stages: readonly MapStage[], options: RiverOptions): Omit<RiverLayout, "n"> {
  const { width, language, open } = options;
  const scale = scaleLinear([-2, 2], [24, width - 24]).clamp(true);
  const largest = Math.max(1, ...stages.map(({ feeling }) => feeling?.n ?? 0));
  const x = (score: number): number => round(scale(score));
  const dots = stages.map(({ feeling }, at) =>
    feeling?.mean == null || feeling.n === null ? null : { x: x(feeling.mean), y: topOf(at) + DOT },
  );
  const before = stages.map(({ feeling, feelingBefore, aim }, at) => {
    const mean = aim === undefined ? feelingBefore?.mean : (aim.mean ?? feeling?.mean);
    return mean == null ? null : { x: x(mean), y: topOf(at) + DOT };
  });
  const frame: Frame = { width, language, open, largest, x, lines: [dots, before] };
  const drawn = stages.map((stage, at) => rowOf(frame, stage, at, stages.length));
  const words = drawn.flatMap(({ labels }) => labels);
  return {
    kind: "river",
    orientation: "down",
    width,
    height: HEAD + ROW * stages.length,
    stages: drawn,
    line: clearLine(dots, words),
    compareLine: clearLine(before, words),
    grid: [-2, -1, 0, 1, 2].map((value) => ({
      value,
      x1: frame.x(value),
      x2: frame.x(value),
      y1: HEAD - 12,
      y2: HEAD + ROW * stages.length,
    })),
    headings: headings(frame),
    marks: marksOf(frame, stages, options.findings),
    compared: drawn.some(({ ticks }) => ticks.length > 0),
  };
}

const topOf = (at: number): number => HEAD + at * ROW;

function rowOf(frame: Frame, stage: MapStage, at: number, count: number): RiverStage {
  const { flow, feeling } = stage;
  const top = topOf(at);
  const y = top + DOT;
  const silent = feeling === null && (flow?.reached ?? 0) > 0;
  const thickness = round((flow?.share ?? 0) * frame.width);
  const hatched = silent || thickness < THIN;
  const other = stage.aim === undefined ? flow?.shareBefore : stage.aim.share;
  const before = other == null ? null : round(other * frame.width);
  const all = flow === null ? 0 : flow.reached / (flow.share || 1);
  const part = (n: number): number => (all === 0 ? 0 : round((n / all) * frame.width));
  const bar = (x: number, n: number) =>
    flow === null || n === 0 ? null : { x, y: top + LOST + 6, width: Math.max(1.5, part(n)), height: 6 };
  return {
    key: `stage:${stage.id}`,
    stage,
    tone: stageTone(at, count),
    lit: frame.open === null || frame.open === stage.id,
    silent,
    band: `M0,${top + BAR}H${thickness}V${top + BAR + 10}H0Z`,
    hatched,
    dot:
      feeling?.mean == null || feeling.n === null
        ? null
        : { x: frame.x(feeling.mean), y, r: round(4 + 4 * Math.sqrt(feeling.n / frame.largest)) },
    whisker:
      feeling?.low == null || feeling.high == null
        ? null
        : { x1: frame.x(feeling.low), x2: frame.x(feeling.high), y1: y, y2: y },
    aim: stage.aim?.mean == null ? null : { x: frame.x(stage.aim.mean), y },
    ticks: before === null ? [] : [{ x1: before, x2: before, y1: top + BAR - 3, y2: top + BAR + 13 }],
    lost: bar(0, flow?.lost ?? 0),
    open: bar(part(flow?.lost ?? 0) + 2, flow?.open ?? 0),
    box: { x: 0, y: top, width: frame.width, height: ROW },
    labels: labels(frame, stage, at),
  };
}

function labels(frame: Frame, stage: MapStage, at: number): readonly Text[] {
  const top = topOf(at);
  const { flow, feeling, name } = stage;
  const { language, width } = frame;
  const words = mapWords[language];
  const count =
    flow === null
      ? words.stageBeyond(stage.beyond)
      : `${formatNumber(flow.reached, language)} · ${formatPercent(flow.share, language)}`;
  const room = width - textWidth(count, TEXT) - 12;
  // Nobody on the way came there: no bar stands under the name, and the words that say so are longer than the figures.
  const isBeside = flow !== null || textWidth(name, 15) <= room;
  return [
    left(fitText(name, 15, isBeside ? room : width), { x: 0, y: top + NAME, size: 15, strong: true }),
    isBeside
      ? right(count, { x: width, y: top + NAME, size: TEXT })
      : left(fitText(count, TEXT, width), { x: 0, y: top + NAME + 18, size: TEXT, quiet: true }),
    ...feelingLabel(frame, feeling, at),
    ...lossLabel(stage, top, { language, width, words }),
  ];
}

/** Beside the dot and all that passes it; above it where neither side has room. */
function feelingLabel(frame: Frame, feeling: MapStage["feeling"], at: number): readonly Text[] {
  const { language, width } = frame;
  const y = topOf(at) + DOT + 4;
  const style = { size: TEXT, strong: true };
  if (feeling?.mean == null || feeling.n === null)
    return [left(fitText(mapWords[language].silent, TEXT, width), { x: 0, y, ...style })];
  const text = `${formatScore(feeling.mean, language)} · ${chartWords[language].n(feeling.n)}`;
  const wide = textWidth(text, TEXT);
  const { from, to } = takenAt(frame, feeling, at);
  if (to + ASIDE + wide <= width) return [left(text, { x: to + ASIDE, y, ...style })];
  if (from - ASIDE - wide >= 0) return [right(text, { x: from - ASIDE, y, ...style })];
  const x = Math.max(0, Math.min(width - wide, frame.x(feeling.mean) - wide / 2));
  return [left(text, { x, y: y - 17, ...style })];
}

/** What a row's dot, its interval and both lines cover, as high as a label. */
function takenAt(
  { lines, x }: Frame,
  { mean, low, high }: NonNullable<MapStage["feeling"]>,
  at: number,
): { readonly from: number; readonly to: number } {
  const dot = x(mean ?? 0);
  const passing = lines.flatMap((line) => {
    const here = line[at];
    if (here == null) return [];
    return [line[at - 1], line[at + 1]].flatMap((next) =>
      next == null ? [here.x] : [here.x, here.x + ((next.x - here.x) * ASIDE) / ROW],
    );
  });
  const all = [dot - 8, dot + 8, ...passing, ...[low, high].flatMap((end) => (end === null ? [] : [x(end)]))];
  return { from: Math.min(...all), to: Math.max(...all) };
}

type Said = {
  readonly language: Language;
  readonly width: number;
  readonly words: (typeof mapWords)[Language];
};

function lossLabel({ flow }: MapStage, top: number, { language, width, words }: Said): readonly Text[] {
  const n = flow?.lost ?? 0;
  if (flow === null || flow.reached === 0 || n + flow.open === 0) return [];
  const share = shareText(n / flow.reached, language);
  const lost = (flow.afterGoal ? words.notFollowedHere : words.lostCount)(n, share);
  const text = [...(n > 0 ? [lost] : []), ...(flow.open > 0 ? [words.openHere(flow.open)] : [])].join(", ");
  return [left(fitText(text, TEXT, width), { x: 0, y: top + LOST, size: TEXT, quiet: true })];
}

function headings(frame: Frame): readonly Text[] {
  const { ends } = mapWords[frame.language];
  return [
    left(ends.negative, { x: 0, y: 14, size: TEXT, quiet: true }),
    right(ends.positive, { x: frame.width, y: 14, size: TEXT, quiet: true }),
  ];
}

/** On the dot's line, in the gutter where the mean is not. */
function marksOf(
  frame: Frame,
  stages: readonly MapStage[],
  findings: readonly MarkedFinding[],
): readonly RiverMark[] {
  return findings.flatMap((finding, order) => {
    const at = stages.findIndex(({ id }) => id === finding.stage);
    if (at === -1) return [];
    const before = findings.slice(0, order).filter(({ stage }) => stage === finding.stage).length;
    const isLeft = (stages[at]?.feeling?.mean ?? 0) > 0;
    const x = isLeft ? MARK + 1 + before * 26 : frame.width - MARK - 1 - before * 26;
    return [{ ...finding, x, y: topOf(at) + DOT + 18, r: MARK }];
  });
}
