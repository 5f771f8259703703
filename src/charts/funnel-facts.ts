// What a bar of the funnel says. In: a bar of the layout. Out: lines of text, the stage first; the same for pointer, focus and screen reader.
import type { FunnelBar, FunnelLayout } from "../geometry/funnel.ts";
import { type ChartWords, pointsOrNull } from "../words/charts.ts";
import { formatDuration, formatPercent, type Language } from "../words/format.ts";

export function barFacts(bar: FunnelBar, words: ChartWords, language: Language): readonly string[] {
  return [
    bar.name,
    words.funnel.reached(bar.reached, bar.share),
    ...(bar.step === null ? [] : [words.funnel.ofPrevious(bar.step)]),
    ...(bar.implied > 0 ? [words.funnel.implied(bar.implied)] : []),
    ...(bar.last ? [] : [words.funnel.lost(bar.lost, bar.lost_share)]),
    ...(bar.open > 0 && !bar.last ? [words.funnel.open(bar.open)] : []),
    ...timeFact(bar, words, language),
    ...(bar.pending > 0 ? [words.funnel.pendingHere(bar.pending)] : []),
    ...comparedFact(bar, words, language),
  ];
}

function timeFact(bar: FunnelBar, words: ChartWords, language: Language): readonly string[] {
  const { q1_seconds: q1, median_seconds: median, q3_seconds: q3 } = bar;
  if (q1 === null || median === null || q3 === null) return [];
  const say = (seconds: number): string => formatDuration(seconds, language);
  return [words.funnel.time(say(median), say(q1), say(q3), bar.time_n ?? 0)];
}

function comparedFact(bar: FunnelBar, words: ChartWords, language: Language): readonly string[] {
  if (bar.compare_share === null) return [];
  return [
    words.compared(null, formatPercent(bar.compare_share, language), pointsOrNull(bar.change, language)),
  ];
}

/** The funnel in sentences, one per stage. */
export function funnelDescription(layout: FunnelLayout, words: ChartWords, language: Language): string {
  return layout.bars
    .map((bar) => words.funnel.stageSays(bar.name, barFacts(bar, words, language).slice(1).join(", ")))
    .join(" ");
}
