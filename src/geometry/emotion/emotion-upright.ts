// Emotion over the stages, the scale upright. In: points in journey order. Out: curve, band, dots and what is written around them.
import { scaleLinear } from "d3-scale";
import { chartWords } from "../../words/charts.ts";
import { emotionWords } from "../../words/emotion.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "../../words/format.ts";
import { round, type Text } from "../chart.ts";
import { centred, left, type Place } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";
import type { EmotionFacts } from "./emotion-facts.ts";
import { brokenLine, dotRadius, largestN, SCALE, shareBoxes, uprightBand } from "./emotion-scale.ts";
import type { EmotionMark, EmotionOptions, EmotionScene, Face } from "./emotion-shape.ts";

const FULL = { gutter: 170, head: 30, foot: 104, height: 400, dot: 10, face: 13 };
/** Under this width the gutter keeps only the room that the words beside the faces need. */
const TABLET = 1000;
const MEDIUM = { ...FULL, gutter: 152 };

type Frame = typeof FULL & {
  readonly width: number;
  readonly pitch: number;
  readonly bottom: number;
  readonly x: (place: number) => number;
  readonly y: (score: number) => number;
  readonly words: (typeof emotionWords)[Language];
  readonly language: Language;
  readonly largest: number;
  /** The size at which every name fits under its own point, or the smaller one. */
  readonly nameSize: number;
};

export function uprightScene(facts: readonly EmotionFacts[], options: EmotionOptions): EmotionScene {
  const frame = frameOf(facts, options);
  const marks = facts.map((one, at) => mark(frame, one, at));
  const spans = facts.map((one, at) =>
    one.low === null || one.high === null
      ? null
      : { at: frame.x(at), low: frame.y(one.low), high: frame.y(one.high) },
  );
  return {
    height: round(frame.bottom + frame.foot),
    line: brokenLine(marks.map((one) => one.dot)),
    band: uprightBand(spans),
    compareLine: brokenLine(marks.map((one) => one.ghost)),
    grid: SCALE.map((value) => ({
      value,
      x1: frame.gutter,
      x2: frame.width,
      y1: frame.y(value),
      y2: frame.y(value),
    })),
    faces: faces(frame),
    headings: headings(frame),
    marks,
  };
}

function frameOf(facts: readonly EmotionFacts[], options: EmotionOptions): Frame {
  const sizes = options.width < TABLET ? MEDIUM : FULL;
  const bottom = sizes.height - sizes.foot;
  const pitch = (options.width - sizes.gutter) / facts.length;
  // An interval may pass the ends of the scale; its drawing may not.
  const scale = scaleLinear([-2, 2], [bottom, sizes.head]).clamp(true);
  return {
    ...sizes,
    width: options.width,
    pitch,
    bottom,
    x: (place) => round(sizes.gutter + (place + 0.5) * pitch),
    y: (score) => round(scale(score)),
    words: emotionWords[options.language],
    language: options.language,
    largest: largestN(facts),
    nameSize: facts.every((one) => textWidth(one.name, 14) <= pitch - 4) ? 14 : 13,
  };
}

function faces(frame: Frame): readonly Face[] {
  const x = frame.gutter - frame.face - 14;
  return [
    { mood: "positive", x, y: frame.y(2), r: frame.face },
    { mood: "negative", x, y: frame.y(-2), r: frame.face },
  ];
}

function headings(frame: Frame): readonly Text[] {
  const { words, gutter } = frame;
  const end = (content: string, y: number): Text =>
    left(fitText(content, 13, gutter - 46), { x: 0, y, size: 13, quiet: true });
  const middle = SCALE.slice(1, 4).map((value) => ({
    ...left(formatNumber(value, frame.language, { signed: true }), {
      x: gutter - 14,
      y: frame.y(value) + 4.5,
      size: 13,
      quiet: true,
    }),
    anchor: "end" as const,
  }));
  return [
    end(words.ends.positive, frame.y(2) + 4.5),
    end(words.ends.negative, frame.y(-2) + 4.5),
    ...middle,
    end(words.shares, frame.bottom + 75),
  ];
}

