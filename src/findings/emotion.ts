// What the feelings say first. In: the emotions of one period and of another. Out: facts for the sentences above them, or null under the threshold.

import { stageName, touchpointName } from "../answers/names.ts";
import type { Pair } from "../answers/pair.ts";
import type { EmotionPoint, EmotionsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { type MeanSample, sampleOfInterval } from "../answers/statistics/student.ts";
import { means, type Verdict, verdicts } from "../answers/statistics/verdict.ts";
import type { Language } from "../words/format.ts";
import type { EmotionFacts, FeelingFacts } from "../words/takeaways/emotion.ts";
import { changeOf } from "./change.ts";

/** A point that is not a gap. */
type Felt = { readonly id: string; readonly mean: number; readonly n: number; readonly sample: MeanSample };
type Judged = Felt & { readonly verdict: Verdict | null };

const NOBODY: MeanSample = { mean: 0, sd: 0, n: 0 };

export function emotionFacts(
  { now, before }: Pair<EmotionsAnswer>,
  site: Site,
  compare: string | null,
  language: Language,
): EmotionFacts | null {
  if (now.n === null) return null;
  const name = { stage: stageName, touchpoint: touchpointName };
  const tell = (level: "stage" | "touchpoint", point: Judged | undefined): FeelingFacts | null => {
    if (point === undefined) return null;
    const change = changeOf(point.verdict, compare, language);
    return { name: name[level](site, point.id, language), mean: point.mean, n: point.n, change };
  };
  const stage = stageToTell({ now, before }, site);
  const all = judged(felt(now, "touchpoint"), null, site.verdict_n);
  const touchpoints = lowestFirst(solid(all, site));
  return {
    n: now.n,
    unplaced: now.unplaced ?? 0,
    stage: tell("stage", stage?.point),
    fell: stage?.fell ?? false,
    worst: tell("touchpoint", touchpoints[0]),
    best: tell("touchpoint", touchpoints.at(-1)),
    least: touchpoints.length < all.length ? site.verdict_n : null,
  };
}

/** The stage to look at first: where feelings fell most for sure, else where they are lowest. */
export function stageToTell(
  { now, before }: Pair<EmotionsAnswer>,
  site: Site,
): { readonly point: Judged; readonly fell: boolean } | null {
  const stages = judged(felt(now, "stage"), before && felt(before, "stage"), site.verdict_n);
  const fallen = deepestFall(stages);
  const point = fallen ?? lowestFirst(solid(stages, site))[0] ?? lowestFirst(stages)[0];
  return point === undefined ? null : { point, fell: fallen !== undefined };
}

/** Points with enough opinions to be called the worst or the best. */
function solid<P extends Felt>(points: readonly P[], site: Site): P[] {
  return points.filter(({ n }) => n >= site.verdict_n);
}

/** Points of all sources together, gaps left out. */
function felt({ points }: EmotionsAnswer, level: EmotionPoint["level"]): Felt[] {
  return points.flatMap((point) => {
    const { id, mean, n, low, high } = point;
    if (point.level !== level || point.source !== null || mean === null || n === null) return [];
    const sample =
      low === null || high === null ? { mean, sd: 0, n } : sampleOfInterval(mean, n, { low, high });
    return [{ id, mean, n, sample }];
  });
}

/** Each point against the same one before, under one shared risk. */
function judged(now: readonly Felt[], before: readonly Felt[] | null, verdictN: number): Judged[] {
  if (before === null) return now.map((point) => ({ ...point, verdict: null }));
  const earlier = new Map(before.map((point) => [point.id, point.sample]));
  const all = verdicts(
    now.map((point) => means(point.sample, earlier.get(point.id) ?? NOBODY)),
    verdictN,
  );
  return now.map((point, at) => ({ ...point, verdict: all[at] ?? null }));
}

function deepestFall(points: readonly Judged[]): Judged | undefined {
  return points
    .filter(({ verdict }) => verdict?.verdict === "down")
    .toSorted((a, b) => (a.verdict?.difference ?? 0) - (b.verdict?.difference ?? 0))[0];
}

function lowestFirst<P extends Felt>(points: readonly P[]): P[] {
  return points.toSorted((a, b) => a.mean - b.mean);
}
