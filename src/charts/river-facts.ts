// The river in words. In: its layout. Out: facts of each stage, the description for screen readers, the items of the legend.
import type { RiverLayout, RiverStage } from "../geometry/river/river.ts";
import { shareText } from "../words/charts.ts";
import { emotionWords } from "../words/emotion.ts";
import { formatPoints, formatScore } from "../words/format.ts";
import { mapWords } from "../words/map.ts";
import type { LegendItem, Sign } from "./Legend.tsx";
import type { Voice } from "./props.ts";

export function riverStageFacts({ stage }: RiverStage, voice: Voice): readonly string[] {
  return [
    stage.name,
    ...flowFacts(stage, voice),
    ...feelingFacts(stage, voice),
    ...aimFacts(stage, voice.language),
  ];
}

function flowFacts(
  { flow, beyond }: RiverStage["stage"],
  { language, compareName }: Voice,
): readonly string[] {
  const words = mapWords[language];
  if (flow === null) return beyond === null ? [] : [words.stageBeyond(beyond)];
  const { reached, share, shareBefore, lost, open, afterGoal } = flow;
  return [
    words.reached(reached, shareText(share, language)),
    ...(shareBefore === null || compareName === null
      ? []
      : [words.reachedBefore(compareName, shareText(shareBefore, language))]),
    ...(lost === null || lost === 0
      ? []
      : [(afterGoal ? words.notFollowedHere : words.lostCount)(lost, shareText(lost / reached, language))]),
    ...(open > 0 ? [words.openHere(open)] : []),
  ];
}

/** What is aimed at, and how far today is from it. */
function aimFacts(
  { feeling, flow, aim }: RiverStage["stage"],
  language: Voice["language"],
): readonly string[] {
  const words = mapWords[language];
  const score = (value: number): string => formatScore(value, language);
  return [
    ...(aim?.share == null
      ? []
      : [
          words.aimedGap(
            shareText(aim.share, language),
            flow === null ? "–" : formatPoints(flow.share - aim.share, language),
          ),
        ]),
    ...(aim?.mean == null
      ? []
      : [words.aimedGap(score(aim.mean), feeling?.mean == null ? "–" : score(feeling.mean - aim.mean))]),
  ];
}

function feelingFacts(
  { feeling, feelingBefore }: RiverStage["stage"],
  { words, language, compareName }: Voice,
): readonly string[] {
  const before =
    feelingBefore?.mean == null
      ? []
      : [words.compared(compareName, formatScore(feelingBefore.mean, language), null)];
  if (feeling?.mean == null || feeling.n === null) return [mapWords[language].silentLong, ...before];
  const mean = emotionWords[language].mean(feeling.mean, feeling.low, feeling.high);
  return [`${mean}${words.separator}${words.n(feeling.n)}`, ...before];
}

/** The river in sentences, one per stage. */
export function riverDescription(layout: RiverLayout, voice: Voice): string {
  return layout.stages.map((stage) => `${riverStageFacts(stage, voice).join(", ")}.`).join(" ");
}

export function riverLegend(layout: RiverLayout, { language, compareName }: Voice): readonly LegendItem[] {
  const { legend } = mapWords[language];
  const has = (test: (stage: RiverStage) => boolean): boolean => layout.stages.some(test);
  const item = (key: LegendItem["key"], kind: Sign | "implied", text: string): LegendItem => ({
    key,
    swatch: { kind },
    text,
  });
  const before = compareName === null || layout.compareLine === "" ? null : compareName;
  return [
    item("line", "river-line", legend.line),
    item("band", "river-band", legend.band),
    ...(has(({ hatched }) => hatched) ? [item("hatched", "implied", legend.hatched)] : []),
    ...(has(({ lost, stage }) => lost !== null && stage.flow?.afterGoal === false)
      ? [item("lost", "lost", legend.lost)]
      : []),
    ...(has(({ lost, stage }) => lost !== null && stage.flow?.afterGoal === true)
      ? [item("unfollowed", "river-unfollowed", legend.notFollowed)]
      : []),
    ...(has(({ open }) => open !== null) ? [item("open", "open", legend.open)] : []),
    ...(before === null
      ? []
      : [item("ghost", "river-ghost", (layout.compared ? legend.ghost : legend.ghostAlone)(before))]),
    ...(has(({ stage }) => stage.aim !== undefined && (stage.aim.mean ?? stage.aim.share) !== null)
      ? [item("aimed", "river-ghost", legend.aimed)]
      : []),
    ...(["worse", "better", "plain"] as const)
      .filter((mood) => layout.marks.some((mark) => mark.mood === mood))
      .map((mood) => item(mood, `river-${mood}`, legend[mood])),
  ];
}
