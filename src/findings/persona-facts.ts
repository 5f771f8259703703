// One persona in figures. In: what its journeys show and the site. Out: shares with their intervals, first contacts and channels by name, paths, its stages as the map has them.
import { untestedFindings } from "../answers/finding.ts";
import { nodeName, touchpointName } from "../answers/names.ts";
import type { PersonaAnswer, Variant } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Language } from "../words/format.ts";
import { type NoRates, whyNoRates } from "./funnel.ts";
import { type MapStage, mapStages } from "./map-stages.ts";

export type NamedShare = {
  readonly id: string;
  readonly name: string;
  readonly n: number;
  readonly share: number;
};

export type PersonaPath = {
  readonly key: string;
  readonly steps: readonly string[];
  readonly n: number;
  readonly mature: number | null;
  readonly converted: number | null;
};

export type PersonaFacts = {
  readonly n: number;
  /** Of all journeys of the period. */
  readonly share: number;
  readonly conversion: (Interval & { readonly share: number; readonly n: number }) | null;
  /** Its journeys begin at the goal: that all of them reach it is no measure. */
  readonly isStart: boolean;
  /** From the stage before the goal. */
  readonly time: {
    readonly median: number;
    readonly q1: number;
    readonly q3: number;
    readonly n: number;
  } | null;
  readonly feeling: PersonaAnswer["feeling"];
  readonly worth: PersonaAnswer["worth"];
  readonly firsts: readonly NamedShare[];
  /** Of all passes of touchpoints that are told. */
  readonly channels: readonly NamedShare[];
  readonly paths: readonly PersonaPath[];
  readonly reaching: readonly PersonaPath[];
  readonly stages: readonly MapStage[];
  /** What to say where the stages have no rate. */
  readonly untold: NoRates;
};

const SHOWN = 4;
const PATHS = 3;

/** Null where too few journeys are of the persona to tell. */
export function personaFacts(
  answer: PersonaAnswer,
  all: number | null,
  site: Site,
  language: Language,
): PersonaFacts | null {
  const { n, mature, converted, funnel, emotion, touchpoints } = answer;
  if (n === null || !all) return null;
  const isStart = funnel.stages[0]?.stage === site.goal_stage;
  const goal = funnel.stages.find(({ stage }) => stage === site.goal_stage);
  const {
    q1_seconds: q1 = null,
    median_seconds: median = null,
    q3_seconds: q3 = null,
    time_n = null,
  } = goal ?? {};
  return {
    n,
    share: n / all,
    isStart,
    conversion:
      mature === null || converted === null || isStart
        ? null
        : { share: converted / mature, n: mature, ...wilson({ successes: converted, n: mature }) },
    time:
      q1 === null || median === null || q3 === null || time_n === null ? null : { q1, median, q3, n: time_n },
    feeling: answer.feeling,
    worth: answer.worth,
    firsts: answer.firsts
      .toSorted((a, b) => b.n - a.n)
      .slice(0, SHOWN)
      .map(({ node, members, n: own }) => ({
        ...{ id: node, name: nodeName(site, node, members, language), n: own, share: own / n },
      })),
    channels: channelsOf(answer, site, language),
    paths: answer.variants
      .toSorted((a, b) => b.n - a.n)
      .slice(0, PATHS)
      .map(pathIn(site, language)),
    reaching: answer.variants
      .filter((one) => (one.converted ?? 0) > 0)
      .toSorted((a, b) => (b.converted ?? 0) - (a.converted ?? 0))
      .slice(0, PATHS)
      .map(pathIn(site, language)),
    untold: whyNoRates(funnel),
    stages: mapStages(
      {
        funnel: { now: funnel, before: null },
        emotion: { now: emotion, before: null },
        touchpoints: { now: touchpoints },
        findings: { now: untestedFindings("all", null) },
      },
      site,
      language,
    ),
  };
}

function channelsOf({ touchpoints }: PersonaAnswer, site: Site, language: Language): NamedShare[] {
  const sums = new Map<string, number>();
  let all = 0;
  for (const { touchpoint, n } of touchpoints.touchpoints) {
    const channel = site.touchpoints.find(({ id }) => id === touchpoint)?.channel[language] ?? touchpoint;
    sums.set(channel, (sums.get(channel) ?? 0) + n);
    all += n;
  }
  return [...sums]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([channel, n]) => ({ id: channel, name: channel, n, share: n / all }));
}

const pathIn =
  (site: Site, language: Language) =>
  ({ path, n, mature, converted }: Variant): PersonaPath => ({
    key: (path ?? []).join(">"),
    steps: (path ?? []).map((id) => touchpointName(site, id, language)),
    ...{ n, mature, converted },
  });
