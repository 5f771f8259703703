// What a point of emotion says. In: a mark of the layout. Out: lines of text, the place first; the same for pointer, focus and screen reader.
import type { EmotionLayout, EmotionMark } from "../geometry/emotion.ts";
import type { ChartWords } from "../words/charts.ts";
import { formatPercent, formatScore, type Language } from "../words/format.ts";

export function emotionMarkFacts(
  mark: EmotionMark,
  words: ChartWords,
  language: Language,
): readonly string[] {
  const place = mark.stage === null ? mark.name : `${mark.name} (${mark.stage})`;
  if (mark.mean === null || mark.n === null) return [place, words.emotion.gap];
  return [
    place,
    `${words.emotion.mean(mark.mean, mark.low, mark.high)}${words.separator}${words.n(mark.n)}`,
    ...sharesFact(mark, words, language),
    ...comparedFact(mark, words, language),
    ...mark.sources.map((one) => words.emotion.source(one.source, one.mean, one.n)),
  ];
}

function sharesFact(mark: EmotionMark, words: ChartWords, language: Language): readonly string[] {
  if (mark.shares.length === 0 && mark.negative === null) return [];
  const moods = (["negative", "neutral", "positive"] as const).map(
    (mood) => `${formatPercent(mark[mood] ?? 0, language)} ${words.emotion.moods[mood]}`,
  );
  return [moods.join(", ")];
}

function comparedFact(mark: EmotionMark, words: ChartWords, language: Language): readonly string[] {
  if (mark.compare_mean === null) return [];
  const change = mark.change === null ? null : formatScore(mark.change, language);
  return [words.compared(null, formatScore(mark.compare_mean, language), change)];
}

/** The curve in sentences, one per point. */
export function emotionDescription(layout: EmotionLayout, words: ChartWords, language: Language): string {
  return layout.marks.map((mark) => `${emotionMarkFacts(mark, words, language).join(", ")}.`).join(" ");
}
