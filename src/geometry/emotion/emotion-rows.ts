// Emotion with the scale lying and the journey running down. In: points in journey order. Out: rows of dots with their intervals.
import { scaleLinear } from "d3-scale";
import { chartWords } from "../../words/charts.ts";
import { emotionWords } from "../../words/emotion.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "../../words/format.ts";
import { type Box, round, type Text } from "../chart.ts";
import { left, right } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";
import type { EmotionFacts } from "./emotion-facts.ts";
import { brokenLine, dotRadius, largestN, lyingBand, SCALE, shareBoxes } from "./emotion-scale.ts";
import type { EmotionMark, EmotionOptions, EmotionScene, Face } from "./emotion-shape.ts";

/** Wide and medium: names on the left, the scale in the middle, figures on the right. Narrow: names above their row. */
const WIDE = {
  stage: 160,
  from: 430,
  to: 236,
  row: 34,
  head: 54,
  line: 17,
  dot: 9,
  text: 13,
  shareWidth: 100,
};
const MEDIUM = { ...WIDE, stage: 124, from: 328, to: 190, shareWidth: 62 };
const NARROW = {
  stage: 0,
  from: 20,
  to: 20,
  row: 56,
  head: 50,
  line: 36,
  dot: 8,
  text: 13,
  shareWidth: 86,
};
/** Under these widths the picture is narrow, or medium. */
const PHONE = 640;
const TABLET = 1000;
/** By stage on a phone, with a bar and a line for the shares. */
const STAGE_ROW = 78;

type Frame = typeof WIDE & {
  readonly narrow: boolean;
  readonly stages: boolean;
  readonly width: number;
  readonly x: (score: number) => number;
  readonly words: (typeof emotionWords)[Language];
  readonly language: Language;
  readonly largest: number;
};

export function rowsScene(facts: readonly EmotionFacts[], options: EmotionOptions): EmotionScene {
  const frame = frameOf(facts, options);
  const tops = rowTops(frame, facts);
  const marks = facts.map((one, at) => mark(frame, one, tops[at] ?? 0, isFirstOfStage(facts, at)));
  const bottom = (tops.at(-1) ?? frame.head) + frame.row;
  const stage = options.level === "stage";
  const spans = marks.map((one) => {
    if (one.whisker === null || one.dot === null) return null;
    return { at: one.dot.y, low: one.whisker.x1, high: one.whisker.x2 };
  });
  return {
    height: round(bottom + 8),
    line: stage ? brokenLine(marks.map((one) => one.dot)) : "",
    band: stage ? lyingBand(spans) : "",
    compareLine: stage ? brokenLine(marks.map((one) => one.ghost)) : "",
    grid: SCALE.map((value) => ({
      value,
      x1: frame.x(value),
      x2: frame.x(value),
      y1: frame.head - 8,
      y2: bottom,
    })),
    faces: faces(frame),
    headings: headings(frame),
    marks,
  };
}

function frameOf(facts: readonly EmotionFacts[], options: EmotionOptions): Frame {
  const narrow = options.width < PHONE;
  const sizes = narrow ? NARROW : options.width < TABLET ? MEDIUM : WIDE;
  // An interval may pass the ends of the scale; its drawing may not.
  const scale = scaleLinear([-2, 2], [sizes.from, options.width - sizes.to]).clamp(true);
  return {
    ...sizes,
    row: narrow && options.level === "stage" ? STAGE_ROW : sizes.row,
    narrow,
    stages: options.level === "stage",
    width: options.width,
    x: (score) => round(scale(score)),
    words: emotionWords[options.language],
    language: options.language,
    largest: largestN(facts),
  };
}

/** On a phone the first touchpoint of a stage leaves a line for the stage's name. */
const STAGE_LINE = 24;

function rowTops(frame: Frame, facts: readonly EmotionFacts[]): readonly number[] {
  let y = frame.head;
  return facts.map((_, at) => {
    if (frame.narrow && !frame.stages && isFirstOfStage(facts, at)) y += STAGE_LINE;
    const top = y;
    y += frame.row;
    return top;
  });
}

function isFirstOfStage(facts: readonly EmotionFacts[], at: number): boolean {
  return facts[at]?.stage !== null && facts[at]?.stage !== facts[at - 1]?.stage;
}

function faces(frame: Frame): readonly Face[] {
  return [
    { mood: "negative", x: frame.x(-2), y: 12, r: 11 },
    { mood: "positive", x: frame.x(2), y: 12, r: 11 },
  ];
}

