// What a bar of the funnel says. In: a bar of the layout. Out: lines of text, the stage first; the same for pointer, focus and screen reader.
import type { FunnelBar, FunnelLayout } from "../geometry/funnel/funnel.ts";
import { shareText } from "../words/charts.ts";
import { formatDuration } from "../words/format.ts";
import { funnelWords } from "../words/funnel.ts";
import type { LegendItem } from "./Legend.tsx";
import type { Voice } from "./props.ts";
import { shareVerdict } from "./verdict-text.ts";

export function barFacts(bar: FunnelBar, voice: Voice): readonly string[] {
  const funnel = funnelWords[voice.language];
  const lost = bar.lost > 0 ? [funnel.lost(bar.lost, bar.lost_share)] : [];
  return [
    bar.name,
    funnel.reached(bar.reached, bar.share),
    ...(bar.step === null ? [] : [funnel.ofPrevious(bar.step)]),
    ...(bar.implied > 0 ? [funnel.implied(bar.implied)] : []),
    ...lost,
    ...(bar.later > 0 ? [funnel.later(bar.later)] : []),
    ...(bar.open > 0 ? [funnel.open(bar.open)] : []),
    ...(bar.unfollowed > 0 ? [funnel.unfollowed(bar.unfollowed)] : []),
    ...timeFact(bar, voice),
    ...(bar.pending > 0 ? [funnel.pendingHere(bar.pending)] : []),
    ...comparedFact(bar, voice),
  ];
}

function timeFact(bar: FunnelBar, { language }: Voice): readonly string[] {
  const { q1_seconds: q1, median_seconds: median, q3_seconds: q3 } = bar;
  if (q1 === null || median === null || q3 === null) return [];
  const say = (seconds: number): string => formatDuration(seconds, language);
  return [funnelWords[language].time(say(median), say(q1), say(q3), bar.time_n ?? 0)];
}

function comparedFact(bar: FunnelBar, { words, language, compareName }: Voice): readonly string[] {
  if (bar.compare_share === null) return [];
  const share = shareText(bar.compare_share, language);
  return [words.compared(compareName, share, shareVerdict(bar.moved, language))];
}

/** The funnel in sentences, one per stage. */
export function funnelDescription(layout: FunnelLayout, voice: Voice): string {
  return layout.bars
    .map((bar) => funnelWords[voice.language].stageSays(bar.name, barFacts(bar, voice).slice(1).join(", ")))
    .join(" ");
}

export function funnelLegend(layout: FunnelLayout, { language, compareName }: Voice): readonly LegendItem[] {
  const { legend } = funnelWords[language];
  const between = layout.bars.filter((bar) => !bar.last);
  const signs: readonly (LegendItem | null)[] = [
    layout.bars.some((bar) => bar.implied > 0)
      ? { key: "implied", swatch: { kind: "implied" }, text: legend.implied }
      : null,
    between.some((bar) => bar.lost > 0) ? { key: "lost", swatch: { kind: "lost" }, text: legend.lost } : null,
    between.some((bar) => bar.open > 0) ? { key: "open", swatch: { kind: "open" }, text: legend.open } : null,
    layout.compared ? { key: "marker", swatch: { kind: "marker" }, text: legend.compare(compareName) } : null,
  ];
  return signs.filter((item) => item !== null);
}
