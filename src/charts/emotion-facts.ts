// What a point of emotion says. In: a mark of the layout. Out: lines of text, the place first; the same for pointer, focus and screen reader.
import type { EmotionLayout, EmotionMark } from "../geometry/emotion/emotion.ts";
import { shareText } from "../words/charts.ts";
import { emotionWords, nativeText } from "../words/emotion.ts";
import { formatScore } from "../words/format.ts";
import type { LegendItem } from "./Legend.tsx";
import type { Voice } from "./props.ts";
import { scoreVerdict } from "./verdict-text.ts";

const MOODS = ["negative", "neutral", "positive"] as const;

export function emotionMarkFacts(mark: EmotionMark, voice: Voice): readonly string[] {
  const { words, language } = voice;
  const said = emotionWords[language];
  const place = mark.stage === null ? mark.name : `${mark.name} (${mark.stage})`;
  if (mark.mean === null || mark.n === null) return [place, said.gap, ...comparedFact(mark, voice)];
  const people = mark.customers === null ? "" : ` ${said.people(mark.customers)}`;
  const mean = `${said.mean(mark.mean, mark.low, mark.high)}${words.separator}${words.n(mark.n)}${people}`;
  const sources = mark.sources.map(({ name, mean: own, n, native }) =>
    said.source(name, own, n, native && nativeText(native, language)),
  );
  return [place, mean, ...sharesFact(mark, voice), ...comparedFact(mark, voice), ...sources];
}

function sharesFact(mark: EmotionMark, { language }: Voice): readonly string[] {
  if (mark.negative === null) return [];
  const moods = MOODS.map(
    (mood) => `${shareText(mark[mood] ?? 0, language)} ${emotionWords[language].moods[mood]}`,
  );
  return [moods.join(", ")];
}

function comparedFact(mark: EmotionMark, { words, language, compareName }: Voice): readonly string[] {
  if (mark.compare_mean === null) return [];
  const before = formatScore(mark.compare_mean, language);
  return [words.compared(compareName, before, scoreVerdict(mark.moved, language))];
}

/** The curve in sentences, one per point. */
export function emotionDescription(layout: EmotionLayout, voice: Voice): string {
  return layout.marks.map((mark) => `${emotionMarkFacts(mark, voice).join(", ")}.`).join(" ");
}

export function emotionLegend(
  layout: EmotionLayout,
  { language, compareName }: Voice,
): readonly LegendItem[] {
  const { legend, moods } = emotionWords[language];
  const line = layout.line !== "";
  const interval: LegendItem = line
    ? { key: "band", swatch: { kind: "band" }, text: legend.band }
    : { key: "interval", swatch: { kind: "interval" }, text: legend.whisker };
  const compare: LegendItem = {
    key: "compare",
    swatch: { kind: line ? "line" : "dot" },
    text: legend.compare(compareName),
  };
  const sources: LegendItem = { key: "source", swatch: { kind: "source" }, text: legend.source };
  return [
    { key: "mean", swatch: { kind: "mean" }, text: legend.size },
    interval,
    ...(layout.compared ? [compare] : []),
    ...(layout.marks.some((mark) => mark.sources.length > 0) ? [sources] : []),
    ...MOODS.map((mood): LegendItem => ({ key: mood, swatch: { kind: "mood", mood }, text: moods[mood] })),
  ];
}
