// What the feelings say first. In: the emotions of one period, and what moved. Out: facts for the sentences above them, or null under the threshold.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { sourceName, stageName, touchpointName } from "../answers/names.ts";
import type { EmotionPoint, EmotionsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import type { EmotionFacts, FeelingFacts } from "../words/takeaways/emotion.ts";
import type { ToldFinding } from "../words/takeaways/findings.ts";
import { findingAt } from "./finding-at.ts";
import { nativeFigure } from "./native-scale.ts";
import { toldOf } from "./told.ts";
import { verdictWord } from "./verdict-word.ts";

/** A point that is not a gap. */
type Felt = {
  readonly id: string;
  readonly mean: number;
  readonly n: number;
  readonly customers: number | null;
};
type Level = "stage" | "touchpoint";

export function emotionFacts(
  now: EmotionsAnswer,
  findings: FindingsAnswer,
  site: Site,
  language: Language,
  exploratory: boolean,
): EmotionFacts | null {
  if (now.n === null) return null;
  const { period, compare } = findings;
  const told = (finding: Finding | null): ToldFinding | null =>
    finding === null || compare === null
      ? null
      : toldOf(finding, { period, compare, site, language, exploratory });
  const all = felt(now, "touchpoint");
  const touchpoints = lowestFirst(solid(all, site));
  const tell = (point: Felt | undefined) =>
    point === undefined ? null : factsOf(point, touchpointName(site, point.id, language));
  return {
    n: now.n,
    customers: now.customers,
    scales: scalesOf(now, site),
    unplaced: now.unplaced ?? 0,
    fell: told(provenFeeling(findings, "down")),
    rose: told(provenFeeling(findings, "up")),
    stageFell: provenFeeling(findings, "down")?.level === "stage",
    lowest: lowestFacts(now, findings, site, language),
    worst: tell(touchpoints[0]),
    best: tell(touchpoints.at(-1)),
    least: touchpoints.length < all.length ? site.verdict_n : null,
  };
}

/** Each source on the scale that people know, the one with most opinions first. */
function scalesOf({ sources }: EmotionsAnswer, site: Site): EmotionFacts["scales"] {
  return sources
    .toSorted((a, b) => b.n - a.n)
    .flatMap((point) => {
      const figure = nativeFigure(point, site.scales[point.source]);
      const { n, customers } = point;
      return figure === null ? [] : [{ source: sourceName(site, point.source), n, customers, figure }];
    });
}

/** The place that the sentences speak of first: where feelings fell for sure, else the stage where they are lowest. */
export function placeToTell(
  now: EmotionsAnswer,
  findings: FindingsAnswer,
  site: Site,
): { readonly level: Level; readonly id: string; readonly fell: boolean; readonly alone: boolean } | null {
  const fallen = provenFeeling(findings, "down");
  if (fallen !== null) return { level: fallen.level, id: fallen.place, fell: true, alone: false };
  const lowest = lowestStage(now, site);
  return lowest === undefined ? null : { level: "stage", id: lowest.id, fell: false, alone: isAlone(now) };
}

/** Of those that are proven, the one that concerns most journeys: the list begins with it. */
function provenFeeling({ findings }: FindingsAnswer, verdict: "up" | "down"): Finding | null {
  return findings.find((one) => one.measure === "feeling" && one.verdict === verdict) ?? null;
}

function lowestFacts(
  now: EmotionsAnswer,
  findings: FindingsAnswer,
  site: Site,
  language: Language,
): EmotionFacts["lowest"] {
  const lowest = lowestStage(now, site);
  if (lowest === undefined) return null;
  const finding = findingAt(findings, "feeling", "stage", lowest.id);
  const word = finding === null ? null : verdictWord(finding);
  return {
    ...factsOf(lowest, stageName(site, lowest.id, language)),
    word: word === "down" ? null : word,
    alone: isAlone(now),
    against: findings.compare === null ? null : formatPeriod(findings.compare, language),
    provable: finding?.provable ?? null,
  };
}

function lowestStage(now: EmotionsAnswer, site: Site): Felt | undefined {
  const stages = felt(now, "stage");
  return lowestFirst(solid(stages, site))[0] ?? lowestFirst(stages)[0];
}

/** One stage alone has enough opinions: it is the lowest of nothing. */
const isAlone = (now: EmotionsAnswer): boolean => felt(now, "stage").length === 1;

function factsOf({ mean, n, customers }: Felt, name: string): FeelingFacts {
  return { name, mean, n, customers };
}

/** Points with enough opinions to be called the worst or the best. */
function solid<P extends Felt>(points: readonly P[], site: Site): P[] {
  return points.filter(({ n }) => n >= site.verdict_n);
}

/** Points of all sources together, gaps left out. */
function felt({ points }: EmotionsAnswer, level: EmotionPoint["level"]): Felt[] {
  return points.flatMap(({ id, mean, n, customers, source, level: own }) =>
    own !== level || source !== null || mean === null || n === null ? [] : [{ id, mean, n, customers }],
  );
}

function lowestFirst<P extends Felt>(points: readonly P[]): P[] {
  return points.toSorted((a, b) => a.mean - b.mean);
}
