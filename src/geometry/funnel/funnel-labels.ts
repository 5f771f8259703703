// The words on a funnel. In: a bar's facts and place. Out: lines of text beside the bar and between bars, where the loss occurs.
import { isProven } from "../../findings/verdict-word.ts";
import { type ChartWords, chartWords } from "../../words/charts.ts";
import { formatDuration, formatPercent, type Language } from "../../words/format.ts";
import { funnelWords } from "../../words/funnel.ts";
import type { Text } from "../chart.ts";
import { left, right } from "../text-place.ts";
import { fitText, textWidth, wrapText } from "../text-width.ts";
import type { BarFacts, FunnelFrame, FunnelOptions } from "./funnel-shape.ts";

type Draft = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly end?: boolean;
};

export function funnelLabels(
  frame: FunnelFrame,
  facts: BarFacts,
  y: number,
  nextShare: number | null,
  options: FunnelOptions,
): readonly Text[] {
  const words = chartWords[options.language];
  const scene: Scene = { frame, facts, y, words, language: options.language, width: options.width };
  const between = nextShare === null ? [] : [...lossLabel(scene, nextShare), ...timeLabel(scene)];
  return [...(frame.narrow ? narrowLabels(scene) : wideLabels(scene)), ...between].map(asText);
}

type Scene = {
  readonly frame: FunnelFrame;
  readonly facts: BarFacts;
  readonly y: number;
  readonly words: ChartWords;
  readonly language: Language;
  readonly width: number;
};

function asText({ text, end = false, ...place }: Draft): Text {
  return end ? right(text, place) : left(text, place);
}

/** A change that is not proven is left to the tooltip and the table, which say so. */
const changeText = ({ facts: { moved }, words }: Scene): string =>
  moved?.difference == null || !isProven(moved) ? "" : words.shortPoints(moved.difference);

const NAME_LINE = 18;

/** Name and counts on the left, shares on the right: two columns that read down. */
function wideLabels(scene: Scene): readonly Draft[] {
  const { facts, frame, y, words, language, width } = scene;
  const figures = width - frame.right + 20;
  const share = formatPercent(facts.share, language);
  const room = frame.left - 16;
  const counts = [
    words.journeys(facts.reached),
    ...(facts.implied > 0 ? [funnelWords[language].impliedShort(facts.implied)] : []),
  ];
  // A long name takes a second line: cut, two stages could read alike.
  const names = wrapText(facts.name, 16, room, 2);
  const step =
    facts.step === null ? funnelWords[language].ofEntrants : funnelWords[language].ofPrevious(facts.step);
  return [
    ...names.map((text, at) => ({ text, x: 0, y: y + 16 + at * NAME_LINE, size: 16, strong: true })),
    ...counts.map((count, at) => ({
      text: fitText(count, 13, room),
      x: 0,
      y: y + 35 + (names.length - 1) * NAME_LINE + at * 17,
      size: 13,
      quiet: true,
    })),
    { text: share, x: figures, y: y + 18, size: 20, strong: true },
    { text: changeText(scene), x: figures + textWidth(share, 20) + 8, y: y + 18, size: 13 },
    { text: fitText(step, 13, frame.right - 20), x: figures, y: y + 37, size: 13, quiet: true },
  ];
}

/** On a phone the name stands above its bar. */
function narrowLabels(scene: Scene): readonly Draft[] {
  const { facts, y, words, language, width } = scene;
  const change = changeText(scene);
  const share = `${formatPercent(facts.share, language)}${change === "" ? "" : ` · ${change}`}`;
  const room = width - textWidth(share, 14) - 16;
  const counts = words.journeys(facts.reached);
  const name = fitText(facts.name, 14, room);
  const left = room - textWidth(name, 14) - 8;
  return [
    { text: name, x: 0, y: y - 7, size: 14, strong: true },
    { text: fitText(counts, 12, left), x: textWidth(name, 14) + 8, y: y - 7, size: 12, quiet: true },
    { text: share, x: width - 2, y: y - 7, size: 14, strong: true, end: true },
  ];
}

/** Under the gap it names, or as far right as the bars go: the column of shares says other things. */
function lossLabel(scene: Scene, nextShare: number): readonly Draft[] {
  const { frame, facts, y, language, width } = scene;
  const words = funnelWords[language];
  const parts = (later: (n: number) => string): string =>
    [
      ...(facts.lost > 0 ? [words.lost(facts.lost, facts.lost_share)] : []),
      ...(facts.later > 0 ? [later(facts.later)] : []),
      ...(facts.open > 0 ? [words.open(facts.open)] : []),
      ...(facts.unfollowed > 0 ? [words.unfollowed(facts.unfollowed)] : []),
    ].join(" · ");
  const size = frame.narrow ? 12 : 13;
  const room = width - frame.left;
  const long = parts(words.later);
  const text = textWidth(long, size) <= room ? long : fitText(parts(words.laterShort), size, room);
  if (text === "") return [];
  const x = Math.min(frame.x(nextShare) + 2, frame.x(1) - textWidth(text, size));
  return [{ text, x: Math.max(frame.left, x), y: y + frame.bar + frame.strip + 15, size }];
}

function timeLabel(scene: Scene): readonly Draft[] {
  const { frame, y, language, width } = scene;
  const next = scene.facts.next_time;
  if (next === null) return [];
  const [median, q1, q3] = [next.median, next.q1, next.q3].map((seconds) =>
    formatDuration(seconds, language),
  );
  const long = funnelWords[language].time(median ?? "", q1 ?? "", q3 ?? "", next.n);
  const short = funnelWords[language].timeShort(median ?? "", q1 ?? "", q3 ?? "", next.n);
  const size = frame.narrow ? 12 : 13;
  const x = frame.left + 8;
  const text = textWidth(long, size) <= width - x ? long : fitText(short, size, width - x);
  return [{ text, x, y: y + frame.bar + frame.strip + 35, size, quiet: true }];
}
