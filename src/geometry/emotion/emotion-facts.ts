// Points of emotion in the order of the journey, with what they are compared to. In: the rows of two emotions answers. Out: facts, without places.
import { sourceName } from "../../answers/names.ts";
import type { EmotionPoint, EmotionsAnswer } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { findingAt } from "../../findings/finding-at.ts";
import { type NativeFigure, nativeFigure } from "../../findings/native-scale.ts";
import type { Language } from "../../words/format.ts";
import { stageTone } from "../chart.ts";
import type { EmotionMark, EmotionOptions } from "./emotion-shape.ts";

export type Mood = "negative" | "neutral" | "positive";
export type EmotionFacts = Omit<
  EmotionMark,
  "dot" | "whisker" | "ghost" | "box" | "chip" | "shares" | "sources" | "labels"
> & {
  readonly sources: readonly {
    readonly source: string;
    readonly name: string;
    readonly n: number;
    readonly mean: number;
    readonly native: NativeFigure | null;
  }[];
};

type Level = "stage" | "touchpoint";

/** One row per stage, or per touchpoint with feedback; stages without any keep their place as a gap. */
export function emotionFacts(
  answer: EmotionsAnswer,
  compare: EmotionsAnswer | null,
  site: Site,
  { level, language, findings }: Pick<EmotionOptions, "level" | "language" | "findings">,
): readonly EmotionFacts[] {
  const all = (rows: EmotionsAnswer | null): ReadonlyMap<string, EmotionPoint> =>
    new Map(
      rows?.points.filter((one) => one.level === level && one.source === null).map((one) => [one.id, one]),
    );
  const now = all(answer);
  const past = all(compare);
  return journeyOrder(site, level, now).map((id) => ({
    ...place(site, level, id, language),
    ...values(now.get(id)),
    ...compared(past.get(id)),
    moved: findingAt(findings, "feeling", level, id),
    sources: sourcesOf(answer, site, level, id),
  }));
}

/** Stages in their order; touchpoints by stage, unplaced ones last, then as the company lists them. */
function journeyOrder(
  site: Site,
  level: Level,
  points: ReadonlyMap<string, EmotionPoint>,
): readonly string[] {
  if (level === "stage") return site.stages.map((stage) => stage.id);
  const stagePlace = new Map(site.stages.map((stage, at): [string | null, number] => [stage.id, at]));
  const lines = new Map(site.touchpoints.map((one, at) => [one.id, { stage: one.stage, at }]));
  const placeOf = (id: string): number => stagePlace.get(lines.get(id)?.stage ?? null) ?? site.stages.length;
  const lineOf = (id: string): number => lines.get(id)?.at ?? lines.size;
  return [...points.keys()].sort((a, b) => placeOf(a) - placeOf(b) || lineOf(a) - lineOf(b));
}

function place(
  site: Site,
  level: Level,
  id: string,
  language: Language,
): Pick<EmotionFacts, "key" | "id" | "name" | "stage" | "tone"> {
  const touchpoint = level === "touchpoint" ? site.touchpoints.find((one) => one.id === id) : undefined;
  const stageId = level === "stage" ? id : touchpoint?.stage;
  const at = site.stages.findIndex((stage) => stage.id === stageId);
  const stage = site.stages[at]?.names[language] ?? null;
  const name = level === "stage" ? stage : touchpoint?.names[language];
  return {
    key: `${level}:${id}`,
    id,
    name: name ?? id,
    stage: level === "stage" ? null : stage,
    tone: at < 0 ? null : stageTone(at, site.stages.length),
  };
}

function values(
  point: EmotionPoint | undefined,
): Pick<
  EmotionFacts,
  "n" | "customers" | "mean" | "low" | "high" | "negative" | "neutral" | "positive" | "mood"
> {
  const { n, customers, mean, low, high, negative, neutral, positive } = point ?? NO_POINT;
  return {
    n,
    customers,
    mean,
    low,
    high,
    ...shares(negative, neutral, positive),
    mood: moodOf(mean, low, high),
  };
}

const NO_POINT = {
  n: null,
  customers: null,
  mean: null,
  low: null,
  high: null,
  negative: null,
  neutral: null,
  positive: null,
};

/** Counts or shares alike become shares of their sum. */
function shares(
  negative: number | null,
  neutral: number | null,
  positive: number | null,
): Pick<EmotionFacts, "negative" | "neutral" | "positive"> {
  const sum = (negative ?? 0) + (neutral ?? 0) + (positive ?? 0);
  if (negative === null || neutral === null || positive === null || sum === 0)
    return { negative: null, neutral: null, positive: null };
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum };
}

/** Neutral as long as the interval holds zero: the colour never says more than the figures. */
function moodOf(mean: number | null, low: number | null, high: number | null): Mood | null {
  if (mean === null) return null;
  if ((high ?? 0) < 0) return "negative";
  return (low ?? 0) > 0 ? "positive" : "neutral";
}

function compared(past: EmotionPoint | undefined): Pick<EmotionFacts, "compare_mean" | "compare_n"> {
  return { compare_mean: past?.mean ?? null, compare_n: past?.n ?? null };
}

/** Sources are told apart only where there is more than one. */
function sourcesOf(answer: EmotionsAnswer, site: Site, level: Level, id: string): EmotionFacts["sources"] {
  const rows = answer.points
    .filter((one) => one.level === level && one.id === id)
    .flatMap((point) => {
      const { source, n, mean } = point;
      if (source === null || n === null || mean === null) return [];
      const native = nativeFigure(point, site.scales[source]);
      return [{ source, name: sourceName(site, source), n, mean, native }];
    })
    .sort((a, b) => (a.source < b.source ? -1 : 1));
  return rows.length > 1 ? rows : [];
}