function mark(frame: Frame, facts: EmotionFacts, at: number): EmotionMark {
  const x = frame.x(at);
  const dot =
    facts.mean === null
      ? null
      : { x, y: frame.y(facts.mean), r: dotRadius(facts.n ?? 1, frame.largest, frame.dot) };
  const whisker =
    facts.low === null || facts.high === null
      ? null
      : { x1: x, x2: x, y1: frame.y(facts.low), y2: frame.y(facts.high) };
  const barWidth = Math.min(170, frame.pitch - 24);
  const bar = { x: x - barWidth / 2, y: frame.bottom + 62, width: barWidth, height: 10 };
  return {
    ...facts,
    dot,
    whisker,
    ghost: facts.compare_mean === null ? null : { x, y: frame.y(facts.compare_mean) },
    box: {
      x: round(x - frame.pitch / 2),
      y: 0,
      width: round(frame.pitch),
      height: round(frame.bottom + frame.foot),
    },
    chip: { x: round(bar.x), y: frame.bottom + 14, width: round(barWidth), height: 4 },
    shares: shareBoxes(facts, bar),
    sources: facts.sources.map((one) => ({ ...one, x: round(x + 26), y: frame.y(one.mean) })),
    labels: labels(frame, facts, x),
  };
}

function labels(frame: Frame, facts: EmotionFacts, x: number): readonly Text[] {
  const { words, language, bottom, pitch, nameSize } = frame;
  const room = pitch - 8;
  const n = facts.n === null ? words.gap : chartWords[language].n(facts.n);
  return [
    ...meanLabel(frame, facts, x),
    centred(fitText(facts.name, nameSize, pitch - 4), { x, y: bottom + 36, size: nameSize, strong: true }),
    centred(fitText(n, 13, room), { x, y: bottom + 53, size: 13, quiet: true }),
    ...shareLabel(frame, facts, { x, y: bottom + 90, size: 13, quiet: true }, room),
  ];
}

/** "31 % · 11 % · 58 %", or with one sign for all where room is short; the tooltip and the table have them anyway. */
function shareLabel(
  { language }: Frame,
  { negative, neutral, positive }: EmotionFacts,
  place: Place,
  room: number,
): readonly Text[] {
  if (negative === null || neutral === null || positive === null) return [];
  const shares = [negative, neutral, positive];
  const full = shares.map((share) => formatPercent(share, language)).join(" · ");
  const figures = [negative, neutral].map((share) => formatNumber(share * 100, language));
  const short = [...figures, formatPercent(positive, language)].join(" · ");
  const fitting = [full, short].find((text) => textWidth(text, place.size) <= room);
  return fitting === undefined ? [] : [centred(fitting, place)];
}

/** On the side of the interval away from the comparison period, so that each figure stands by its own dot; beside the dot when the interval fills the scale. */
function meanLabel(frame: Frame, facts: EmotionFacts, x: number): readonly Text[] {
  if (facts.mean === null) return [];
  const size = 15;
  const mean = formatScore(facts.mean, frame.language);
  const above = frame.y(facts.high ?? facts.mean) - frame.dot - 6;
  const below = frame.y(facts.low ?? facts.mean) + frame.dot + size;
  const [aboveFits, belowFits] = [above >= size, below < frame.bottom - 2];
  const isLower = facts.compare_mean !== null && facts.mean < facts.compare_mean;
  const down = belowFits && (isLower || !aboveFits);
  if (down || aboveFits) return [centred(mean, { x, y: down ? below : above, size, strong: true })];
  const beside = Math.max(size, Math.min(frame.y(facts.mean) + 5, frame.bottom - 4));
  const away = frame.dot + 5;
  const place = { y: beside, size, strong: true };
  // At the picture's right edge there is room on the other side only.
  const fitsRight = x + away + 1.2 * textWidth(mean, size) <= frame.width;
  return [
    fitsRight
      ? left(mean, { ...place, x: x + away })
      : { ...left(mean, { ...place, x: x - away }), anchor: "end" },
  ];
}