function headings(frame: Frame): readonly Text[] {
  const { words, language } = frame;
  const ends = [
    left(words.ends.negative, { x: frame.x(-2) + 18, y: 16.5, size: 13, quiet: true }),
    right(words.ends.positive, { x: frame.x(2) - 18, y: 16.5, size: 13, quiet: true }),
  ];
  const scale = SCALE.map((value) => ({
    ...left(formatNumber(value, language, { signed: true }), {
      x: frame.x(value),
      y: frame.head - 14,
      size: frame.narrow ? 12 : 13,
      quiet: true,
    }),
    anchor: "middle" as const,
  }));
  if (frame.narrow) return [...ends, ...scale];
  return [
    ...ends,
    ...scale,
    right(words.shares, { x: frame.width, y: frame.head - 14, size: 13, quiet: true }),
  ];
}

function mark(frame: Frame, facts: EmotionFacts, top: number, first: boolean): EmotionMark {
  const y = top + frame.line;
  const dot =
    facts.mean === null
      ? null
      : { x: frame.x(facts.mean), y, r: dotRadius(facts.n ?? 1, frame.largest, frame.dot) };
  const whisker =
    facts.low === null || facts.high === null
      ? null
      : { x1: frame.x(facts.low), x2: frame.x(facts.high), y1: y, y2: y };
  return {
    ...facts,
    dot,
    whisker,
    ghost: facts.compare_mean === null ? null : { x: frame.x(facts.compare_mean), y },
    box: { x: 0, y: top, width: frame.width, height: frame.row },
    chip: chip(frame, top, first),
    shares: frame.narrow && !frame.stages ? [] : shareBoxes(facts, shareBar(frame, top)),
    sources: facts.sources.map((one) => ({ ...one, x: frame.x(one.mean), y: y + 9 })),
    labels: frame.narrow ? narrowLabels(frame, facts, top, first) : wideLabels(frame, facts, y, first),
  };
}

/** At the end of the row; by stage on a phone, above its figures. */
function shareBar({ narrow, width, shareWidth, line }: Frame, top: number): Box {
  return narrow
    ? { x: 12, y: top + 52, width: shareWidth, height: 6 }
    : { x: width - shareWidth, y: top + line - 5, width: shareWidth, height: 10 };
}

/** A bar in the stage's colour along all rows of the stage. */
function chip(frame: Frame, top: number, first: boolean): Box {
  if (!frame.narrow)
    return { x: frame.stage, y: top + (first ? 3 : 0), width: 4, height: frame.row - (first ? 3 : 0) };
  return { x: 0, y: top + 6, width: 4, height: frame.row - 10 };
}

function wideLabels(frame: Frame, facts: EmotionFacts, y: number, first: boolean): readonly Text[] {
  const { words, language, text } = frame;
  const baseline = y + 4.5;
  const x = frame.width - frame.to + 16;
  const stage = first && facts.stage !== null ? [facts.stage] : [];
  const room = frame.from - frame.stage - 36;
  const mean = facts.mean === null ? words.gap : formatScore(facts.mean, language);
  const n =
    facts.n === null
      ? []
      : [left(chartWords[language].n(facts.n), { x: x + 42, y: baseline, size: text, quiet: true })];
  return [
    ...stage.map((name) =>
      left(fitText(name, text, frame.stage - 6), { x: 0, y: baseline, size: text, strong: true }),
    ),
    left(fitText(facts.name, text, room), { x: frame.stage + 14, y: baseline, size: text }),
    left(mean, { x, y: baseline, size: text, strong: facts.mean !== null, quiet: facts.mean === null }),
    ...n,
  ];
}

function narrowLabels(frame: Frame, facts: EmotionFacts, top: number, first: boolean): readonly Text[] {
  const { words, language, text, width } = frame;
  const figure =
    facts.mean === null || facts.n === null
      ? words.gap
      : `${formatScore(facts.mean, language)} · ${chartWords[language].n(facts.n)}`;
  const room = width - 10 - textWidth(figure, 12) - 10;
  const stage = first && facts.stage !== null ? [facts.stage] : [];
  return [
    ...stage.map((name) => left(fitText(name, text, width), { x: 0, y: top - 4, size: text, strong: true })),
    left(fitText(facts.name, text, room), { x: 12, y: top + 17, size: text, strong: frame.stages }),
    right(figure, { x: width - 2, y: top + 17, size: 12, quiet: true }),
    ...narrowShares(frame, facts, top, language),
  ];
}

/** By stage there is room for the shares in figures. */
function narrowShares(frame: Frame, facts: EmotionFacts, top: number, language: Language): readonly Text[] {
  const { negative, neutral, positive } = facts;
  if (!frame.stages || negative === null || neutral === null || positive === null) return [];
  const shares = [negative, neutral, positive].map((share) => formatPercent(share, language)).join(" · ");
  return [left(shares, { x: 12, y: top + frame.row - 6, size: 12, quiet: true })];
}
